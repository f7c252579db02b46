import type { LocalSubgraph, Subgraph } from '../options.ts';

const probe = '{ __typename }';

/** What `/readyz` says: whether each subgraph answers. */
export interface Readiness {
  ready: boolean;
  planner: string;
  subgraphs: Record<string, { ready: boolean; reason?: string }>;
}

/** Asks every subgraph at once whether it answers; one that is silent for `milliseconds` does not. */
export async function readiness(
  subgraphs: Readonly<Record<string, Subgraph>>,
  planner: string,
  milliseconds = 2_000,
): Promise<Readiness> {
  const entries = await Promise.all(
    Object.entries(subgraphs).map(async ([name, subgraph]) => [name, await reach(subgraph, milliseconds)] as const),
  );
  return { ready: entries.every(([, state]) => state.ready), planner, subgraphs: Object.fromEntries(entries) };
}

async function reach(subgraph: Subgraph, milliseconds: number): Promise<{ ready: boolean; reason?: string }> {
  const signal = AbortSignal.timeout(milliseconds);
  const silent = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('silent')), { once: true });
  });
  try {
    const answered = await Promise.race([
      silent,
      'execute' in subgraph ? probeLocal(subgraph) : probeRemote(subgraph.url, signal),
    ]);
    return answered ? { ready: true } : { ready: false, reason: 'It says that it cannot serve.' };
  } catch {
    return {
      ready: false,
      reason: signal.aborted ? `It did not answer within ${milliseconds} ms.` : 'It could not be reached.',
    };
  }
}

async function probeLocal(subgraph: LocalSubgraph): Promise<boolean> {
  if (subgraph.isReady) return subgraph.isReady();
  const result = await subgraph.execute({ query: probe });
  return result.data != null && !result.errors?.length;
}

async function probeRemote(url: string, signal: AbortSignal): Promise<boolean> {
  const health = await fetch(new URL('/healthz', url), { signal });
  await health.body?.cancel();
  return health.status === 404 ? probeByQuery(url, signal) : health.ok;
}

async function probeByQuery(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: probe }),
    signal,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown[] };
  return response.ok && answer.data != null && !answer.errors?.length;
}
