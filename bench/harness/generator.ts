import autocannon from 'autocannon';
import type { LoadOrder, LoadResult, Question } from './load.ts';

const TIMEOUT_SECONDS = 60;

/** Run as a process: takes one order after another as messages, and answers each with its result. */
process.on('message', (order: LoadOrder) => void generate(order).then((result) => process.send!(result)));

async function generate({ url, questions, ...order }: LoadOrder): Promise<LoadResult> {
  const connections = Math.min(order.connections, questions.length);
  const latencies: number[] = [];
  let faults = 0;
  let connection = 0;
  const requestOf = ({ query, variables, expected }: Question): autocannon.Request => ({
    body: JSON.stringify({ query, variables }),
    onResponse: (status, body) => {
      if (status !== 200 || body !== expected) faults += 1;
    },
  });
  const begun = performance.now();
  let last = begun;
  const options: autocannon.Options = {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    connections,
    amount: questions.length,
    timeout: TIMEOUT_SECONDS,
    setupClient: (client) => {
      const own = connection++;
      client.setRequests(questions.filter((_, index) => index % connections === own).map(requestOf));
    },
  };
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      last = performance.now();
    });
  });
  const missing = questions.length - latencies.length;
  return { seconds: (last - begun) / 1000, latencies, faults: Math.max(faults + errors + timeouts, missing) };
}
