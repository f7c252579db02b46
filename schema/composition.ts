import { composeServices, sortSDL } from '@theguild/federation-composition';
import {
  buildASTSchema,
  lexicographicSortSchema,
  print,
  printSchema,
  type DocumentNode,
  type GraphQLErrorExtensions,
} from 'graphql';
import { contradictoryDescriptions, withoutBorrowedDescriptions } from './descriptions.ts';
import { lostCoordinates } from './losses.ts';

/** One subgraph as the composition sees it. */
export type Subgraph = { name: string; typeDefs: DocumentNode };

/** What the subgraphs come to: the supergraph for the gateway, and the API for its clients, both sorted. */
export type Contract = { supergraph: string; api: string };

/** The schema cannot be published as it is; each fault is one line for its author. */
export class SchemaFault extends Error {
  readonly faults: readonly string[];

  constructor(summary: string, faults: readonly string[]) {
    super([summary, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'SchemaFault';
    this.faults = faults;
  }
}

/** Composes the subgraphs; throws when they contradict each other or when something they publish would be lost. */
export function composeContract(subgraphs: readonly Subgraph[]): Contract {
  const services = subgraphs.map(({ name, typeDefs }) => ({
    name,
    typeDefs: withoutBorrowedDescriptions(typeDefs),
    // The gateway knows where each subgraph runs; the address here only names it.
    url: `http://${name}.subgraph/graphql`,
  }));
  const typeDefs = services.map((service) => service.typeDefs);
  const contradictory = contradictoryDescriptions(typeDefs);
  if (contradictory.length > 0) {
    throw new SchemaFault('Several subgraphs describe these, differently; only the owner should:', contradictory);
  }
  const result = composeServices(services);
  if (result.errors) {
    throw new SchemaFault(
      'The subgraphs do not compose:',
      result.errors.map(({ message, extensions }) => `${codeOf(extensions)}: ${message}`),
    );
  }
  const lost = lostCoordinates(typeDefs, result.publicDocumentNode);
  if (lost.length > 0) {
    throw new SchemaFault('Composition lost what a subgraph publishes (another subgraph lacks it):', lost);
  }
  return {
    supergraph: print(sortSDL(result.supergraphDocumentNode)),
    api: printSchema(lexicographicSortSchema(buildASTSchema(result.publicDocumentNode))),
  };
}

function codeOf({ code }: GraphQLErrorExtensions): string {
  return typeof code === 'string' ? code : 'ERROR';
}
