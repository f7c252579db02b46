import type { DataSource } from 'typeorm';
import sql from 'sql-template-tag';
import { entityUuid } from '../../ids/ids.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Recorder } from '../recorder.ts';
import type { Mode } from '../types.ts';
import { visible } from '../visibility.ts';
import { readFeed } from '../feed.ts';
import { about, api, fromDocument, type seeded } from './things.ts';

/** What of a change record the replay needs. */
export interface Replayed {
  readonly recordedAt: Date;
  readonly subject: { readonly id: string };
  readonly state: readonly { validFrom: string | null; validTo: string | null; values: Record<string, unknown> }[];
  readonly edges: readonly ({ op: 'ASSERT' | 'RETRACT'; validFrom: string | null; validTo: string | null } & Record<
    string,
    unknown
  >)[];
}

export async function records(database: DataSource): Promise<Replayed[]> {
  const feed = await readFeed(database, 0, 1_000_000);
  return feed.map(({ recordedAt, record }) => ({
    ...(JSON.parse(record) as Omit<Replayed, 'recordedAt'>),
    recordedAt,
  }));
}

const covers = (from: string | null, to: string | null, at: number): boolean =>
  (from === null || Date.parse(from) <= at) && (to === null || Date.parse(to) > at);

/** What the records say held at `validAt` as known at `knownAt`: colour, size and serial by id, and the edges. */
export function replay(all: readonly Replayed[], validAt: Date, knownAt: Date): { states: unknown[]; edges: string[] } {
  const latest = new Map<string, Replayed>();
  const open = new Map<string, { validFrom: string | null; validTo: string | null }>();
  for (const record of all.filter(({ recordedAt }) => recordedAt <= knownAt)) {
    latest.set(record.subject.id, record);
    for (const { op, ...edge } of record.edges) {
      const name = JSON.stringify(edge);
      if (op === 'ASSERT' ? open.has(name) : !open.delete(name)) throw new Error(`${op} out of turn: ${name}`);
      if (op === 'ASSERT') open.set(name, edge);
    }
  }
  const states = [...latest.values()].flatMap(({ subject, state }) => {
    const segment = state.find(({ validFrom, validTo }) => covers(validFrom, validTo, validAt.getTime()));
    if (!segment) return [];
    const { colour = null, size = null, serial = null } = segment.values;
    return [JSON.stringify([subject.id, colour, size, serial])];
  });
  const edges = [...open.values()].filter(({ validFrom, validTo }) => covers(validFrom, validTo, validAt.getTime()));
  return { states: states.sort(), edges: edges.map(edgeName).sort() };
}

/** The same, by the condition that every read uses. */
export async function read(database: DataSource, at: AsOf): Promise<{ states: unknown[]; edges: string[] }> {
  const states = sql`SELECT 'Thing:' || id AS id, colour, size, serial FROM thing s WHERE ${visible('s', at)}`;
  const edges = sql`SELECT kind, source_kind || ':' || source_id AS from, target_kind || ':' || target_id AS to, role, confidence, document, collector
                      FROM edge e WHERE ${visible('e', at)}`;
  const found: { id: string; colour: string; size: number; serial: unknown }[] = await database.query(
    states.text,
    states.values,
  );
  const links: Record<string, unknown>[] = await database.query(edges.text, edges.values);
  return {
    states: found.map(({ id, colour, size, serial }) => JSON.stringify([id, colour, size, serial])).sort(),
    edges: links.map(edgeName).sort(),
  };
}

export function edgeName(edge: Record<string, unknown>): string {
  return JSON.stringify(
    ['kind', 'from', 'to', 'role', 'confidence', 'document', 'collector'].map((name) => edge[name]),
  );
}

const STUFF = [1, 2, 3].map((number) => entityUuid('Stuff', [String(number)]));

/** One random write: a registration, an update now, back-dated or of a stretch, or a document. */
export async function randomWrite(
  recorder: Recorder,
  random: ReturnType<typeof seeded>,
  instants: readonly Date[],
): Promise<void> {
  const mode = random.pick(['REGISTER', 'UPDATE', 'UPDATE', 'DOCUMENT'] as readonly Mode[]);
  const times = [random.below(instants.length), random.below(instants.length)].sort((a, b) => a - b);
  const from = random.next() < 0.3 ? null : instants[times[0]!]!;
  const to = random.next() < 0.4 && times[0] !== times[1] ? instants[times[1]!]! : null;
  const values: Record<string, unknown> = {};
  if (random.next() < 0.7) values['colour'] = random.pick(['red', 'blue', 'green', null]);
  if (random.next() < 0.5) values['size'] = random.pick([1, 2.5, null]);
  if (random.next() < 0.2) values['serial'] = { a: random.below(2) };
  if (random.next() < 0.3) values['parts'] = random.shuffle(STUFF).slice(random.below(3));
  if (random.next() < 0.3) values['madeOf'] = random.pick([...STUFF, null]);
  const confidence = random.pick(['VERIFIED', 'DECLARED', 'INFERRED'] as const);
  const origin = mode === 'DOCUMENT' ? fromDocument(random.pick(['a', 'b', 'c']), { confidence }) : api();
  await recorder.record([about(random.pick(['a', 'b', 'c']), values, { from, to })], origin, mode);
}
