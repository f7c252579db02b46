import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { StartFailure } from '../../subgraphs/kernel/process/start-failure.ts';
import { lockHome } from './home.ts';

test('what stands in the way of a data directory is named, and what to do', { timeout: 60_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), 'pedigree-home-test-'));
  after(() => rmSync(place, { recursive: true }));
  const [file, link, loop] = ['file', 'link', 'loop'].map((name) => join(place, name)) as [string, string, string];
  writeFileSync(file, '');
  symlinkSync(join(place, 'nothing'), link);
  symlinkSync(loop, loop);
  const away = 'Move that away, or choose another directory with PEDIGREE_HOME';
  for (const [home, reason] of [
    [file, `${file} is no directory. ${away}`],
    [join(file, 'below/it'), `${file} is no directory. ${away}`],
    [link, `${link} is a link that leads nowhere. ${away}`],
    [join(link, 'below'), `${link} is a link that leads nowhere. ${away}`],
    [loop, `${loop} is a link that leads nowhere. ${away}`],
    // Node's own recursive making of directories never ends there.
    ...(existsSync('/proc/self')
      ? [['/proc/pedigree', 'ENOENT.*\\. Choose another directory with PEDIGREE_HOME'] as const]
      : []),
  ] as const)
    assert.throws(
      () => lockHome(home),
      (error: unknown) => {
        assert.ok(error instanceof StartFailure, String(error));
        assert.match(
          `${error.message} ${error.remedy}`,
          new RegExp(`^The data directory ${home} cannot be made: ${reason}\\.$`),
        );
        return true;
      },
    );
  // Those that it lies in are made, a link that leads somewhere is followed.
  mkdirSync(join(place, 'there'));
  symlinkSync(join(place, 'there'), join(place, 'well'));
  lockHome(join(place, 'well/made/with/it')).release();
  assert.ok(existsSync(join(place, 'there/made/with/it/lock')));
});
