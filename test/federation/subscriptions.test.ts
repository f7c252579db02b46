import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-sse';
import { createGateway, type Gateway } from '../../gateway/main.ts';
import { openInstallation, type Installation } from '../acceptance/installation.ts';

let pedigree: Installation;
/** With lineage in this process, and elsewhere. */
let gateways: Gateway[];
let urls: string[];

before(async () => {
  pedigree = await openInstallation({ interval: 50 });
  const supergraphSdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const { url } = await pedigree.subgraphs['lineage']!.listen(0, '127.0.0.1');
  const elsewhere = { ...pedigree.subgraphs, lineage: { url } };
  gateways = await Promise.all(
    [pedigree.subgraphs, elsewhere].map((subgraphs) => createGateway({ supergraphSdl, subgraphs })),
  );
  urls = (await Promise.all(gateways.map((gateway) => gateway.listen(0)))).map(({ url: base }) => `${base}/graphql`);
  for (const name of ['base', 'other']) await register(name, []);
});
after(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await pedigree.stop();
});

async function register(version: string, parents: readonly string[]): Promise<void> {
  const { data } = await pedigree.measure(
    `mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) { result userErrors { message } } }`,
    {
      input: {
        model: 'm',
        version,
        parents: parents.map((parent) => ({ modelVersion: { model: 'm', version: parent }, relation: 'FINE_TUNING' })),
      },
    },
  );
  assert.deepEqual(data.registerModelVersion.userErrors, []);
}

async function idOf(version: string): Promise<string> {
  const { data } = await pedigree.measure(
    'query ($version: String!) { modelVersion(model: "m", version: $version) { id } }',
    { version },
  );
  return data.modelVersion.id as string;
}

/** The events of a subscription, until so many have come or the signal says so. */
async function* listen(url: string, query: string, variables: Record<string, unknown>, retryAttempts = 0) {
  const client = createClient({ url, retryAttempts });
  try {
    yield* client.iterate<Record<string, any>>({ query, variables });
  } finally {
    client.dispose();
  }
}

const CHANGES =
  'subscription ($after: String) { changes(after: $after) { cursor subgraph position recordedAt action id kind } }';
const NODES = '{ id kind label }';
const EDGES = '{ from to kind role recordedAt source { collector digest } }';
const LINEAGE = `subscription ($of: [ID!]!, $after: String) {
  lineageChanged(of: $of, direction: DOWNSTREAM, after: $after) {
    cursor addedNodes ${NODES} removedNodes ${NODES} addedEdges ${EDGES} removedEdges ${EDGES}
  }
}`;

/** Reads on after the last event whenever the connection was dropped, which it does itself after a few. */
async function* resuming(query: string, variables: object, field: string) {
  let after: string | null = null;
  for (let connection = 0; ; connection += 1) {
    let left = 1 + (connection % 3);
    for await (const { data, errors } of listen(urls[connection % 2]!, query, { ...variables, after })) {
      assert.equal(errors, undefined, JSON.stringify(errors));
      const event = data![field];
      after = event.cursor as string;
      yield event;
      left -= 1;
      if (left === 0) break;
    }
  }
}

test('changes are told as they are recorded, by a subgraph here as by one elsewhere', async () => {
  for (const [index, url] of urls.entries()) {
    const stream = listen(url, CHANGES, {});
    const first = stream.next();
    let isHeard = false;
    void first.then(() => (isHeard = true));
    // The first write may come before the subscription does.
    for (let at = 0; !isHeard; at += 1) await register(`early${index}.${at}`, []);
    const { changes } = (await first).value!.data!;
    assert.match(changes.id as string, /^[A-Za-z]+:[0-9a-f-]{36}$/);
    assert.notEqual(changes.action, '');
    await stream.return(undefined);
  }
});

test('lineageChanged: the events of one who drops and resumes while others write come to the whole, each once', async () => {
  const of = [await idOf('base')];
  const held = new Set<string>();
  const apply = (lists: readonly [unknown[], unknown[]]): void => {
    const [removed, added] = lists.map((list) => list.map((entry) => JSON.stringify(entry)));
    for (const entry of removed!) assert.ok(held.delete(entry), `removed, but was not there: ${entry}`);
    for (const entry of added!) {
      assert.ok(!held.has(entry), `added twice: ${entry}`);
      held.add(entry);
    }
  };
  const writes = (async () => {
    for (let at = 0; at < 3; at += 1) {
      await register(`d${at}`, at === 0 ? ['base'] : [`d${at - 1}`, 'base']);
      await register(`unrelated${at}`, ['other']);
    }
  })();
  const last = writes.then(() => register('last', ['d2']));
  for await (const event of resuming(LINEAGE, { of }, 'lineageChanged')) {
    apply([event.removedNodes, event.addedNodes]);
    apply([event.removedEdges, event.addedEdges]);
    if (event.addedNodes.some(({ label }: { label: string }) => label === 'm last')) break;
  }
  await last;
  const { data } = await pedigree.measure(
    `query ($of: [ID!]!) { lineage(of: $of, direction: DOWNSTREAM) { nodes ${NODES} edges ${EDGES} } }`,
    { of },
  );
  const whole = [...data.lineage.nodes, ...data.lineage.edges].map((entry) => JSON.stringify(entry));
  assert.deepEqual([...held].sort(), whole.sort());
});

