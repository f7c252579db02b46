import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a process has used, in clock ticks. */
interface Usage {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended and were waited for. */
  readonly ended: number;
}

let ticks: number | undefined;

function ticksPerSecond(): number {
  ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticks;
}

/** Seconds of CPU, user and system, that these processes have used since they began; 10 ms is the finest step. */
export function cpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + usageOf(pid).own, 0) / ticksPerSecond();
}

/** The same of a process with all its children, living and ended: PostgreSQL has a process per connection. */
export function cpuSecondsOfTree(pid: number): number {
  const usages = new Map(processes().map((id) => [id, tryUsageOf(id)]));
  const below = (id: number): number => {
    const usage = usages.get(id);
    if (!usage) return 0;
    const children = [...usages].filter(([, other]) => other?.parent === id);
    return children.reduce((sum, [child]) => sum + below(child), usage.own + usage.ended);
  };
  return below(pid) / ticksPerSecond();
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Undefined when the process has ended meanwhile. */
function tryUsageOf(pid: number): Usage | undefined {
  try {
    return usageOf(pid);
  } catch {
    return undefined;
  }
}

function usageOf(pid: number): Usage {
  return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

/** Reads `/proc/<pid>/stat`, see proc_pid_stat(5). The name stands in parentheses and may hold spaces and parentheses. */
export function parseStat(text: string): Usage {
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number): number => fields[number - 3] ?? 0;
  return { parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) };
}
