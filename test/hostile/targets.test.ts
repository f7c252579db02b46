import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { SERVERS, startServers, type Servers } from './servers.ts';

let servers: Servers;
before(async () => (servers = await startServers()));
after(() => servers.stop());

/** The answer to a request by its first line, which no HTTP client would send so. */
async function answerTo(
  server: string,
  line: string,
  host = 'localhost',
  more = '',
): Promise<[status: number, text: string]> {
  const { hostname, port } = new URL(servers.url(server));
  const socket = connect(Number(port), hostname);
  socket.end(`${line} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`);
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => (text += part));
  await once(socket, 'close');
  return [Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text];
}

for (const name of SERVERS) {
  test(`${name}: a whole URL is a target as good as its path, and says whom it is for`, async () => {
    const [status, text] = await answerTo(name, 'GET http://127.0.0.1/graphql?query={__typename}', 'elsewhere.invalid');
    assert.deepEqual([status, text.includes('{"__typename":"Query"}')], [200, true], text);
    const [elsewhere, refusal] = await answerTo(name, 'GET http://elsewhere.invalid/graphql?query={__typename}');
    assert.deepEqual([elsewhere, refusal.includes('FORBIDDEN_HOST')], [421, true], refusal);
  });

  test(`${name}: a target that is no path is refused`, async () => {
    for (const line of ['OPTIONS *', 'GET http://', 'GET http://[/graphql']) {
      const [status, text] = await answerTo(name, line);
      assert.deepEqual([status, text.includes('BAD_REQUEST')], [400, true], text);
    }
  });

  test(`${name}: who would have an answer in parts gets it whole`, async () => {
    for (const type of ['multipart/mixed', 'multipart/*', 'multipart/mixed;boundary=-']) {
      for (const query of ['{__typename}', '{nope}']) {
        const [status, text] = await answerTo(name, `GET /graphql?query=${query}`, 'localhost', `Accept: ${type}\r\n`);
        assert.equal(status, 200, text);
        assert.match(text, query === '{nope}' ? /"errors":\[.*GRAPHQL_VALIDATION_FAILED/ : /"__typename":"Query"/);
      }
    }
  });
}
