/** True for an address or name that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * True when the Host header names a loopback address. A page elsewhere can point its own name at 127.0.0.1 and so
 * reach a local server as its own origin; its requests then carry that name.
 */
export function namesLoopback(header: string | undefined): boolean {
  const match = /^(\[[\da-f:]+\]|[^:@/\\]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1] !== undefined && isLoopback(match[1]);
}
