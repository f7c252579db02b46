import sql, { join, raw } from 'sql-template-tag';
import type { Confidence } from '../ledger/kinds.ts';
import type { Recorder } from '../ledger/recorder.ts';
import type { Assertion, Origin, Outcome } from '../ledger/types.ts';
import type { RunQuery } from '../reading/query.ts';
import type { Mapped, Succession } from './mapping.ts';

/** What a document says of one subject: since when it is the one. */
interface Statement {
  readonly key: readonly string[];
  readonly document: string;
  readonly format: string;
  readonly collector: string;
  readonly confidence: Confidence;
  readonly observedAt: Date | null;
  readonly from: Date | number;
  /** Whether the document is about the subject, or only ended it because it is about another. */
  readonly isOwn: boolean;
}

/**
 * Ends what a later document says that another has taken the place of. Decided by the times in the documents, so that
 * whichever comes first leaves the same states: done once what this document states is recorded, over all that is.
 */
export async function succeed(
  { successions = [] }: Mapped,
  { action, actor, document: own }: Pick<Origin, 'action' | 'actor' | 'document'>,
  { recorder, run }: { recorder: Recorder; run: RunQuery },
): Promise<{ outcomes: Outcome[]; notices: string[] }> {
  const outcomes: Outcome[] = [];
  const notices: string[] = [];
  for (const succession of successions) {
    const statements = await statementsOf(succession, run);
    notices.push(...undated(succession, statements, own));
    const missing = endings(statements).filter((ending) => !statements.some((known) => isSame(known, ending)));
    for (const group of Map.groupBy(
      missing,
      ({ document, collector, confidence }) => `${document} ${confidence} ${collector}`,
    ).values()) {
      const { document, format, collector, confidence, observedAt } = group[0]!;
      const origin = { action, actor, document, format, collector, confidence, observedAt };
      const assertions = group.map(({ key, from }): Assertion => {
        const reason = 'By this document another took its place.';
        return { kind: succession.kind, key, values: succession.ended, from: new Date(Number(from)), reason };
      });
      outcomes.push(...(await recorder.record(assertions, origin, 'DOCUMENT')));
    }
  }
  return { outcomes, notices };
}

function undated({ kind }: Succession, statements: readonly Statement[], own: string | null): string[] {
  const found = statements.find(({ document, isOwn, from }) => isOwn && document === own && !(from instanceof Date));
  if (found === undefined || statements.every((other) => nameOf(other) === nameOf(found))) return [];
  const what = `${kind} ${found.key.join(' / ')}`;
  return [`${what}: since when it is there instead of others is not said, so it ends none; send it with observedAt`];
}

function statementsOf({ kind, table, among, ended, own }: Succession, run: RunQuery): Promise<Statement[]> {
  const [attribute] = Object.keys(ended);
  const shared = Object.entries(among).map(([column, value]) => sql`s.${raw(column)} COLLATE "C" = ${value}`);
  return run<Statement>(sql`
    WITH member AS (SELECT DISTINCT s.id FROM ${raw(table)} s WHERE ${join(shared, ' AND ')} AND s.retracted_in IS NULL)
    SELECT e.natural_key AS key, c.document, c.format, c.collector, c.confidence, c.stated_at AS "observedAt",
           c.valid_from AS "from", o.id IS NOT NULL AS "isOwn"
      FROM member m JOIN entity e ON e.id = m.id AND e.kind = ${kind}
      JOIN claim c ON c.subject_id = m.id AND c.document IS NOT NULL AND c.body ? ${attribute}
      LEFT JOIN LATERAL (
        SELECT f.id FROM claim f
         WHERE f.subject_id = m.id AND f.document = c.document AND f.body @> ${JSON.stringify(own)}::jsonb LIMIT 1) o ON true
     ORDER BY c.valid_from, c.document`);
}

/** For each time at which a subject became the one: the first later document, of each confidence, about another. */
function endings(statements: readonly Statement[]): Statement[] {
  const own = statements.filter(({ isOwn }) => isOwn);
  const found = [...Map.groupBy(own, nameOf)].flatMap(([name, about]) => {
    const documents = new Set(about.map(({ document }) => document));
    const others = own.filter((other) => nameOf(other) !== name && !documents.has(other.document));
    return about.flatMap(({ key, from }) => {
      const later = others.filter((other) => Number(other.from) > Number(from));
      const first = Map.groupBy(later, ({ confidence }) => confidence).values();
      return [...first].map(([next]): Statement => ({ ...next!, key, isOwn: false }));
    });
  });
  return [
    ...new Map(
      found.map((one) => [JSON.stringify([one.key, one.document, one.from, one.collector, one.confidence]), one]),
    ).values(),
  ];
}

function nameOf({ key }: Statement): string {
  return JSON.stringify(key);
}

function isSame(one: Statement, other: Statement): boolean {
  return (
    !one.isOwn &&
    nameOf(one) === nameOf(other) &&
    one.document === other.document &&
    one.collector === other.collector &&
    one.confidence === other.confidence &&
    Number(one.from) === Number(other.from)
  );
}
