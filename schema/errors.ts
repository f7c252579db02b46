import { DOCUMENT_CODES, REQUEST_CODES, VALUE_CODES } from '../subgraphs/kernel/errors/codes.ts';

type Codes = Readonly<
  Record<string, { readonly status: number; readonly description: string; readonly remedy: string }>
>;

const INTRODUCTION = `# Errors

<!-- Generated from subgraphs/kernel/errors/codes.ts by \`npm run generate\`. -->

An error has a code, a message that names what is wrong and what to do, and, where one is at fault, the path of the \`field\`.
It stands in \`errors[].extensions\` of an answer, with the \`subgraph\` that says so and the \`path\` in the data, and the rest of
the data beside it; or, for an item of a mutation that was refused, in \`userErrors\` of the payload, where it is data. A fault of
Pedigree shows no more than a \`correlationId\`, by which it is found in the log.

The status is that of the HTTP answer where the request as a whole fails with the code; beside data it is 200. To callers
who accept \`application/json\` only, the answer to a query that is faulty as such has 200 too, by the specification "GraphQL over HTTP".`;

/** The page of the error codes, in Markdown. */
export function errorReference(): string {
  return [
    INTRODUCTION,
    section('Values and fields', VALUE_CODES),
    section('Requests', REQUEST_CODES),
    section('Documents', DOCUMENT_CODES),
  ].join('\n\n');
}

function section(title: string, codes: Codes): string {
  const rows = Object.entries(codes).map(
    ([code, { status, description, remedy }]) => `| \`${code}\` | ${status} | ${description} | ${remedy} |`,
  );
  return [`## ${title}\n`, '| code | status | meaning | remedy |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
