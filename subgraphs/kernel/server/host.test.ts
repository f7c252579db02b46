import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isLoopback, mayBeAddressedAs } from './host.ts';

it('knows loopback addresses and names', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', '[::1]', 'localhost', 'LOCALHOST', 'api.localhost']) {
    assert.ok(isLoopback(host), host);
  }
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'example.com', 'localhost.example.com', '127.0.0.1.nip.io']) {
    assert.ok(!isLoopback(host), host);
  }
});

it('lets only loopback names pass as Host, unless others are trusted', () => {
  for (const header of ['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000']) {
    assert.ok(mayBeAddressedAs(header), header);
    assert.ok(mayBeAddressedAs(header, ['models']), header);
  }
  const foreign = [
    undefined,
    '',
    'models',
    'example.com',
    'example.com:4000',
    'user@localhost',
    'localhost/x',
    'localhost:4000:1',
    '::1',
  ];
  for (const header of foreign) assert.ok(!mayBeAddressedAs(header), String(header));
});

it('lets trusted names pass, whole and in any case', () => {
  for (const header of ['models', 'MODELS:4001', '[fd00::1]:4001']) {
    assert.ok(mayBeAddressedAs(header, ['models', '[fd00::1]']), header);
  }
  for (const header of ['models.example.com', 'amodels', 'models@x', 'example.com']) {
    assert.ok(!mayBeAddressedAs(header, ['models']), header);
  }
});
