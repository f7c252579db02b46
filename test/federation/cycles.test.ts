import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openInstallation, type Installation } from '../acceptance/installation.ts';

let installation: Installation;

before(async () => {
  installation = await openInstallation();
});
after(() => installation.stop());

interface Written {
  result?: string;
  summary?: { created: number; refused: number };
  userErrors: { code: string; field: string; message: string }[];
}

async function write(mutation: string, input: unknown): Promise<Written> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const bulk = Array.isArray(input);
  const query = `mutation ($input: ${bulk ? `[${type.replace(/sInput$/, 'Input')}!]!` : `${type}!`}) { w: ${mutation}(input: $input) {
    ${bulk ? 'summary { created refused }' : 'result'} userErrors { code field message } } }`;
  const { data, errors } = await installation.ask(query, { input: input as never });
  assert.equal(errors, undefined, JSON.stringify(errors));
  return (data as unknown as { w: Written }).w;
}

const version = (model: string, ...parents: string[]) => ({
  model,
  version: '1',
  parents: parents.map((parent) => ({ relation: 'FINE_TUNING', modelVersion: { model: parent, version: '1' } })),
});
const image = (letter: string) => `sha256:${letter.repeat(64)}`;
const dataset = (name: string) => ({ namespace: 'n', name, version: '1' });

function assertCycle({ userErrors }: Written, field: string, cycle: RegExp): void {
  assert.deepEqual(
    userErrors.map((error) => [error.code, error.field]),
    [['CONFLICT', field]],
  );
  assert.match(userErrors[0]!.message, cycle);
}

test('a parent that would close a cycle at any distance is refused, with the cycle', async () => {
  await write('registerModelVersion', version('b', 'a'));
  await write('registerModelVersion', version('c', 'b'));
  const refused = await write('registerModelVersion', version('a', 'c'));
  assertCycle(
    refused,
    'input.parents',
    /cycle: default \/ a \/ 1 → default \/ b \/ 1 → default \/ c \/ 1 → default \/ a \/ 1\./,
  );
  assert.equal((await write('registerModelVersion', version('a'))).result, 'CREATED');
  assert.equal((await write('registerModelVersion', version('d', 'a', 'b', 'c'))).result, 'CREATED');
});

test('so is one within a list of items; those without it are taken', async () => {
  const answer = await write('registerModelVersions', [version('x', 'y'), version('y', 'z'), version('z', 'x')]);
  assertCycle(answer, 'input.2.parents', /z .*y .*x .*z /);
  assert.deepEqual(answer.summary, { created: 2, refused: 1 });
});

test('a parent named by a reference is followed to what it resolves to', async () => {
  const uri = 's3://registry/p';
  await write('registerModelVersion', {
    model: 'q',
    version: '1',
    parents: [{ relation: 'FINE_TUNING', reference: { scheme: 'artifact-uri', text: uri } }],
  });
  assertCycle(
    await write('registerModelVersion', { ...version('p', 'q'), artifacts: [{ uri }] }),
    'input.parents',
    /p.*q.*p/,
  );
});

test('images and dataset versions are no more made from themselves', async () => {
  await write('registerContainerImage', { digest: image('b'), baseImageDigest: image('a') });
  await write('registerImageConfigurations', [{ digest: image('d'), baseImageDigest: image('b') }]);
  await write('registerContainerImage', { digest: image('c'), configDigest: image('d') });
  const based = await write('registerContainerImage', { digest: image('a'), baseImageDigest: image('c') });
  assertCycle(based, 'input.baseImageDigest', /sha256:a+ → sha256:b+ → sha256:d+ → sha256:c+ → sha256:a+/);
  const learnt = await write('updateContainerImage', { digest: image('a'), baseImageDigest: image('b') });
  assertCycle(learnt, 'input.baseImageDigest', /sha256:a+ → sha256:b+ → sha256:a+/);

  await write('registerDatasetVersion', { ...dataset('e'), derivedFrom: [dataset('f')] });
  await write('registerDatasetVersion', { ...dataset('f'), derivedFrom: [dataset('g')] });
  const derived = await write('registerDatasetVersion', { ...dataset('g'), derivedFrom: [dataset('e')] });
  assertCycle(derived, 'input.derivedFrom', /n \/ g \/ 1 → n \/ f \/ 1 → n \/ e \/ 1 → n \/ g \/ 1/);
});

