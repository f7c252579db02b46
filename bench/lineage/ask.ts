import { Agent, request } from 'node:http';

/** One request to one contestant. */
export interface Request {
  readonly url: string;
  /** Posted as JSON; a GET without it. */
  readonly body?: object;
}

/** Requests under way take the connections of this process in turn. */
const agent = new Agent({ keepAlive: true });

/** The whole body of an answer; throws unless it came with status 200. */
export function send({ url, body }: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) };
    const sent = request(url, { method: body ? 'POST' : 'GET', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.toString().slice(0, 500)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** Seconds from the first request to the last answer, `atOnce` of them under way; the shortest way, nothing is looked at. */
export async function secondsFor(requests: readonly Request[], atOnce: number): Promise<number> {
  const begun = performance.now();
  const waiting = requests.values();
  const worker = async (): Promise<void> => {
    for (const one of waiting) await send(one);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, requests.length) }, worker));
  return (performance.now() - begun) / 1000;
}
