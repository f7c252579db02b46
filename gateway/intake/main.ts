import { defaultLimits, type GatewayLogger, type Route, type Subgraph } from '../options.ts';
import { askSubgraphs, type Patience } from './ask.ts';
import { createIntake } from './intake.ts';
import { documentRoutes } from './routes.ts';
import { createSweeper, type Sweeper, type Sweeping } from './sweeper.ts';

export interface DocumentIntakeOptions extends Partial<Patience> {
  /** The gateway's own. */
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  readonly logger?: GatewayLogger;
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
  const { stepMilliseconds = STEP_MILLISECONDS, silenceMilliseconds = defaultLimits.silenceMilliseconds } = options;
  const ask = askSubgraphs(options.subgraphs, { stepMilliseconds, silenceMilliseconds });
  const intake = createIntake(ask, logger);
  const sweeping = options.sweeping ?? { everySeconds: 15, olderThanSeconds: 60 };
  return { routes: documentRoutes(intake, ask, logger), sweeper: createSweeper(intake, ask, logger, sweeping) };
}
