import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../../kernel/ledger/testing/things.ts';
import { Postings, type Occurrence } from './postings.ts';

test('lists tell what was added to each, in that order, however far apart nodes lie', () => {
  const random = seeded(11);
  const bounds = [1, 2, 3, 100, 20_000, 2 ** 29];
  const any = (): number => random.below(bounds[random.below(bounds.length)]!);
  const postings = new Postings(4);
  const lists = new Map<number, Occurrence[]>([[2_000, []]]);
  for (let count = 0; count < 3_000; count += 1) {
    const list = any() % 1_999;
    const occurrence = { node: any(), field: random.below(8), since: any(), digits: any() * 8 };
    lists.set(list, [...(lists.get(list) ?? []), occurrence]);
    postings.add(list, occurrence);
  }
  for (const [list, expected] of lists) {
    const told: Occurrence[] = [];
    postings.each(list, (node, field, since, digits) => told.push({ node, field, since, digits }));
    assert.deepEqual(told, expected);
  }
});
