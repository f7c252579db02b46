import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { GatewayOptions, Subgraph } from '../../gateway/main.ts';
import { ERROR_CODES } from '../../subgraphs/kernel/errors/codes.ts';
import type { RunningSubgraph } from '../../subgraphs/kernel/server/subgraph.ts';
import { echoGateway, echoSubgraphs } from './gateway-echo.ts';
import { inProcess, overHttp } from './gateway-toys.ts';

let subgraphs: Record<string, RunningSubgraph>;

before(async () => {
  subgraphs = await echoSubgraphs();
});
after(() => Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop())));

const gatewayWith = (options: Partial<GatewayOptions> = {}) => echoGateway(subgraphs, options);

describe('what is told of errors', () => {
  it('masks a fault of ours and keeps it in the log', async () => {
    const logged: unknown[] = [];
    const keep = (message: string, details?: object) => void logged.push({ message, ...details });
    const failing: Subgraph = {
      execute: async () => ({ data: { broken: null }, errors: [new Error('secret internals')] as never }),
    };
    const { gateway, ask } = await gatewayWith({
      subgraphs: { ...inProcess(subgraphs), one: failing },
      logger: { debug: keep, info: keep, warn: keep, error: keep },
    });
    const answer = await ask('{ broken }');
    assert.deepEqual(answer.data, { broken: null });
    assert.equal(answer.errors?.[0]?.extensions['code'], 'INTERNAL_SERVER_ERROR');
    assert.equal(answer.errors[0].message, ERROR_CODES.INTERNAL_SERVER_ERROR.description);
    assert.equal(answer.errors[0].extensions['subgraph'], 'one');
    assert.equal(typeof answer.errors[0].extensions['correlationId'], 'string');
    assert.doesNotMatch(JSON.stringify(answer), /secret/);
    assert.match(JSON.stringify(logged), /secret internals/);
    await gateway.stop();
  });

  it('survives a fault of the caller seam', async () => {
    const { gateway, post } = await gatewayWith({ contextFactory: () => Promise.reject(new Error('secret')) });
    const response = await post({ query: '{ caller }' });
    assert.equal(response.status, 500);
    const answer = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    assert.equal(answer.errors[0]?.extensions.code, 'INTERNAL_SERVER_ERROR');
    assert.equal(answer.errors[0].message, ERROR_CODES.INTERNAL_SERVER_ERROR.description);
    assert.doesNotMatch(JSON.stringify(answer), /secret/);
    await gateway.stop();
  });

  it('refuses wrong variables one by one', async () => {
    const { gateway, post } = await gatewayWith();
    const response = await post({
      query: 'query Q($first: Int, $size: Size) { thing(first: $first, size: $size) { name } }',
      variables: { first: 'many', size: 'HUGE', __proto__: { polluted: true } },
    });
    assert.equal(response.status, 400);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    assert.deepEqual(
      errors.map((error) => error.extensions.code),
      ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
    );
    await gateway.stop();
  });
});

describe('callers', () => {
  for (const where of ['in process', 'over HTTP']) {
    it(`two at once never share an answer, ${where}`, async () => {
      const { gateway, ask } = await gatewayWith({
        subgraphs: where === 'in process' ? inProcess(subgraphs) : await overHttp(subgraphs),
      });
      const names = Array.from({ length: 20 }, (_, index) => `caller-${index % 5}`);
      const answers = await Promise.all(
        names.map((name) => ask('{ caller thing(id: "1") { caller } }', {}, { 'x-caller': name })),
      );
      assert.deepEqual(
        answers.map(({ data }) => data),
        names.map((name) => ({ caller: name, thing: { caller: name } })),
      );
      await gateway.stop();
    });
  }

  it('get what the subgraphs say under extensions.pedigree', async () => {
    const speaking = (name: string): Subgraph => ({
      execute: async (request) => {
        const result = await subgraphs[name]!.execute(request);
        return { ...result, extensions: { pedigree: { warnings: [name], [name]: { complete: true } }, tracing: 1 } };
      },
    });
    const { gateway, ask } = await gatewayWith({ subgraphs: { one: speaking('one'), two: speaking('two') } });
    const { extensions } = await ask('{ other caller }');
    assert.deepEqual(extensions, {
      pedigree: { warnings: ['one', 'two'], one: { complete: true }, two: { complete: true } },
    });
    await gateway.stop();
  });
});
