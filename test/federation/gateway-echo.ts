import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GatewayOptions, RequestHead } from '../../gateway/options.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import type { ToyResolver } from './gateway-toys.ts';
import { compose, inProcess, toyGateway, toySubgraphs } from './gateway-toys.ts';

/** Two toy subgraphs that tell who asks, take their time, and break. */
const parts = {
  one: `
    type Query { caller: String slow: String broken: String thing(id: ID, size: Size, first: Int): Thing }
    type Mutation { change(to: String!): String }
    enum Size { SMALL LARGE }
    type Thing @key(fields: "id _at") { id: ID! _at: String @inaccessible name: String inner: Thing }
  `,
  two: `
    type Query { other: String }
    type Thing @key(fields: "id _at") { id: ID! _at: String @inaccessible caller: String }
  `,
};

/** Told of every question that takes long, once it is being answered. */
export const underWay = new EventEmitter();

const resolver: ToyResolver = async (_subgraph, coordinate, source, args, context) => {
  const caller = context.headers['x-caller'] ?? null;
  switch (coordinate) {
    case 'Query.caller':
    case 'Thing.caller':
      await sleep(20);
      return caller;
    case 'Query.slow':
      underWay.emit('slow');
      await sleep(300);
      return 'done';
    case 'Query.broken':
      throw new TypeError('secret internals at /srv/pedigree');
    case 'Query.thing':
      return { id: args['id'] ?? 'x', name: JSON.stringify(args['size'] ?? args['first'] ?? null) };
    case 'Mutation.change':
      return args['to'];
    default:
      return coordinate.endsWith('.__resolveReference')
        ? source
        : ((source as Record<string, unknown>)[coordinate.split('.')[1]!] ?? null);
  }
};

const contextFactory = (request: RequestHead) => ({
  headers: { 'x-caller': request.headers.get('x-caller') ?? 'nobody' },
});
const supergraphSdl = compose(parts);

export const echoSubgraphs = (): Promise<Record<string, RunningSubgraph>> => toySubgraphs(parts, resolver);

/** A gateway over them, in process unless told otherwise. */
export function echoGateway(subgraphs: Record<string, RunningSubgraph>, options: Partial<GatewayOptions> = {}) {
  return toyGateway({ supergraphSdl, subgraphs: inProcess(subgraphs), contextFactory, ...options });
}
