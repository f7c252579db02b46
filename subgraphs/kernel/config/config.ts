import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const BEYOND_LOOPBACK =
  `must be ${LOOPBACK.join(', ')}, as callers are not authenticated yet: whoever reaches the port may read and write ` +
  'everything. Within a private network that you control, set TRUSTED_NETWORK_HOSTS to the names by which it is asked there';

/** A whole number as text, within bounds. */
function integer(minimum: number, maximum: number) {
  const range = `must be a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, range)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, range);
}

function url(protocols: readonly string[], example: string) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL such as ${example}`,
    )
    .optional();
}

/** Names without port, as a Host header has them. */
const hostNames = z
  .string()
  .transform((text) =>
    text
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  )
  .refine(
    (names) => names.every((name) => /^([a-z\d_.-]+|\[[\da-f:.]+\])$/.test(name)),
    'must be host names without port, separated by commas, such as models,models.internal',
  )
  .default([]);

const databaseUrl = () => url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database');
const subgraphUrl = () =>
  url(['http:', 'https:'], 'http://models.internal:4001/graphql').refine(
    (text) => text === undefined || !URL.canParse(text) || new URL(text).username + new URL(text).password === '',
    'must be a URL without user and password: subgraphs are asked without',
  );

/** Everything that can be set, with its default. The documentation of each is in docs. */
const settings = {
  PORT: integer(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  TRUSTED_NETWORK_HOSTS: hostNames,
  PEDIGREE_HOME: z
    .string()
    .refine((path) => !path.includes('\0'), 'must be a path')
    .default('.pedigree'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('warn'),
  DATABASE_URL: databaseUrl(),
  DATABASE_PASSWORD_FILE: z.string().transform(readSecret).optional(),
  DATABASE_POOL_SIZE: integer(1, 100).default(10),
  DATABASE_STATEMENT_TIMEOUT_MS: integer(0, 3_600_000).default(30_000),
  /** How long requests under way may go on after a stop was asked for. */
  DRAIN_TIMEOUT_MS: integer(0, 600_000).default(10_000),
  SUBGRAPH_TIMEOUT_MS: integer(100, 600_000).default(30_000),
  /** How long a query goes on waiting for a subgraph elsewhere that gives no sign of life. */
  SUBGRAPH_SILENCE_MS: integer(100, 600_000).default(2_000),
  // Whoever keeps a limit has its default.
  MAX_BODY_BYTES: integer(1_024, 1_000_000_000).optional(),
  MAX_TOKENS: integer(10, 1_000_000).optional(),
  MAX_DEPTH: integer(2, 1_000).optional(),
  MAX_ALIASES: integer(1, 100_000).optional(),
  MAX_DIRECTIVES: integer(1, 100_000).optional(),
};

/** Names of all settings but those of single subgraphs; a test holds the documentation against them. */
export const settingNames = Object.keys(settings);

const schema = z.object(settings).refine(mayListen, {
  path: ['HOST'],
  message: BEYOND_LOOPBACK,
  // Also beside faults of other settings, so that all are listed at once.
  when: () => true,
});

/** Sees the settings before they are all sound. */
function mayListen({ HOST, TRUSTED_NETWORK_HOSTS }: { HOST?: unknown; TRUSTED_NETWORK_HOSTS?: unknown }): boolean {
  const trusted = Array.isArray(TRUSTED_NETWORK_HOSTS) ? TRUSTED_NETWORK_HOSTS.length > 0 : true;
  return typeof HOST !== 'string' || LOOPBACK.includes(HOST) || trusted;
}

function readSecret(path: string, context: z.RefinementCtx): string {
  try {
    const text = readFileSync(path, 'utf8').trim();
    if (text !== '') return text;
    context.addIssue('must be a file that holds the password: it is empty');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';
    context.addIssue(`must be a file that holds the password and that this user may read: ${reason}`);
  }
  return z.NEVER;
}

/** Where one subgraph and its data are. */
export interface SubgraphConfig {
  /** `<NAME>_URL`: the subgraph runs elsewhere and is asked over HTTP; undefined means in this process. */
  url: string | undefined;
  /** `<NAME>_DATABASE_URL`, else `DATABASE_URL`; undefined means the embedded PostgreSQL. */
  databaseUrl: string | undefined;
}

/** The checked configuration of one process. */
export interface Config {
  port: number;
  host: string;
  /** Names that pass as Host beside loopback ones; an address beyond loopback is taken only with some. */
  trustedHosts: readonly string[];
  /** Absolute path of the data directory. */
  home: string;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  database: { url: string | undefined; poolSize: number; statementTimeoutMs: number };
  drainTimeoutMs: number;
  subgraphTimeoutMs: number;
  subgraphSilenceMs: number;
  /** Limits of one request; undefined leaves the default of whoever keeps it. */
  limits: {
    bodyBytes: number | undefined;
    tokens: number | undefined;
    depth: number | undefined;
    aliases: number | undefined;
    directives: number | undefined;
  };
  subgraphs: Readonly<Record<string, SubgraphConfig>>;
}

/** Every fault of the configuration at once, each with what the value must be. */
export class ConfigurationError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n  ${faults.join('\n  ')}`,
    );
    this.name = 'ConfigurationError';
    this.faults = faults;
  }
}

/**
 * Reads the configuration of this process from its environment, once, at its entry. An empty value counts as unset.
 * Throws `ConfigurationError`, which names every fault; a value is shown only where it cannot hold a password.
 */
export function readConfig(subgraphs: readonly string[], environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const own = subgraphs.map((name) => [urlSetting(name), subgraphUrl()] as const);
  const data = subgraphs.map((name) => [`${prefix(name)}_DATABASE_URL`, databaseUrl()] as const);
  const common = schema.safeParse(set);
  const places = z.object(Object.fromEntries([...own, ...data])).safeParse(set);
  if (!common.success || !places.success) {
    const issues = [...(common.error?.issues ?? []), ...(places.error?.issues ?? [])];
    throw new ConfigurationError(issues.map((issue) => describe(issue, set)));
  }
  const { DATABASE_URL: shared, DATABASE_PASSWORD_FILE: password } = common.data;
  return {
    ...toConfig(common.data),
    subgraphs: subgraphConfigs(subgraphs, places.data, (url) => withPassword(url ?? shared, password)),
  };
}

/** The setting that says where a subgraph runs, such as MODELS_URL. */
export function urlSetting(subgraph: string): string {
  return `${prefix(subgraph)}_URL`;
}

function prefix(subgraph: string): string {
  return subgraph.toUpperCase().replaceAll('-', '_');
}

function describe(issue: z.core.$ZodIssue, set: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  const shown = name.endsWith('URL') ? '' : ` It is ${JSON.stringify(set[name]?.slice(0, 60))}.`;
  return `${name} ${issue.message}.${shown}`;
}

function subgraphConfigs(
  names: readonly string[],
  places: Record<string, string | undefined>,
  complete: (databaseUrl: string | undefined) => string | undefined,
): Record<string, SubgraphConfig> {
  const entries = names.map((name): [string, SubgraphConfig] => [
    name,
    { url: places[urlSetting(name)], databaseUrl: complete(places[`${prefix(name)}_DATABASE_URL`]) },
  ]);
  return Object.fromEntries(entries);
}

/** The URL with the password of the file, unless it has one itself. */
function withPassword(databaseUrl: string | undefined, password: string | undefined): string | undefined {
  if (databaseUrl === undefined || password === undefined) return databaseUrl;
  const url = new URL(databaseUrl);
  url.password ||= encodeURIComponent(password);
  return url.href;
}

function toConfig(values: z.infer<typeof schema>): Omit<Config, 'subgraphs'> {
  return {
    port: values.PORT,
    host: values.HOST,
    trustedHosts: values.TRUSTED_NETWORK_HOSTS,
    home: resolve(values.PEDIGREE_HOME),
    logLevel: values.LOG_LEVEL,
    database: {
      url: withPassword(values.DATABASE_URL, values.DATABASE_PASSWORD_FILE),
      poolSize: values.DATABASE_POOL_SIZE,
      statementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS,
    },
    drainTimeoutMs: values.DRAIN_TIMEOUT_MS,
    subgraphTimeoutMs: values.SUBGRAPH_TIMEOUT_MS,
    subgraphSilenceMs: values.SUBGRAPH_SILENCE_MS,
    limits: {
      bodyBytes: values.MAX_BODY_BYTES,
      tokens: values.MAX_TOKENS,
      depth: values.MAX_DEPTH,
      aliases: values.MAX_ALIASES,
      directives: values.MAX_DIRECTIVES,
    },
  };
}

/** Whether npm runs this process, as a script of package.json that names the file. */
export function isNpmScript(file: string, environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment['npm_lifecycle_script']?.includes(file) ?? false;
}
