import type { Service, ServiceCommand } from './service.ts';

/** One request of a benchmark. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where the CPU of a contestant goes, by the processes that it is made of. */
export interface Processes {
  readonly gateway: readonly number[];
  readonly subgraphs: readonly number[];
  /** Processes in which the two cannot be told apart. */
  readonly both: readonly number[];
}

/** Something that answers the questions, ready to be asked. */
export interface Contestant {
  readonly name: string;
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly processes: Processes;
}

/** What contestants are started with. */
export interface Ground {
  readonly databaseUrl: string;
  /** The subgraphs as processes of their own, by name; started when first asked for, shared by all who ask. */
  subgraphs(directory?: string): Promise<ReadonlyMap<string, Service>>;
  /** Starts a server that is stopped at the end of the run. */
  start(how: ServiceCommand): Promise<Service>;
}

/** Starts a contestant; a string says why it cannot take part here. */
export type Enter = (ground: Ground) => Promise<Contestant | string>;

export function processes(parts: Partial<Processes>): Processes {
  return { gateway: [], subgraphs: [], both: [], ...parts };
}

/** The settings that tell a process where the subgraphs are: `MODELS_URL` and so on. */
export function urlsOf(subgraphs: Iterable<readonly [string, Service]>): Record<string, string> {
  return Object.fromEntries(Array.from(subgraphs, ([name, { url }]) => [`${name.toUpperCase()}_URL`, url]));
}
