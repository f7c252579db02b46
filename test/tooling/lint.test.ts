import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ESLint } from 'eslint';

const project = join(import.meta.dirname, '../..');
const boundary = 'boundaries/dependencies';

/** Every kind of module there is, for the cases to import. */
const modules = [
  'subgraphs/kernel/ids/ids.ts',
  'subgraphs/models/main.ts',
  'subgraphs/models/domain/target.ts',
  'subgraphs/models/data/target.ts',
  'subgraphs/models/resolvers/target.ts',
  'subgraphs/models/generated/target.ts',
  'subgraphs/models/ingest/target.ts',
  'subgraphs/datasets/main.ts',
  'subgraphs/datasets/domain/target.ts',
  'gateway/target.ts',
  'schema/typeDefs.ts',
  'cli/main.ts',
  'cli/launcher/target.ts',
  'portal/page/target.ts',
  'portal/bundle/target.ts',
  'test/support/database.ts',
  'bench/harness/target.ts',
];

const importing = (path: string) => `import { value } from '${path}';\nexport const copy: number = value;\n`;
const usingLibrary = (name: string) => `import * as library from '${name}';\nexport const used = library;\n`;

/** What must be refused: the file, its text, and the rule that refuses it. */
const refused: [title: string, file: string, text: string, rule: string][] = [
  ['kernel → subgraph', 'subgraphs/kernel/x/a.ts', importing('../../models/domain/target.ts'), boundary],
  ['kernel → composition root', 'subgraphs/kernel/x/a.ts', importing('../../models/main.ts'), boundary],
  ['kernel → gateway', 'subgraphs/kernel/x/a.ts', importing('../../../gateway/target.ts'), boundary],
  ['domain → data', 'subgraphs/models/domain/a.ts', importing('../data/target.ts'), boundary],
  ['domain → typeorm', 'subgraphs/models/domain/a.ts', usingLibrary('typeorm'), boundary],
  ['domain → graphql', 'subgraphs/models/domain/a.ts', usingLibrary('graphql'), boundary],
  ['domain → schema', 'subgraphs/models/domain/a.ts', importing('../../../schema/typeDefs.ts'), boundary],
  ['data → resolvers', 'subgraphs/models/data/a.ts', importing('../resolvers/target.ts'), boundary],
  ['data → graphql', 'subgraphs/models/data/a.ts', usingLibrary('graphql'), boundary],
  ['ingest → data', 'subgraphs/models/ingest/a.ts', importing('../data/target.ts'), boundary],
  ['ingest → typeorm', 'subgraphs/models/ingest/a.ts', usingLibrary('typeorm'), boundary],
  ['resolvers → data', 'subgraphs/models/resolvers/a.ts', importing('../data/target.ts'), boundary],
  ['resolvers → ingest', 'subgraphs/models/resolvers/a.ts', importing('../ingest/target.ts'), boundary],
  ['resolvers → typeorm', 'subgraphs/models/resolvers/a.ts', usingLibrary('typeorm'), boundary],
  ['subgraph → another', 'subgraphs/models/domain/a.ts', importing('../../datasets/domain/target.ts'), boundary],
  ['root → another subgraph', 'subgraphs/models/a.ts', importing('../datasets/main.ts'), boundary],
  ['subgraph → gateway', 'subgraphs/models/a.ts', importing('../../gateway/target.ts'), boundary],
  ['unforeseen folder', 'subgraphs/models/services/a.ts', importing('../data/target.ts'), boundary],
  ['gateway → subgraph', 'gateway/a.ts', importing('../subgraphs/models/main.ts'), boundary],
  ['gateway → launcher', 'gateway/a.ts', importing('../cli/launcher/target.ts'), boundary],
  ['cli → gateway', 'cli/a.ts', importing('../gateway/target.ts'), boundary],
  ['cli → kernel', 'cli/a.ts', importing('../subgraphs/kernel/ids/ids.ts'), boundary],
  ['cli → subgraph', 'cli/a.ts', importing('../subgraphs/models/domain/target.ts'), boundary],
  ['cli → pg', 'cli/a.ts', usingLibrary('pg'), boundary],
  ['cli → portal', 'cli/a.ts', importing('../portal/bundle/target.ts'), boundary],
  ['portal → gateway', 'portal/bundle/a.ts', importing('../../gateway/target.ts'), boundary],
  ['portal → kernel', 'portal/bundle/a.ts', importing('../../subgraphs/kernel/ids/ids.ts'), boundary],
  ['portal → pg', 'portal/bundle/a.ts', usingLibrary('pg'), boundary],
  ['page → what serves it', 'portal/page/a.ts', importing('../bundle/target.ts'), boundary],
  ['page → node', 'portal/page/a.ts', usingLibrary('node:fs'), boundary],
  ['gateway → portal', 'gateway/a.ts', importing('../portal/bundle/target.ts'), boundary],
  ['launcher → inside a subgraph', 'cli/launcher/a.ts', importing('../../subgraphs/models/domain/target.ts'), boundary],
  ['code → test support', 'subgraphs/models/data/a.ts', importing('../../../test/support/database.ts'), boundary],
  ['code → a benchmark', 'gateway/a.ts', importing('../bench/harness/target.ts'), boundary],
  ['code → a test', 'gateway/a.ts', importing('./b.test.ts'), boundary],
  ['unit test → another subgraph', 'subgraphs/models/domain/a.test.ts', importing('../../datasets/main.ts'), boundary],
  ['dynamic import', 'gateway/a.ts', "export const late = import('../cli/main.ts');\n", boundary],
  ['re-export', 'gateway/a.ts', "export * from '../cli/main.ts';\n", boundary],
  [
    'type-only import',
    'subgraphs/models/domain/a.ts',
    "import type { value } from '../data/target.ts';\nexport type Copy = typeof value;\n",
    boundary,
  ],
  ['outside any folder', 'subgraphs/a.ts', 'export const one = 1;\n', 'boundaries/no-unknown-files'],
  ['cycle', 'gateway/cycle-a.ts', importing('./cycle-b.ts'), 'import-x/no-cycle'],
  ['default export', 'gateway/a.ts', 'export default 1;\n', 'import-x/no-default-export'],
  [
    'value import of a type',
    'gateway/a.ts',
    "import { Stats } from 'node:fs';\nexport type Copy = Stats;\n",
    '@typescript-eslint/consistent-type-imports',
  ],
  ['any', 'gateway/a.ts', 'export const one: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  [
    'floating promise',
    'gateway/a.ts',
    'export function run(): void {\n  Promise.resolve(1);\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  ['process.env', 'gateway/a.ts', 'export const port = process.env.PORT;\n', 'no-restricted-properties'],
  [
    'env of node:process',
    'gateway/a.ts',
    "import { env } from 'node:process';\nexport const copy = env;\n",
    'no-restricted-imports',
  ],
  [
    'field without description',
    'schema/models/a.graphql',
    '"A."\ntype A {\n  id: ID!\n}\n',
    '@graphql-eslint/require-description',
  ],
  [
    'argument without description',
    'schema/models/a.graphql',
    'extend type Query {\n  "One."\n  one(id: ID!): String\n}\n',
    '@graphql-eslint/require-description',
  ],
  [
    'enum value without description',
    'schema/models/a.graphql',
    '"E."\nenum E {\n  A\n}\n',
    '@graphql-eslint/require-description',
  ],
  [
    'field in snake case',
    'schema/models/a.graphql',
    '"A."\ntype A {\n  "B."\n  b_c: ID\n}\n',
    '@graphql-eslint/naming-convention',
  ],
  [
    'unreachable type',
    'schema/api.graphql',
    `"Root." type Query { "One." one: PageInfo }
    "Orphan." type Orphan { "Its id." id: ID! }
    "Page." type PageInfo {
      "Next." hasNextPage: Boolean! "Previous." hasPreviousPage: Boolean! "First." startCursor: String "Last." endCursor: String
    }`,
    '@graphql-eslint/no-unreachable-types',
  ],
  [
    'shared type not shareable',
    'schema/shared/a.graphql',
    '"A."\ntype A {\n  "B."\n  b: ID\n}\n',
    'no-restricted-syntax',
  ],
];

/** What must pass, so that a rule that refuses everything does not look like one that works. */
const allowed: [title: string, file: string, text: string][] = [
  ['domain → kernel', 'subgraphs/models/domain/a.ts', importing('../../kernel/ids/ids.ts')],
  ['data → own domain', 'subgraphs/models/data/a.ts', importing('../domain/target.ts')],
  ['data → typeorm', 'subgraphs/models/data/a.ts', usingLibrary('typeorm')],
  ['ingest → own domain', 'subgraphs/models/ingest/a.ts', importing('../domain/target.ts')],
  ['resolvers → generated', 'subgraphs/models/resolvers/a.ts', importing('../generated/target.ts')],
  ['resolvers → graphql', 'subgraphs/models/resolvers/a.ts', usingLibrary('graphql')],
  ['root → everything of its own', 'subgraphs/models/a.ts', importing('./data/target.ts')],
  ['root → schema', 'subgraphs/models/a.ts', importing('../../schema/typeDefs.ts')],
  ['gateway → kernel', 'gateway/a.ts', importing('../subgraphs/kernel/ids/ids.ts')],
  ['cli → launcher', 'cli/a.ts', importing('./launcher/target.ts')],
  ['launcher → portal', 'cli/launcher/a.ts', importing('../../portal/bundle/target.ts')],
  ['portal → page', 'portal/bundle/a.ts', importing('../page/target.ts')],
  ['page → react', 'portal/page/a.ts', usingLibrary('react')],
  ['launcher → subgraph', 'cli/launcher/a.ts', importing('../../subgraphs/models/main.ts')],
  ['unit test → test support', 'gateway/a.test.ts', importing('../test/support/database.ts')],
  ['benchmark → anything', 'bench/a.ts', importing('../subgraphs/models/main.ts')],
  ['test → anything', 'test/a.test.ts', importing('../subgraphs/models/data/target.ts')],
  [
    'borrowed entity without description',
    'schema/models/b.graphql',
    'type A @key(fields: "id") {\n  "Its id."\n  id: ID! @external\n}\n',
  ],
  ['shareable shared type', 'schema/shared/b.graphql', '"A."\ntype A @shareable {\n  "B."\n  b: ID\n}\n'],
  ['env in kernel/config', 'subgraphs/kernel/config/config.ts', 'export const port = process.env.PORT;\n'],
];

describe('the linter', () => {
  let tree: string;
  let eslint: ESLint;

  before(async () => {
    tree = await mkdtemp(join(tmpdir(), 'pedigree-lint-'));
    const tsconfig = { extends: join(project, 'tsconfig.json'), include: ['**/*.ts'] };
    const files: Record<string, string> = {
      'tsconfig.json': JSON.stringify(tsconfig),
      'schema/api.graphql': 'type Query {\n  one: PageInfo\n}\ntype PageInfo {\n  endCursor: String\n}\n',
      'gateway/b.test.ts': 'export const value = 1;\n',
      'gateway/cycle-b.ts': "import { copy } from './cycle-a.ts';\nexport const value = copy;\n",
      ...Object.fromEntries(modules.map((path) => [path, 'export const value = 1;\n'])),
    };
    for (const [path, text] of [...refused, ...allowed].map(([, path, text]) => [path, text] as const))
      files[path] ??= text;
    // The text of a case stands on the disk as well: the cycle and the types are looked up there.
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(tree, dirname(path)), { recursive: true });
      await writeFile(join(tree, path), text);
    }
    await symlink(join(project, 'node_modules'), join(tree, 'node_modules'));
    process.chdir(tree);
    eslint = new ESLint({
      cwd: tree,
      overrideConfigFile: join(project, 'eslint.config.ts'),
      flags: ['unstable_native_nodejs_ts_config'],
    });
  });

  after(async () => {
    process.chdir(project);
    await rm(tree, { recursive: true });
  });

  const rulesBroken = async (file: string, text: string) => {
    const [result] = await eslint.lintText(text, { filePath: join(tree, file) });
    return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
  };

  for (const [title, file, text, rule] of refused) {
    test(`refuses ${title}`, async () => assert.deepEqual([...new Set(await rulesBroken(file, text))], [rule]));
  }
  for (const [title, file, text] of allowed) {
    test(`allows ${title}`, async () => assert.deepEqual(await rulesBroken(file, text), []));
  }
});
