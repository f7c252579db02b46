import type { GatewayLogger, Route, Subgraph } from '../options.ts';
import { askSubgraphs } from './ask.ts';
import { createIntake } from './intake.ts';
import { documentRoutes } from './routes.ts';
import { createSweeper, type Sweeper, type Sweeping } from './sweeper.ts';

export interface DocumentIntakeOptions {
  /** The gateway's own. */
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  readonly logger?: GatewayLogger;
  /** Milliseconds that one subgraph may take for one step. */
  readonly stepMilliseconds?: number;
  readonly sweeping?: Sweeping;
}

/** Document intake: routes for `createGateway`, and a sweeper to start once the gateway answers and to stop before it. */
export interface DocumentIntake {
  readonly routes: readonly Route[];
  readonly sweeper: Sweeper;
}

const silent: GatewayLogger = { debug() {}, info() {}, warn() {}, error() {} };
/** A document of 16 MiB takes longer than a query. */
const STEP_MILLISECONDS = 60_000;

/** Puts document intake together over the subgraphs. */
export function createDocumentIntake(options: DocumentIntakeOptions): DocumentIntake {
  const logger = options.logger ?? silent;
  const ask = askSubgraphs(options.subgraphs, options.stepMilliseconds ?? STEP_MILLISECONDS);
  const intake = createIntake(ask, logger);
  const sweeping = options.sweeping ?? { everySeconds: 15, olderThanSeconds: 60 };
  return { routes: documentRoutes(intake, ask, logger), sweeper: createSweeper(intake, ask, logger, sweeping) };
}
