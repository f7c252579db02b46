import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { seeded } from '../../subgraphs/kernel/ledger/testing/things.ts';
import { openInstallation, type Installation, type Variables } from './installation.ts';
import { day, randomWrite } from './random-writes.ts';

let pedigree: Installation;

before(async () => {
  pedigree = await openInstallation();
});

after(() => pedigree.stop());

interface Named {
  readonly id: string;
}
interface Walk {
  readonly nodes: readonly (Named & { readonly kind: string })[];
  readonly unresolved: readonly { readonly reference: string }[];
  readonly edges: readonly { readonly from: string; readonly kind: string; readonly role: string | null }[];
}

/** What an entity's owner says of its relations, beside what the graph says. */
const QUESTION = `query ($asOf: AsOf) {
  images(first: 100, asOf: $asOf) { nodes {
    id
    baseImage { id }
    packages(first: 100) { nodes { id } }
    deployments(first: 100) { nodes { id } }
    up: lineage(direction: UPSTREAM, edgeKinds: [BASE_OF], maxDepth: 1) { ...Walk }
    contents: lineage(direction: UPSTREAM, edgeKinds: [CONTAINED_IN, PLATFORM_OF], maxDepth: 4) { ...Walk }
    down: lineage(direction: DOWNSTREAM, edgeKinds: [RUNS, PLATFORM_OF], maxDepth: 4) { ...Walk }
  } }
  packages(first: 100, asOf: $asOf) { nodes {
    id
    images(first: 100) { nodes { id deployments(first: 100) { nodes { id } } } }
    down: lineage(direction: DOWNSTREAM, edgeKinds: [CONTAINED_IN, RUNS, PLATFORM_OF], maxDepth: 6) { ...Walk }
    held: lineage(direction: DOWNSTREAM, edgeKinds: [CONTAINED_IN], maxDepth: 1) { ...Walk }
  } }
  deployments(first: 100, asOf: $asOf) { nodes {
    id
    image { id }
    modelVersion { id }
    up: lineage(direction: UPSTREAM, edgeKinds: [RUNS, DEPLOYED_AS], maxDepth: 1) { ...Walk }
  } }
  runs(first: 100, asOf: $asOf) { nodes {
    id
    image { id }
    inputs { datasetVersion { id } }
    up: lineage(direction: UPSTREAM, edgeKinds: [RAN_IN, INPUT_OF], maxDepth: 1) { ...Walk }
  } }
}
fragment Walk on Lineage { nodes { id kind } edges { from kind role } unresolved { reference } }`;

const ids = (nodes: readonly (Named | null)[]): string[] =>
  [...new Set(nodes.flatMap((node) => (node ? [node.id] : [])))].sort();
const ofKind = ({ nodes }: Walk, kind: string): string[] => ids(nodes.filter((node) => node.kind === kind));
/** The other ends of edges; without what nobody recorded, which owners show as null and the graph tells of. */
const ends = ({ edges, unresolved }: Walk, kind: string): string[] => {
  const told = edges
    .filter((edge) => edge.kind === kind && edge.role !== 'CONTAINER')
    .map(({ from }) => ({ id: from }));
  return ids(told.filter(({ id }) => !unresolved.some(({ reference }) => reference === id)));
};

/** Asks everything at a time, compares, and counts the relations that were compared. */
async function compare(asOf: Variables): Promise<number> {
  const { data } = await pedigree.measure(QUESTION, { asOf });
  let compared = 0;
  const equal = (graph: readonly string[], owner: readonly string[], what: string): void => {
    assert.deepEqual(graph, owner, `${what} at ${JSON.stringify(asOf)}`);
    compared += owner.length;
  };
  for (const image of data.images.nodes) {
    equal(ends(image.up, 'BASE_OF'), ids([image.baseImage]), `base of ${image.id}`);
    equal(ofKind(image.contents, 'PACKAGE'), ids(image.packages.nodes), `packages of ${image.id}`);
    equal(ofKind(image.down, 'DEPLOYMENT'), ids(image.deployments.nodes), `deployments of ${image.id}`);
  }
  for (const each of data.packages.nodes) {
    const { nodes } = each.images;
    equal(ofKind(each.held, 'CONTAINER_IMAGE'), ids(nodes), `images with ${each.id}`);
    const exposed = nodes.flatMap(({ deployments }: { deployments: { nodes: Named[] } }) => deployments.nodes);
    equal(ofKind(each.down, 'DEPLOYMENT'), ids(exposed), `deployments exposed to ${each.id}`);
  }
  for (const deployment of data.deployments.nodes) {
    equal(ends(deployment.up, 'RUNS'), ids([deployment.image]), `image of ${deployment.id}`);
    equal(ends(deployment.up, 'DEPLOYED_AS'), ids([deployment.modelVersion]), `model version of ${deployment.id}`);
  }
  for (const run of data.runs.nodes) {
    equal(ends(run.up, 'RAN_IN'), ids([run.image]), `image of ${run.id}`);
    const inputs = run.inputs.map(({ datasetVersion }: { datasetVersion: Named | null }) => datasetVersion);
    equal(ends(run.up, 'INPUT_OF'), ids(inputs), `inputs of ${run.id}`);
  }
  return compared;
}

test('the demo: the graph says of every relation what its owner says', async () => {
  await pedigree.loadDemo();
  assert.ok((await compare({})) > 50);
  for (const validAt of ['2026-05-01T00:00:00Z', '2026-06-12T00:00:00Z']) await compare({ validAt });
  await compare({ validAt: '2026-06-12T00:00:00Z', knownAt: '2026-06-12T00:00:00Z' });
});

test('after random writes too, where tags move before and after a rollout', async () => {
  const random = seeded(7);
  const known: string[] = [];
  let accepted = 0;
  for (let write = 0; write < 200; write += 1) {
    const [mutation, type, input] = randomWrite(random);
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const { data } = await pedigree.measure(query, { input });
    if (data[mutation].userErrors.length === 0) accepted += 1;
    if (write % 30 === 0) known.push(new Date().toISOString());
  }
  assert.ok(accepted > 50, `${accepted} writes were accepted`);
  let compared = await compare({});
  for (let question = 0; question < 8; question += 1) {
    const validAt = day(random.below(31));
    compared += await compare(random.next() < 0.5 ? { validAt } : { validAt, knownAt: random.pick(known) });
  }
  assert.ok(compared > 500, `${compared} relations were compared`);
});
