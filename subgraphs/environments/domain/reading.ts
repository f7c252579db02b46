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

/** An image as something else names it. */
export interface NamedImage {
  /** Its UUID, where it is named by digest. */
  readonly image: string | null;
  /** UUID of the reference, where it is not. */
  readonly reference: string | null;
  /** When the reference was meant; where that is null or nothing is known of it, the time asked about counts. */
  readonly moment: Date | null;
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

  /** The image that is named; null where it is unknown. */
  imageNamed(named: NamedImage, at: AsOf): Promise<At<ImageRow> | null>;
}
