/** True for an address or name that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * True when the Host header names a loopback address or one of the trusted names. A page elsewhere can point its own
 * name at this server and so reach it as its own origin; its requests then carry that name.
 */
export function mayBeAddressedAs(header: string | undefined, trusted: readonly string[] = []): boolean {
  const match = /^(\[[\da-f:]+\]|[^:@/\\]+)(?::\d{1,5})?$/i.exec(header ?? '');
  const name = match?.[1]?.toLowerCase();
  return name !== undefined && (isLoopback(name) || trusted.includes(name));
}