/**
 * What a browser's EventSource does on one connection: it keeps the last id, with which it would connect anew, and tells
 * the events that have data.
 */
async function* connect(url: string, query: string, variables: object, last: { id: string }): AsyncGenerator<any> {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const hangUp = new AbortController();
  const response = await fetch(`${url}?${search.toString()}`, {
    headers: { accept: 'text/event-stream', ...(last.id !== '' && { 'last-event-id': last.id }) },
    signal: hangUp.signal,
  });
  let text = '';
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = `${text}${chunk}`.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]));
        last.id = fields.get('id') ?? last.id;
        // Told whether or not it is an event: the connection stands.
        yield fields.get('event') === 'next' ? JSON.parse(fields.get('data')!) : null;
      }
    }
  } finally {
    hangUp.abort();
  }
}

test('a browser that was cut off goes on from the id of the last event: none lost, none twice', async () => {
  const heard: string[] = [];
  const last = { id: '' };
  const query = 'subscription ($after: String) { changes(after: $after) { subgraph position } }';
  let after: string | null = null;
  for (let round = 0; round < 6; round += 1) {
    // An older `after` stays in the address; the id is newer.
    const stream = connect(urls[round % 2]!, query, { after }, last);
    // The first connection is cut off before any event.
    while (last.id === '') await stream.next();
    for (let left = round; left > 0;) {
      const { data, errors } = (await stream.next()).value ?? {};
      assert.equal(errors, undefined, JSON.stringify(errors));
      if (data === undefined) continue;
      heard.push(`${data.changes.subgraph} ${data.changes.position}`);
      left -= 1;
    }
    await stream.return(undefined);
    after ??= last.id;
    for (const part of ['a', 'b', 'c']) await register(`cut${round}.${part}`, []);
  }
  const positions = heard.map((event) => Number(event.split(' ')[1]));
  const first = positions[0]!;
  assert.ok(heard.every((event) => event.startsWith('models ')));
  assert.deepEqual(
    positions,
    Array.from({ length: 15 }, (_, at) => first + at),
  );
});

test('lineageChanged goes on from the id too, whether its cursor is asked for or not', async () => {
  const of = [await idOf('other')];
  const last = { id: '' };
  const query =
    'subscription ($of: [ID!]!) { lineageChanged(of: $of, direction: DOWNSTREAM) { addedNodes { label } removedNodes { label } } }';
  const next = async () => {
    for await (const told of connect(urls[1]!, query, { of }, last)) {
      if (told !== null) return told.data.lineageChanged;
    }
  };
  assert.ok((await next()).addedNodes.some(({ label }: { label: string }) => label === 'm other'));
  await register('resumed', ['other']);
  assert.deepEqual(await next(), { addedNodes: [{ label: 'm resumed' }], removedNodes: [] });
});

test('an id that is none of this stream is refused as a bad cursor is', async () => {
  for await (const told of connect(urls[0]!, CHANGES, {}, { id: 'x' })) {
    if (told === null) continue;
    assert.deepEqual(told.errors[0].extensions, { code: 'INVALID_CURSOR', field: 'after' });
    return;
  }
  assert.fail('There was no event.');
});

test('what cannot be followed is told with its field', async () => {
  const failing = async (query: string, variables: Record<string, unknown>) => {
    for await (const { errors } of listen(urls[0]!, query, variables)) return errors![0]!.extensions;
    throw new Error('There was no event.');
  };
  const none = 'ModelVersion:00000000-0000-5000-8000-000000000000';
  assert.deepEqual(await failing(LINEAGE, { of: [none] }), { code: 'NOT_FOUND', field: 'of.0' });
  assert.deepEqual(await failing(LINEAGE, { of: [] }), { code: 'BAD_USER_INPUT', field: 'of' });
  assert.deepEqual(await failing(CHANGES, { after: 'x' }), { code: 'INVALID_CURSOR', field: 'after' });
});

test('queries are answered as events too; a subscription without them is told how, and a bad one is refused', async () => {
  const ask = (query: string, accept: string) =>
    fetch(`${urls[0]!}?query=${encodeURIComponent(query)}`, { headers: { accept } });
  const answered = await ask('{ modelVersion(model: "m", version: "base") { version } }', 'text/event-stream');
  assert.equal(
    await answered.text(),
    'event: next\ndata: {"data":{"modelVersion":{"version":"base"}}}\n\nevent: complete\ndata:\n\n',
  );
  const plain = await (await ask('subscription { changes { id } }', 'application/json')).json();
  assert.match(plain.errors[0].message, /Accept: text\/event-stream/);
  const bad = await ask('subscription { nothing }', 'text/event-stream');
  assert.deepEqual([bad.status, (await bad.json()).errors[0].extensions.code], [400, 'GRAPHQL_VALIDATION_FAILED']);
});

test('a gateway that stops ends its subscriptions rather than waiting for them', async () => {
  const supergraphSdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const gateway = await createGateway({
    supergraphSdl,
    subgraphs: pedigree.subgraphs,
    limits: { drainMilliseconds: 600_000 },
  });
  const { url } = await gateway.listen(0);
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent('subscription { changes { id } }')}`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = response.body!.getReader();
  assert.match(new TextDecoder().decode((await reader.read()).value), /^id: /);
  const ended = (async () => {
    for (;;) if ((await reader.read()).done) return true;
  })().catch(() => true);
  await gateway.stop();
  assert.equal(await ended, true);
});
