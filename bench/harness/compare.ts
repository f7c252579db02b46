import assert from 'node:assert/strict';
import type { Asked, Contestant } from './contestant.ts';

/** The answers to all questions, in their order, as text. */
export type Answers = readonly string[];

const AT_ONCE = 8;

/** Asks one contestant every question. */
export async function answersOf({ name, url }: Contestant, questions: readonly Asked[]): Promise<Answers> {
  const answers: string[] = [];
  const pending = questions.entries();
  const asking = Array.from({ length: AT_ONCE }, async () => {
    for (const [index, question] of pending) answers[index] = await ask(url, question);
  });
  await Promise.all(asking);
  for (const [index, text] of answers.entries()) {
    const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: unknown };
    const whole = errors === undefined && data != null && Object.values(data).every((value) => value !== null);
    assert.ok(whole, `${name} does not answer question ${index}: ${text.slice(0, 500)}`);
  }
  return answers;
}

/**
 * Throws, with the difference, unless both give the same data to every question. Members of an object may stand in
 * another order.
 */
export function assertSame(one: string, some: Answers, other: string, others: Answers): void {
  assert.equal(some.length, others.length);
  for (const [index, text] of some.entries()) {
    if (text === others[index]) continue;
    assert.deepEqual(JSON.parse(others[index]!), JSON.parse(text), `${other} and ${one} differ in answer ${index}.`);
  }
}

async function ask(url: string, { query, variables }: Asked): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}
