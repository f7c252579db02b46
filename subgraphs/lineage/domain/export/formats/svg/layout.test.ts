import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut, type Box, type Line, type Point } from './layout.ts';

const SIZE: Box = { width: 150, height: 40 };

/** Lays out lines of boxes by their numbers, and checks that each is in the frame and joins its boxes; one to itself hangs beside. */
async function laidOut(count: number, lines: readonly (readonly [number, number])[]): Promise<readonly Point[]> {
  const boxes = Array.from({ length: count }, (_, index) => ({ id: String(index), ...SIZE }));
  const drawn = await layOut({
    boxes,
    lines: lines.map(([from, to]): Line => ({ from: String(from), to: String(to) })),
  });
  for (const { x, y } of drawn.lines.flat()) assert.ok(x >= 0 && x <= drawn.width && y >= 0 && y <= drawn.height);
  for (const [index, [from, to]] of lines.entries()) {
    if (from === to) continue;
    assert.ok(touches(drawn.lines[index]!.at(0)!, drawn.boxes[from]!), `line ${index} leaves ${from}`);
    assert.ok(touches(drawn.lines[index]!.at(-1)!, drawn.boxes[to]!), `line ${index} reaches ${to}`);
  }
  return drawn.boxes;
}

const touches = (point: Point, middle: Point): boolean =>
  Math.abs(point.x - middle.x) <= SIZE.width / 2 + 0.1 && Math.abs(point.y - middle.y) <= SIZE.height / 2 + 0.1;

function assertRightwards(boxes: readonly Point[], lines: readonly (readonly [number, number])[]): void {
  for (const [from, to] of lines) assert.ok(boxes[from]!.x + SIZE.width < boxes[to]!.x, `${from} is left of ${to}`);
}

/** Versions of which each is made from the one before, and what they all are versions of. */
function history(versions: number): (readonly [number, number])[] {
  const numbers = Array.from({ length: versions }, (_, index) => index + 1);
  return numbers.flatMap((version) => [
    [0, version] as const,
    ...(version > 1 ? [[version - 1, version] as const] : []),
  ]);
}

for (const versions of [30, 200, 499]) {
  test(`a history of ${versions} versions is drawn from left to right, whole`, async () => {
    const lines = history(versions);
    assertRightwards(await laidOut(versions + 1, lines), lines);
  });
}

test('lines that lead far back are drawn to what they lead to', async () => {
  const back = history(200).map(([from, to]) => [to, from] as const);
  const boxes = await laidOut(201, back);
  assertRightwards(boxes, back);
});

test('as much as a drawing may have is drawn, circles and lines to itself included', async () => {
  const lines = Array.from(
    { length: 2_000 },
    (_, index) => [(index * 7) % 500, (index * index * 31 + index) % 500] as const,
  );
  assert.ok(lines.some(([from, to]) => from === to));
  await laidOut(500, lines);
});

test('a box stands beside what it has most lines to', async () => {
  const chain = [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const;
  const boxes = await laidOut(6, [...chain, [4, 3], [0, 5]]);
  assert.deepEqual([boxes[4]!.x, boxes[5]!.x], [boxes[2]!.x, boxes[1]!.x]);
});

test('nothing is laid out as nothing', async () => {
  assert.deepEqual(await layOut({ boxes: [], lines: [] }), { width: 32, height: 32, boxes: [], lines: [] });
});
