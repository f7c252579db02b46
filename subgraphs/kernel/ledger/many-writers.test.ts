import { test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { manyWriters, WRITERS } from './testing/many-writers.ts';
import { openThings } from './testing/things.ts';

for (const modes of WRITERS) {
  test(`many writers at once about the same: ${modes.join(', ')}`, async () => {
    await using place = await createTestDatabase(['things']);
    const database = await openThings(place.url, 12);
    await manyWriters(database, 1, modes);
    await database.destroy();
  });
}
