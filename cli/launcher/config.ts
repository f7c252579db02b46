import { readConfig, type Config } from '../../subgraphs/kernel/config/config.ts';
import { FOLLOWERS, SUBGRAPHS } from './subgraphs.ts';

/** The configuration of a process that launches the supergraph. */
export function readLaunchConfig(): Config {
  return readConfig([...Object.keys(SUBGRAPHS), ...Object.keys(FOLLOWERS)]);
}
