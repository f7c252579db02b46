import { cpus, release, totalmem, type } from 'node:os';

/** What a run was made on, for the report. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
  /** The day of the run in UTC, ISO 8601. */
  readonly date: string;
}

export function describeMachine(postgres: string): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    cpu: processors[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    postgres,
    date: new Date().toISOString().slice(0, 10),
  };
}
