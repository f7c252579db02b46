import { ServerResponse } from 'node:http';

/**
 * An answer that may come before the request is read to its end, as a refusal of a body that is too large. Who sends on
 * would see the connection break instead of it: the answer is written at once, and ended when the rest has been read.
 */
export class PatientResponse extends ServerResponse {
  override end(...args: unknown[]): this {
    const { req: request } = this;
    const [last] = args;
    if (request.complete || request.destroyed || !request.readableDidRead) return super.end(...(args as []));
    if (typeof last === 'string' || last instanceof Uint8Array) this.write(last);
    request.once('close', () => super.end());
    return this;
  }
}
