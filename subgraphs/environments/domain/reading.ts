import type { Connection } from '../../kernel/reading/connection.ts';
import type { At, Key } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { DeploymentFilter, ImageFilter, PackageFilter, PageArgs } from './filters.ts';
import type { DeploymentRow, ImageFactsRow, ImageRow, PackageRow, PeriodRow, TagRow } from './rows.ts';

/** Loads states of one kind within a request. */
export interface Loader<Row> {
  load(key: Key): Promise<At<Row> | null>;
  clear(key: Key): unknown;
}

/** Entities by any UUID that they are known by. */
export interface Known extends Key {
  readonly ids: readonly string[];
}

/** Everything that resolvers read; one statement for all that is asked for at once. */
export interface EnvironmentsReading {
  readonly image: Loader<ImageRow>;
  readonly configuration: Loader<ImageFactsRow>;
  readonly package: Loader<PackageRow>;
  readonly deployment: Loader<DeploymentRow>;

  images(args: PageArgs<ImageFilter>, at: AsOf): Promise<Connection<ImageRow>>;
  packages(args: PageArgs<PackageFilter>, at: AsOf): Promise<Connection<PackageRow>>;
  deployments(args: PageArgs<DeploymentFilter>, at: AsOf): Promise<Connection<DeploymentRow>>;
  /** Names of the environments that have deployments. */
  environments(at: AsOf): Promise<string[]>;

  platformImagesOf(image: Key, args: PageArgs): Promise<Connection<ImageRow>>;
  indexesOf(image: Key, args: PageArgs): Promise<Connection<ImageRow>>;
  tagsOf(image: Key, args: PageArgs): Promise<Connection<TagRow>>;
  packagesOf(image: Key, args: PageArgs<PackageFilter>): Promise<Connection<PackageRow>>;
  /** Whether anybody has recorded what an image, or one that counts as the same, contains. */
  isInventoried(image: Key): Promise<boolean>;
  deploymentsOfImage(image: Key, args: PageArgs<DeploymentFilter>): Promise<Connection<DeploymentRow>>;
  deploymentsOfVersion(version: Known, args: PageArgs<DeploymentFilter>): Promise<Connection<DeploymentRow>>;
  imagesOf(packageKey: Key, args: PageArgs<ImageFilter>): Promise<Connection<ImageRow>>;
  historyOf(deployment: Key, args: PageArgs): Promise<Connection<PeriodRow>>;

  /**
   * The image that a reference named at a moment or, if that is unknown or null, at the time asked about.
   */
  imageNamed(reference: string, moment: Date | null, at: AsOf): Promise<At<ImageRow> | null>;
}
