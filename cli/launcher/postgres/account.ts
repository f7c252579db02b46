import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartFailure } from '../../../subgraphs/kernel/process/start-failure.ts';

/** The ordinary user that runs PostgreSQL for root, because PostgreSQL refuses to run as root. */
export interface Account {
  name: string;
  ids: { uid: number; gid: number };
}

const STAND_INS = ['postgres', 'nobody'];

/**
 * Who runs PostgreSQL: undefined means the user of this process. For root it is whoever owns the data (or the data
 * directory) already, else the first of `postgres` and `nobody` that the machine knows.
 */
export function accountFor(...directories: string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const directory of directories) {
    const owner = statSync(directory, { throwIfNoEntry: false })?.uid ?? 0;
    const account = owner === 0 ? undefined : accountOf(String(owner));
    if (account !== undefined) return account;
  }
  for (const name of STAND_INS) {
    const account = accountOf(name);
    if (account !== undefined) return account;
  }
  throw new StartFailure(
    'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor a user nobody.',
    'Start Pedigree as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function accountOf(user: string): Account | undefined {
  // `id` asks the name service, so it also knows users that are not in /etc/passwd.
  const ask = (option: string) => spawnSync('id', [option, user], { encoding: 'utf8' });
  const [name, uid, gid] = [ask('-un'), ask('-u'), ask('-g')];
  if (name.status !== 0 || uid.status !== 0 || gid.status !== 0) return undefined;
  return { name: name.stdout.trim(), ids: { uid: Number(uid.stdout), gid: Number(gid.stdout) } };
}
