import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const project = join(import.meta.dirname, '..');
const CODES = 'subgraphs/kernel/errors/codes.ts';
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const model = 'type Query { model: Model }\n"A series."\ntype Model { id: ID! owner: String }\n';

/** A project of its own, under Git, in which the real commands run. */
describe('the commands schema and schema:check', () => {
  let folder: string;

  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const git = (...options: string[]) => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...identity, ...options], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'a state');
  };
  const run = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['schema/generate.ts', ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pedigree-schema-'));
    for (const name of ['schema/shared', 'schema/models', 'schema/planned', 'subgraphs/kernel/errors'])
      mkdirSync(join(folder, name), { recursive: true });
    for (const file of readdirSync(import.meta.dirname)) {
      if (file.endsWith('.ts')) cpSync(join(import.meta.dirname, file), join(folder, 'schema', file));
    }
    cpSync(join(project, CODES), join(folder, CODES));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    write('package.json', '{ "type": "module" }');
    write('.gitignore', 'node_modules\n');
    write('schema/shared/_link.graphql', link);
    write('schema/models/model.graphql', model);
    git('init', '--quiet');
  });
  after(() => rmSync(folder, { recursive: true }));

  test('write every file; then they are current, and a second run changes nothing', () => {
    assert.match(
      run().output,
      /wrote schema\/supergraph\.graphql\n.*\nwrote docs\/schema\.md\n.*generated\/resolvers\.ts/,
    );
    assert.deepEqual(run('--check'), { status: 0, output: 'schema, codegen, errors: 5 generated files are current\n' });
    assert.deepEqual(run(), { status: 0, output: '' });
    assert.match(readFileSync(join(folder, 'docs/schema.md'), 'utf8'), /### Model\n\nA series\./);
  });

  test('refuse what is not current', () => {
    commit();
    write('schema/models/model.graphql', model.replace('owner', 'holder'));
    const { status, output } = run('--check', 'schema');
    assert.equal(status, 1);
    assert.match(output, /Not current.*\n {2}schema\/supergraph\.graphql\n {2}schema\/api\.graphql/);
  });

  test('refuse a breaking change, uncommitted and committed, until the changelog announces it', () => {
    run('schema');
    assert.match(run('--check', 'schema').output, /BREAKING: Model\.owner/);
    commit();
    assert.equal(run('--check', 'schema').status, 1);
    // Another change that is pushed together with it does not hide it.
    write(
      'schema/models/model.graphql',
      model.replace('owner', 'holder').replace('A series.', 'A series of versions.'),
    );
    run('schema');
    commit();
    assert.match(run('--check', 'schema').output, /BREAKING: Model\.owner/);
    write('CHANGELOG.md', '## [Unreleased]\n\n- BREAKING: Model.owner is now Model.holder\n');
    assert.equal(run('--check', 'schema').status, 0);
  });

  test('refuse a shared definition that nobody uses', () => {
    write('schema/shared/_link.graphql', `${link}scalar Long\n`);
    assert.match(run('schema').output, /No subgraph uses.*\n {2}Long\n/);
  });
});
