import type { Request } from './ask.ts';

/** What is asked of the graph. */
export interface Asked {
  readonly what: 'UPSTREAM' | 'DOWNSTREAM' | 'IMPACT';
  /** Public id of the entity to start from. */
  readonly of: string;
  /** Valid time to ask about; now when absent. */
  readonly validAt?: string;
}

/** An answer in one form, whoever gave it, to be compared. */
export interface Answered {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly count: number;
}

/** A way to have the questions answered. */
export interface Contestant {
  readonly name: string;
  request(asked: Asked): Request;
  read(body: string): Answered;
}

interface Shown {
  readonly nodes: readonly { readonly id: string; readonly kind: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

function answered({ nodes, edges }: Shown): Answered {
  return {
    nodes: nodes.map(({ id, kind }) => `${kind} ${id}`).sort(),
    edges: edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`).sort(),
    count: nodes.length,
  };
}

const counted = (count: number): Answered => ({ nodes: [], edges: [], count });

/** The limit: it answers by number, keeps answers as text, and knows neither depths, nor names, nor whether all is there. */
export function sql(url: string): Contestant {
  return {
    name: 'Recursive SQL, bare HTTP',
    request: (asked) => ({ url, body: { variables: asked } }),
    read(body) {
      const answer = JSON.parse(body) as Shown & { count?: number };
      return answer.count === undefined ? answered(answer) : counted(answer.count);
    },
  };
}

const WALK = `query Walk($of: ID!, $direction: LineageDirection!, $asOf: AsOf) {
  lineage(of: [$of], direction: $direction, asOf: $asOf, limit: 10000, consistency: EVENTUAL) {
    complete totalNodes totalEdges nodes { id kind } edges { from to kind }
  }
}`;
const IMPACT = `query Impact($of: ID!) {
  node(id: $of) { ... on DatasetVersion { impact(first: 1, consistency: EVENTUAL) { complete totalCount } } }
}`;

/** Asks GraphQL, at the lineage service or at the gateway before it. */
export function graphql(name: string, url: string): Contestant {
  return {
    name,
    request: ({ what, of, validAt }) => ({
      url,
      body:
        what === 'IMPACT'
          ? { query: IMPACT, variables: { of } }
          : { query: WALK, variables: { of, direction: what, asOf: validAt && { validAt } } },
    }),
    read(body) {
      const { data } = JSON.parse(body) as {
        data: { lineage?: Shown & { complete: boolean }; node?: { impact: { complete: boolean; totalCount: number } } };
      };
      if (!(data.lineage ?? data.node!.impact).complete) throw new Error(`${name} does not answer in full.`);
      return data.lineage ? answered(data.lineage) : counted(data.node!.impact.totalCount);
    },
  };
}

/** Asks for the streamed export. */
export function streamed(name: string, url: string): Contestant {
  return {
    name,
    request: ({ what, of, validAt }) => {
      const parameters = { of, direction: what, consistency: 'EVENTUAL', ...(validAt && { validAt }) };
      return { url: new URL(`/lineage?${new URLSearchParams(parameters).toString()}`, url).href };
    },
    read(body) {
      const lines = body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { node?: Shown['nodes'][0]; edge?: Shown['edges'][0]; end?: object });
      if (lines.at(-1)?.end === undefined) throw new Error(`${name} was cut off.`);
      return answered({
        nodes: lines.flatMap(({ node }) => node ?? []),
        edges: lines.flatMap(({ edge }) => edge ?? []),
      });
    },
  };
}
