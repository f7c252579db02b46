import assert from 'node:assert/strict';
import type { SubgraphClient } from './subgraph-client.ts';

interface Written {
  result: string;
  image: Record<string, unknown> | null;
  userErrors: { code: string; field: string; message: string }[];
}

let last = 0;

/** A digest that nothing else in this process uses. */
export const newDigest = (): string => `sha256:${(last += 1).toString(16).padStart(64, '0')}`;

/** What tests of images and deployments do over and over, through the API. */
export function imagesOf(client: () => SubgraphClient) {
  async function mutate<Payload>(name: string, type: string, selection: string, input: unknown): Promise<Payload> {
    const query = `mutation ($input: ${type}) { written: ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
    return (await client().data<{ written: Payload }>(query, { input })).written;
  }
  return {
    register: (input: object) =>
      mutate<Written>('registerContainerImage', 'RegisterContainerImageInput!', 'result image { digest }', input),
    configure: (input: object) =>
      mutate<{ summary: object }>(
        'registerImageConfigurations',
        '[RegisterImageConfigurationInput!]!',
        'summary { created changed found refused }',
        [input],
      ),
    contain: (image: string, packages: readonly string[]) =>
      mutate<Written>('registerImageInventory', 'RegisterImageInventoryInput!', 'result image { digest }', {
        image,
        packages,
      }),
    seeTag: (input: object) =>
      mutate<Written>('recordTagObservation', 'RecordTagObservationInput!', 'result image { digest }', input),
    deploy: async (input: object): Promise<void> => {
      const deployment = { environment: 'production', ...input };
      const { userErrors } = await mutate<Written>(
        'registerDeployment',
        'RegisterDeploymentInput!',
        'result',
        deployment,
      );
      assert.deepEqual(userErrors, []);
    },
    show: async (digest: string, selection: string): Promise<unknown> => {
      const query = `query ($digest: String!) { image(digest: $digest) { ${selection} } }`;
      return (await client().data<{ image: unknown }>(query, { digest })).image;
    },
  };
}

/** A digest of a kind and a number, the same each time. */
export const digestOf = (kind: string, index: number): string =>
  `sha256:${kind}${index.toString(16).padStart(64 - kind.length, '0')}`;

export interface BulkAnswer {
  readonly summary: { created: number; changed: number; found: number; refused: number };
  readonly userErrors: { code: string; field: string }[];
}

/** Bulk mutations of images and deployments. */
export function bulkOf(client: () => SubgraphClient) {
  async function bulk(mutation: string, type: string, input: readonly object[]): Promise<BulkAnswer> {
    const query = `mutation ($input: [${type}!]!) { written: ${mutation}(input: $input) { summary { created changed found refused } userErrors { code field } } }`;
    return (await client().data<{ written: BulkAnswer }>(query, { input })).written;
  }
  return {
    bulk,
    registerImages: (input: readonly object[]) => bulk('registerContainerImages', 'RegisterContainerImageInput', input),
    registerDeployments: (input: readonly object[]) => bulk('registerDeployments', 'RegisterDeploymentInput', input),
  };
}
