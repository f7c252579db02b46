import type { Notice } from '../format.ts';
import { readJsonText } from '../support/json-text.ts';
import { valueOf } from '../support/key-values.ts';
import type { KeyValue } from '../support/key-values.ts';
import { valueAt } from '../syntax/plain-value.ts';
import type { MlflowCompute, MlflowSeed } from './types.ts';

/** Parameters that name the seed of a run, the most telling first. */
const seedNames = ['random_state', 'random_seed', 'seed', 'rng_seed', 'manual_seed', 'global_seed'];

/** The seed, when one of the usual parameters is a whole number; when several differ, the most telling counts. */
export function readSeed(parameters: readonly { name: string; value: string }[], notice: Notice): MlflowSeed | null {
  const seeds = seedNames.flatMap((seedName) =>
    parameters
      .filter(
        ({ name, value }) =>
          name.toLowerCase().replaceAll('-', '_') === seedName && /^[-+]?\d{1,20}$/.test(value.trim()),
      )
      .map(({ name, value }) => ({ parameter: name, value: Number(value) })),
  );
  const exact = seeds.filter((seed) => Number.isSafeInteger(seed.value));
  if (exact.length < seeds.length) notice('a seed beyond 2^53 - 1 was left out; the parameter itself is kept as text');
  const [first] = exact;
  if (first === undefined) return null;
  if (exact.some((seed) => seed.value !== first.value))
    notice(`parameters name several seeds; that of ${first.parameter} was taken`);
  return first;
}

/** The cluster that a Databricks run used. */
export function readCompute(tags: readonly KeyValue[], notice: Notice): MlflowCompute | null {
  const tag = 'mlflow.databricks.cluster.info';
  const info = readJsonText(valueOf(tags, tag), `the tag ${tag}`, notice);
  const text = (key: string): string | null => {
    const value = valueAt(info, key);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const workers = valueAt(info, 'num_workers');
  const compute = {
    clusterId: valueOf(tags, 'mlflow.databricks.cluster.id'),
    clusterName: text('cluster_name'),
    nodeType: text('node_type_id'),
    driverNodeType: text('driver_node_type_id'),
    workers: typeof workers === 'number' && Number.isSafeInteger(workers) && workers >= 0 ? workers : null,
    runtime: text('spark_version'),
  };
  return Object.values(compute).some((value) => value !== null) ? compute : null;
}