const run = (runId: string, inputs: string[], outputs: string[]) => ({
  ...{ namespace: 'jobs', name: 'clean', runId },
  ...{ inputs: inputs.map(dataset), outputs: outputs.map(dataset) },
});

test('nor by way of the runs that produced them', async () => {
  await write('registerTransformationRun', run('1', ['r-a'], ['r-b']));
  await write('registerTransformationRun', run('2', ['r-b'], ['r-c']));
  const back = await write('registerTransformationRun', run('3', ['r-c'], ['r-a']));
  const cycle = ['r-a', 'jobs / clean / 1', 'r-b', 'jobs / clean / 2', 'r-c', 'jobs / clean / 3', 'r-a'];
  assertCycle(
    back,
    'input.outputs',
    new RegExp(`cycle: ${cycle.map((one) => (/^r/.test(one) ? `n / ${one} / 1` : one)).join(' → ')}\\.`),
  );
  assertCycle(
    await write('registerTransformationRun', run('4', ['r-d'], ['r-d'])),
    'input.outputs',
    /r-d .* 4 → n \/ r-d/,
  );
  assert.equal((await write('registerTransformationRun', run('3', ['r-c'], ['r-e']))).result, 'CREATED');
  assertCycle(
    await write('registerTransformationRun', run('1', ['r-e'], [])),
    'input.inputs',
    /r-b.*r-c.*r-e.*clean \/ 1/,
  );
  assertCycle(
    await write('registerDatasetVersion', { ...dataset('r-a'), derivedFrom: [dataset('r-e')] }),
    'input.derivedFrom',
    /r-a.*r-e.*r-a/,
  );
  const produced = { ...dataset('r-b'), producedBy: { namespace: 'jobs', name: 'clean', runId: '3' } };
  assertCycle(await write('registerDatasetVersion', produced), 'input.producedBy', /r-b.*r-c.*clean \/ 3.*r-b/);
  const bulk = await write('registerTransformationRuns', [run('5', ['s-a'], ['s-b']), run('6', ['s-b'], ['s-a'])]);
  assertCycle(bulk, 'input.1.outputs', /s-a.*s-b.*s-a/);
  assert.deepEqual(bulk.summary, { created: 1, refused: 1 });
});

test('what is observed may still come to a cycle, as a tag that moves does: walks and paths along it end, and are whole', async () => {
  const [one, other] = [image('7'), image('8')];
  const tag = { scheme: 'image-tag', text: 'ghcr.io/acme/looped:1' };
  assert.equal((await write('registerContainerImage', { digest: one, baseImageReference: tag })).result, 'CREATED');
  assert.equal((await write('registerContainerImage', { digest: other, baseImageDigest: one })).result, 'CREATED');
  await write('recordTagObservation', { repository: 'ghcr.io/acme/looped', tag: '1', digest: other });
  const { data, errors } = await installation.ask(
    `query ($digest: String!) { image(digest: $digest) {
      id baseImage { id baseImage { digest } }
      upstream: lineage(direction: UPSTREAM) { ...Walked }
      both: lineage(direction: BOTH) { ...Walked }
      impact { complete totalCount }
    } }
    fragment Walked on Lineage { complete totalNodes totalEdges }`,
    { digest: one },
  );
  assert.equal(errors, undefined, JSON.stringify(errors));
  const { id, baseImage, ...found } = data!['image'] as any;
  assert.equal(baseImage.baseImage.digest, one);
  const whole = { complete: true, totalNodes: 2, totalEdges: 2 };
  assert.deepEqual(found, { upstream: whole, both: whole, impact: { complete: true, totalCount: 0 } });
  const paths = await installation.ask(
    `query ($one: ID!, $other: ID!) {
      there: lineagePaths(from: $one, to: $other) { ...Found }
      back: lineagePaths(from: $other, to: $one) { ...Found }
    }
    fragment Found on LineagePaths { complete paths { length } }`,
    { one: id, other: baseImage.id },
  );
  const path = { complete: true, paths: [{ length: 1 }] };
  assert.deepEqual(paths.data, { there: path, back: path });
});

test('two writers at once cannot close a cycle, each with a half of it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [left, right] = [`left-${round}`, `right-${round}`];
    const written = await Promise.all([
      write('registerModelVersion', version(left, right)),
      write('registerModelVersion', version(right, left)),
    ]);
    assert.deepEqual(written.map(({ result }) => result).sort(), ['CREATED', 'REFUSED']);
  }
});
