import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import { encodeId } from '../ids/ids.ts';
import type { KindSpec, ResolvedEdge, Segment } from './kinds.ts';
import { sealer, sealState, type PersonKey } from './personal.ts';
import type { Origin } from './types.ts';

/** Version of the record's own format. Consumers read every version there has been. */
const CHANGE_FORMAT_VERSION = 1;

export interface TimedEdge extends ResolvedEdge {
  readonly validFrom: number;
  readonly validTo: number;
}

export interface ChangeInput {
  readonly spec: KindSpec;
  readonly id: string;
  readonly key: readonly string[];
  readonly transaction: string;
  readonly origin: Origin;
  readonly observedAt: string;
  readonly segments: readonly Segment[];
  readonly asserted: readonly TimedEdge[];
  readonly retracted: readonly TimedEdge[];
  readonly keys: ReadonlyMap<string, PersonKey>;
}

/**
 * The change record: who did what to which subject, its full state afterwards as a timeline, and the edges asserted or
 * retracted. Times are ISO 8601; null is unbounded.
 */
export function changeRecord(input: ChangeInput): { record: string; sha256: string } {
  const { spec, origin, segments } = input;
  const seal = sealer(spec, input.id, input.keys);
  // In the order in which canonical JSON has them, so that nothing need be sorted.
  const record = canonicalJson({
    access: spec.access?.(segments.at(-1)?.state ?? {}) ?? {},
    action: origin.action,
    actor: encodeId('Principal', origin.actor),
    edges: [
      ...input.asserted.map((edge) => describe('ASSERT', edge)),
      ...input.retracted.map((edge) => describe('RETRACT', edge)),
    ],
    formatVersion: CHANGE_FORMAT_VERSION,
    origin: {
      collector: origin.collector,
      confidence: origin.confidence,
      document: origin.document,
      format: origin.format,
      observedAt: input.observedAt,
      reason: origin.reason ?? null,
    },
    state: segments.map((segment) => ({
      validFrom: iso(segment.from),
      validTo: iso(segment.to),
      values: sealState(spec, segment.state, seal),
    })),
    subject: {
      id: encodeId(spec.kind, input.id),
      kind: spec.kind,
      naturalKey: Object.fromEntries(
        placesOf(spec).map((place) => [spec.key[place]!, spec.personalKey ? seal(input.key[place]) : input.key[place]]),
      ),
    },
    transaction: input.transaction,
  });
  return { record, sha256: sha256(record) };
}

function describe(op: 'ASSERT' | 'RETRACT', edge: TimedEdge): Record<string, unknown> {
  const { collector, confidence, document, from, kind, named, role, to, validFrom, validTo } = edge;
  const [since, until] = [iso(validFrom), iso(validTo)];
  return { collector, confidence, document, from, kind, named, op, role, to, validFrom: since, validTo: until };
}

const places = new WeakMap<KindSpec, readonly number[]>();

/** The places of a natural key's parts, in the order of their names. */
function placesOf(spec: KindSpec): readonly number[] {
  const known = places.get(spec);
  if (known !== undefined) return known;
  const made = [...spec.key.keys()].sort((a, b) => (spec.key[a]! < spec.key[b]! ? -1 : 1));
  places.set(spec, made);
  return made;
}

function iso(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString() : null;
}
