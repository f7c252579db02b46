import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { drainable } from './drain.ts';

const HOUR_MS = 3_600_000;

test('what no request has come of does not hold up a stop; a request under way, or on its way, does', async () => {
  const begun = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    begun.resolve();
    void finish.promise.then(() => response.end(request.url));
  });
  const stop = drainable(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const say = async (text: string) => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(text);
    return { socket, heard: socket.setEncoding('utf8').toArray() as Promise<string[]> };
  };
  const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

  const silent = await Promise.all(['', 'GET / HT'].map(say));
  const asked = await say(request('/under-way'));
  await begun.promise;
  const late = await say('');
  const stopped = stop(HOUR_MS);
  late.socket.write(request('/late'));
  for (const { heard } of silent) assert.deepEqual(await heard, []);
  finish.resolve();
  assert.match((await asked.heard).join(''), /Connection: close[^]*\/under-way$/);
  assert.match((await late.heard).join(''), /Connection: close[^]*\/late$/);
  await stopped;
});
