import { ConfigurationError, readConfig, urlSetting, type Config } from '../../subgraphs/kernel/config/config.ts';
import { FOLLOWERS, SUBGRAPHS } from './subgraphs.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const ANY_ADDRESS = ['0.0.0.0', '::'];
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
const ITSELF =
  'must be where that subgraph answers, but it is the address of this gateway itself, by HOST and PORT. ' +
  'Give the address of the subgraph, or leave it unset to have it in this process';

/** The configuration of a process that launches the supergraph. */
export function readLaunchConfig(): Config {
  return readConfig([...Object.keys(SUBGRAPHS), ...Object.keys(FOLLOWERS)]);
}

/**
 * Refuses subgraphs elsewhere that are this gateway: it would ask itself, on and on.
 * @throws ConfigurationError naming each
 */
export function requireElsewhere(config: Config): void {
  const itself = Object.keys(config.subgraphs).filter((name) => isAddressOf(config.subgraphs[name]!.url, config));
  if (itself.length > 0) throw new ConfigurationError(itself.map((name) => `${urlSetting(name)} ${ITSELF}.`));
}

function isAddressOf(url: string | undefined, { host, port, trustedHosts }: Config): boolean {
  if (url === undefined) return false;
  const asked = new URL(url);
  const names = [host, 'localhost', ...(ANY_ADDRESS.includes(host) ? LOOPBACK : []), ...trustedHosts];
  const name = asked.hostname.replace(/^\[(.*)\]$/, '$1');
  return Number(asked.port || DEFAULT_PORTS[asked.protocol]) === port && names.includes(name);
}
