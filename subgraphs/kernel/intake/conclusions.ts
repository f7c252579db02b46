import sql from 'sql-template-tag';
import { canonicalJson, sha256 } from '../ids/canonical-json.ts';
import { entityUuid } from '../ids/ids.ts';
import type { Confidence } from '../ledger/kinds.ts';
import type { Recorder } from '../ledger/recorder.ts';
import type { Assertion, Origin, Outcome } from '../ledger/types.ts';
import type { RunQuery } from '../reading/query.ts';
import type { Mapped, Premise } from './mapping.ts';

/**
 * Some facts take two documents: one tells that a path is a model, another which content the path had. What each tells
 * is kept first and looked up afterwards, so that of two documents at the same time at least one sees the other; and
 * everything may be done again, so that an outage between the steps loses nothing.
 */
type FromDocument = Origin & { readonly document: string };

interface Waiting {
  readonly premise: string;
  readonly document: string;
  readonly hash: string;
  readonly origin: FromDocument & { observedAt: string | null };
  readonly assertions: readonly Assertion[];
  /** The premise's, as it was told. */
  readonly told: Confidence;
}

/** Conclusions that are drawn in one go. */
const AT_ONCE = 500;

const RANK: readonly Confidence[] = ['VERIFIED', 'DECLARED', 'INFERRED'];

/** Keeps the premises that a document tells, and what it concludes from premises of whichever document. */
export async function keep(
  { premises = [], conclusions = [] }: Mapped,
  origin: FromDocument,
  run: RunQuery,
): Promise<void> {
  if (premises.length > 0) {
    const told = premises.map(({ about, confidence }) => ({
      id: premiseUuid(about),
      confidence: weaker(confidence, origin.confidence),
    }));
    await run(sql`
      INSERT INTO premise (id, confidence)
      SELECT DISTINCT id, confidence FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS v(id uuid, confidence text)
      ON CONFLICT DO NOTHING`);
  }
  if (conclusions.length === 0) return;
  const rows = conclusions.map(({ premise, confidence, assertions }) => {
    const stated = { ...origin, confidence: weaker(origin.confidence, confidence ?? origin.confidence) };
    const hash = sha256(canonicalJson([stated.collector, stated.confidence, assertions]));
    return { premise: premiseUuid(premise), document: origin.document, hash, origin: stated, assertions };
  });
  await run(sql`
    INSERT INTO conclusion (premise, document, hash, origin, assertions)
    SELECT DISTINCT ON (premise, document, hash) premise, document, hash, origin, assertions
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS v(premise uuid, document text, hash text, origin jsonb, assertions jsonb)
    ON CONFLICT DO NOTHING`);
}

/** Records what follows from what this document and others have told; answers what became of it. */
export async function conclude(
  { premises = [], conclusions = [] }: Mapped,
  { document }: FromDocument,
  { recorder, run }: { recorder: Recorder; run: RunQuery },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  if (conclusions.length > 0) {
    const own = await run<Waiting>(sql`
      SELECT c.premise, c.document, c.hash, c.origin, c.assertions, p.confidence AS told
        FROM conclusion c JOIN premise p ON p.id = c.premise
       WHERE c.document = ${document}`);
    outcomes.push(...(await draw(own, recorder, run)));
  }
  if (premises.length === 0) return outcomes;
  const ids = premises.map(({ about }) => premiseUuid(about));
  for (;;) {
    const waiting = await run<Waiting>(sql`
      SELECT c.premise, c.document, c.hash, c.origin, c.assertions, p.confidence AS told
        FROM conclusion c JOIN premise p ON p.id = c.premise
       WHERE c.premise = ANY(${ids}::uuid[]) AND NOT p.confidence = ANY(c.drawn)
       LIMIT ${AT_ONCE}`);
    if (waiting.length === 0) return outcomes;
    outcomes.push(...(await draw(waiting, recorder, run)));
  }
}

async function draw(waiting: readonly Waiting[], recorder: Recorder, run: RunQuery): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  // What shares its origin is one write.
  for (const group of Map.groupBy(waiting, originOf).values()) {
    const { origin, told } = group[0]!;
    const observedAt = origin.observedAt === null ? null : new Date(origin.observedAt);
    const stated = { ...origin, observedAt, confidence: weaker(origin.confidence, told) };
    const assertions = group.flatMap((one) => one.assertions);
    outcomes.push(...(await recorder.record(assertions, stated, 'DOCUMENT')));
    const drawn = group.map(({ premise, document, hash }) => ({ premise, document, hash }));
    await run(sql`
      UPDATE conclusion c SET drawn = ARRAY(SELECT DISTINCT unnest(c.drawn || ${told}::text) ORDER BY 1)
        FROM jsonb_to_recordset(${JSON.stringify(drawn)}::jsonb) AS v(premise uuid, document text, hash text)
       WHERE (c.premise, c.document, c.hash) = (v.premise, v.document, v.hash)`);
  }
  return outcomes;
}

function originOf({ origin, told }: Waiting): string {
  return canonicalJson([origin, told]);
}

function premiseUuid(about: Premise['about']): string {
  return entityUuid('Premise', about);
}

function weaker(one: Confidence, other: Confidence): Confidence {
  return RANK.indexOf(one) > RANK.indexOf(other) ? one : other;
}
