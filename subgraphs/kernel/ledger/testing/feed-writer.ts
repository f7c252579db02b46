import { seeded, openThings } from './things.ts';
import { write } from './feed-world.ts';

// A writer as a process of its own, which a test ends with kill -9 in the middle of its work.
const [url = '', seed = '1', writes = '1000'] = process.argv.slice(2);
const database = await openThings(url, 3);
process.stdout.write('writing\n');
await Promise.all(
  [0, 1].map((lane) => write(database, seeded(Number(seed) * 10 + lane), Number(writes), `child-${seed}-${lane}`)),
);
await database.destroy();
