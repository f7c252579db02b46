import { test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { manyWriters, WRITERS } from './testing/many-writers.ts';
import { openThings } from './testing/things.ts';

for (let seed = 1; seed <= 100; seed += 1) {
  const modes = WRITERS[seed % WRITERS.length]!;
  test(`many writers at once about the same: ${modes.join(', ')} (${seed})`, async () => {
    await using place = await createTestDatabase(['things']);
    const database = await openThings(place.url, 12);
    await manyWriters(database, seed, modes);
    await database.destroy();
  });
}
