import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createPlanner } from './planner.ts';

const sdl = 'type Query { name: String }';
const quiet = { debug() {}, info() {}, error() {} };
const options = (warn: (message: string) => void) => ({
  supergraphSdl: sdl,
  call: async () => ({ data: {}, faults: [] }),
  logger: { ...quiet, warn },
});
const noBinary = (): Promise<never> => Promise.reject(new Error('Cannot find native binding'));

it('takes the JavaScript planner, with a warning, where the Rust one has no binary', async () => {
  const warnings: string[] = [];
  const planner = await createPlanner(
    'auto',
    options((message) => warnings.push(message)),
    noBinary,
  );
  assert.equal(planner.name, 'javascript');
  assert.equal(warnings.length, 1);
});

it('says so where the Rust planner is demanded and has no binary', async () => {
  await assert.rejects(
    createPlanner(
      'rust',
      options(() => {}),
      noBinary,
    ),
    /cannot run here/,
  );
});
