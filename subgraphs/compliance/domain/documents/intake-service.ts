import type { Alongside, Recorder } from '../../../kernel/ledger/recorder.ts';
import type { Origin } from '../../../kernel/ledger/types.ts';
import { DOCUMENT, type Refusal, type SubgraphStatus } from './document.ts';
import {
  cut,
  intakeKey,
  toBytes,
  toIntake,
  toRefusal,
  toSubgraphs,
  type IntakeKey,
  type NewIntake,
  type Posted,
  type Receipt,
} from './intake.ts';

type Transaction = Parameters<Alongside>[0];

/** The rows of intake: bytes, intakes, and how far each subgraph has come. */
export interface IntakeStore {
  receive(
    transaction: Transaction,
    now: Date,
    intake: NewIntake,
    bytes: Buffer,
    subgraphs: readonly string[],
  ): Promise<Receipt>;
  quarantine(transaction: Transaction, now: Date, intake: NewIntake, refusal: Refusal): Promise<Receipt>;
  report(intake: IntakeKey, subgraph: string, status: SubgraphStatus, error: string | null): Promise<Receipt>;
}

/** Takes documents in: the audited fact and the rows of intake, together or not at all. */
export class IntakeService {
  readonly #recorder: Recorder;
  readonly #store: IntakeStore;

  constructor(recorder: Recorder, store: IntakeStore) {
    this.#recorder = recorder;
    this.#store = store;
  }

  receive(posted: Posted & { contentBase64: string; subgraphs: readonly string[] }, origin: Origin): Promise<Receipt> {
    const intake = toIntake(posted);
    const bytes = toBytes(posted.contentBase64, intake);
    const subgraphs = toSubgraphs(posted.subgraphs);
    return this.#record(intake, null, origin, (transaction, now) =>
      this.#store.receive(transaction, now, intake, bytes, subgraphs),
    );
  }

  quarantine(posted: Posted & { reason: Refusal }, origin: Origin): Promise<Receipt> {
    const intake = toIntake(posted);
    const refusal = toRefusal(posted.reason);
    return this.#record(intake, refusal, origin, (transaction, now) =>
      this.#store.quarantine(transaction, now, intake, refusal),
    );
  }

  report(report: {
    digest: string;
    contextHash: string;
    subgraph: string;
    status: SubgraphStatus;
    error?: string | null;
  }): Promise<Receipt> {
    const { digest, contextHash, subgraph, status, error } = report;
    return this.#store.report(
      intakeKey(digest, contextHash, 'digest'),
      subgraph,
      status,
      error == null ? null : cut(error),
    );
  }

  async #record(
    intake: NewIntake,
    refusal: Refusal | null,
    origin: Origin,
    write: (...transaction: Parameters<Alongside>) => Promise<Receipt>,
  ): Promise<Receipt> {
    const { digest, format, sizeBytes, filename, collector, confidence } = intake;
    const stated = { format, sizeBytes, filename, collector, confidence, refusal };
    const values = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
    let receipt: Receipt | undefined;
    await this.#recorder.record(
      [{ kind: DOCUMENT.kind, key: [digest], values }],
      { ...origin, document: digest, format, collector, confidence },
      'DOCUMENT',
      async (...transaction) => void (receipt = await write(...transaction)),
    );
    return receipt!;
  }
}
