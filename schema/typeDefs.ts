import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, Source, parse, visit, type DefinitionNode, type DocumentNode } from 'graphql';

const sharedFolder = 'shared';

/** The folder that holds one folder of SDL per subgraph, and `shared`. */
export const schemaFolder = fileURLToPath(new URL('.', import.meta.url));

/** The subgraphs that have SDL, in alphabetical order. */
export function subgraphNames(folder = schemaFolder): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== sharedFolder)
    .map((entry) => entry.name)
    .filter((name) => sdlFiles(join(folder, name)).length > 0)
    .sort();
}

/** The definitions of one subgraph: its own SDL and, of the shared SDL, what that refers to. */
export function subgraphTypeDefs(name: string, folder = schemaFolder): DocumentNode {
  return includeShared(readDefinitions(folder, name), readDefinitions(folder, sharedFolder));
}

/** The names of the shared definitions that no subgraph refers to. */
export function unusedShared(folder = schemaFolder): string[] {
  const used = new Set(subgraphNames(folder).flatMap((name) => names(subgraphTypeDefs(name, folder).definitions)));
  return names(readDefinitions(folder, sharedFolder)).filter((name) => !used.has(name));
}

/** Adds to `own` the shared definitions that it refers to, directly or through others; and every schema extension. */
export function includeShared(own: readonly DefinitionNode[], shared: readonly DefinitionNode[]): DocumentNode {
  const included = new Set(shared.filter((definition) => nameOf(definition) === undefined));
  const pending: DefinitionNode[] = [...included, ...own];
  for (let definition = pending.pop(); definition; definition = pending.pop()) {
    const referred = references(definition);
    for (const candidate of shared) {
      if (!included.has(candidate) && referred.has(nameOf(candidate) ?? '')) {
        included.add(candidate);
        pending.push(candidate);
      }
    }
  }
  return { kind: Kind.DOCUMENT, definitions: [...shared.filter((definition) => included.has(definition)), ...own] };
}

function readDefinitions(folder: string, name: string): DefinitionNode[] {
  return sdlFiles(join(folder, name)).flatMap((file) => {
    const source = new Source(readFileSync(join(folder, name, file), 'utf8'), join(name, file));
    return source.body.trim() === '' ? [] : [...parse(source).definitions];
  });
}

function sdlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
}

function names(definitions: readonly DefinitionNode[]): string[] {
  return definitions.map(nameOf).filter((name) => name !== undefined);
}

/** The name by which a definition is referred to; directives keep their `@`. */
function nameOf(definition: DefinitionNode): string | undefined {
  if (!('name' in definition) || !definition.name) return undefined;
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${definition.name.value}` : definition.name.value;
}

function references(definition: DefinitionNode): Set<string> {
  const found = new Set<string>();
  visit(definition, {
    NamedType: (node) => void found.add(node.name.value),
    Directive: (node) => void found.add(`@${node.name.value}`),
  });
  return found;
}
