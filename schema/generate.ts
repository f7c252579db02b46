import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { errorReference } from './errors.ts';
import { unannouncedBreakingChanges } from './breaking.ts';
import { composeContract, SchemaFault } from './composition.ts';
import { isShallow, previousVersions } from './history.ts';
import { schemaReference } from './reference.ts';
import { mappersIn, resolverTypes } from './codegen.ts';
import { subgraphNames, subgraphTypeDefs, unusedShared } from './typeDefs.ts';

const root = join(import.meta.dirname, '..');
const apiPath = 'schema/api.graphql';

type GeneratedFile = { path: string; content: string };

/** The contract that the SDL composes to, and its reference page. */
async function schemaFiles(): Promise<GeneratedFile[]> {
  const unused = unusedShared();
  if (unused.length > 0) throw new SchemaFault('No subgraph uses these definitions of schema/shared:', unused);
  const subgraphs = subgraphNames().map((name) => ({ name, typeDefs: subgraphTypeDefs(name) }));
  const { supergraph, api } = composeContract(subgraphs);
  return [
    { path: 'schema/supergraph.graphql', content: supergraph },
    { path: apiPath, content: api },
    { path: 'docs/schema.md', content: schemaReference(buildSchema(api)) },
  ];
}

/** The page of the error codes. */
async function errorFiles(): Promise<GeneratedFile[]> {
  return [{ path: 'docs/errors.md', content: errorReference() }];
}

/** The resolver types of every subgraph that has SDL. */
async function codegenFiles(): Promise<GeneratedFile[]> {
  return Promise.all(
    subgraphNames().map(async (name) => ({
      path: `subgraphs/${name}/generated/resolvers.ts`,
      content: await resolverTypes(
        subgraphTypeDefs(name),
        mappersIn(join(root, `subgraphs/${name}/resolvers/mappers.ts`)),
      ),
    })),
  );
}

const steps = { schema: schemaFiles, codegen: codegenFiles, errors: errorFiles };

async function generate(names: (keyof typeof steps)[]): Promise<GeneratedFile[]> {
  const files = await Promise.all(names.map((name) => steps[name]()));
  return Promise.all(
    files.flat().map(async ({ path, content }) => {
      const filepath = join(root, path);
      return { path, content: await format(content, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
}

async function current(path: string): Promise<string | undefined> {
  return existsSync(join(root, path)) ? readFile(join(root, path), 'utf8') : undefined;
}

async function write(files: GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    if ((await current(path)) === content) continue;
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

async function check(files: GeneratedFile[]): Promise<void> {
  const stale: string[] = [];
  for (const { path, content } of files) if ((await current(path)) !== content) stale.push(path);
  if (stale.length > 0) throw new SchemaFault('Not current; run `npm run generate` and commit:', stale);
  const api = files.find(({ path }) => path === apiPath);
  if (!api) return;
  const before = previousVersions(apiPath, root);
  if (before.length === 0 && isShallow(root)) {
    console.warn(
      'schema: this clone has no history to compare with, so breaking changes were not looked for; clone in full.',
    );
  }
  const breaking = new Set<string>();
  const changelog = (await current('CHANGELOG.md')) ?? '';
  for (const version of before) {
    for (const { path, message } of await unannouncedBreakingChanges(version, api.content, changelog)) {
      breaking.add(`BREAKING: ${path} (${message})`);
    }
  }
  if (breaking.size > 0) {
    throw new SchemaFault('Breaking changes; announce each in CHANGELOG.md under [Unreleased]:', [...breaking]);
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const chosen = (['schema', 'codegen', 'errors'] as const).filter(
  (name) => positionals.length === 0 || positionals.includes(name),
);
try {
  const files = await generate(chosen);
  await (values.check ? check(files) : write(files));
  if (values.check) console.log(`${chosen.join(', ')}: ${files.length} generated files are current`);
} catch (error) {
  if (!(error instanceof SchemaFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
