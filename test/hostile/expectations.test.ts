import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { documentLimits } from '../../subgraphs/kernel/formats/index.ts';
import { fetchLimits, requestLimits } from '../../subgraphs/kernel/http/limits.ts';
import { SERVERS, startServers, type Servers } from './servers.ts';

let servers: Servers;
before(async () => (servers = await startServers()));
after(() => servers.stop());

const QUERY = '{"query":"{ __typename }"}';
const JSON_TYPE = { 'content-type': 'application/json' };

interface Waiting {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly length?: number;
}

/** Sends a head that asks whether its body is wanted (RFC 9110, 10.1.1), the body only where it is, and gives what came. */
async function ask(
  server: string,
  { method = 'POST', path = '/graphql', headers = {}, length = QUERY.length }: Waiting,
): Promise<string> {
  const { hostname, port } = new URL(servers.url(server));
  const socket = connect(Number(port), hostname);
  const all = { host: 'localhost', expect: '100-continue', 'content-length': length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.write(`${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`);
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (text === 'HTTP/1.1 100 Continue\r\n\r\n') socket.write(QUERY);
    if (/\}$|\r\n0\r\n\r\n$/.test(text)) socket.end();
  });
  await once(socket, 'close');
  return text;
}

async function refused(server: string, waiting: Waiting, status: number, code: string): Promise<void> {
  const answer = await ask(server, waiting);
  assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} [^]*"code":"${code}"`));
  assert.match(answer, /^connection: close\r$/im, 'what follows could be the body');
  assert.doesNotMatch(answer, /100 Continue/);
}

for (const name of SERVERS) {
  const { bodyBytes } = name === 'gateway' ? requestLimits : fetchLimits(requestLimits);
  describe(`who asks ${name} whether a body is wanted`, () => {
    test('is told to go on where it is, and the connection stays', async () => {
      const answer = await ask(name, { headers: JSON_TYPE });
      assert.match(answer, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 [^]*"__typename":"Query"/);
      assert.match(answer, /^connection: keep-alive\r$/im);
    });

    test('is refused at once where it is too large, or of no type that is taken, or the method is not', async () => {
      await refused(name, { headers: JSON_TYPE, length: bodyBytes + 1 }, 413, 'PAYLOAD_TOO_LARGE');
      await refused(name, {}, 415, 'UNSUPPORTED_MEDIA_TYPE');
      await refused(name, { headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE');
      await refused(name, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }, 415, 'UNSUPPORTED_MEDIA_TYPE');
      await refused(name, { method: 'PUT', headers: JSON_TYPE }, 405, 'METHOD_NOT_ALLOWED');
    });
  });

  test(`${name} refuses a body that says it is packed, though it is not`, async () => {
    for (const [encoding, status] of Object.entries({ gzip: 415, 'x, identity': 415, identity: 200 })) {
      const headers = { ...JSON_TYPE, 'content-encoding': encoding };
      const answer = await fetch(servers.url(name), { method: 'POST', headers, body: QUERY });
      assert.equal(answer.status, status, encoding);
      const text = await answer.text();
      if (status === 415) assert.match(text, /without Content-Encoding.* Unpack it.*UNSUPPORTED_MEDIA_TYPE/);
    }
  });
}

test('a document is asked for only where it may be taken', async () => {
  const path = '/documents';
  await refused('gateway', { path, length: documentLimits.documentBytes + 1 }, 413, 'TOO_LARGE');
  await refused('gateway', { path, headers: { 'content-encoding': 'br' } }, 415, 'UNSUPPORTED_MEDIA_TYPE');
  await refused('gateway', { path, method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED');
  assert.match(await ask('gateway', { path }), /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 415 [^]*UNRECOGNISED/);
});
