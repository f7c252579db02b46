import type { Condition } from '../../kernel/reading/conditions.ts';
import type { Listing } from '../../kernel/reading/connection.ts';
import type { At, Key, StateLoader } from '../../kernel/reading/state-loader.ts';
import type { AsOf } from '../../kernel/time/as-of.ts';
import type { DeploymentFilter, EnvironmentFilter, ImageFilter, PackageFilter } from './filters.ts';
import type { DeploymentRow, ImageFactsRow, ImageRow, PackageRow } from './rows.ts';

/** An image as something else names it. */
export interface NamedImage {
  /** Its UUID, where it is named by digest. */
  readonly image: string | null;
  /** UUID of the reference, where it is not. */
  readonly reference: string | null;
  /** When the reference was meant; where that is null or nothing is known of it, the time asked about counts. */
  readonly moment: Date | null;
}

/** What a request can load. */
export interface Loaders {
  readonly images: StateLoader<ImageRow>;
  readonly configurations: StateLoader<ImageFactsRow>;
  readonly packages: StateLoader<PackageRow>;
  readonly deployments: StateLoader<DeploymentRow>;
  /** The image that is named; null where it is unknown. */
  readonly imageNamed: (named: NamedImage, at: AsOf) => Promise<At<ImageRow> | null>;
  /** Whether anybody has recorded what an image, or one that counts as the same, contains. */
  readonly inventoried: (image: Key) => Promise<boolean>;
}

export type ListName =
  | 'images'
  | 'packages'
  | 'deployments'
  | 'environments'
  | 'platformImages'
  | 'indexes'
  | 'imagesOfPackage'
  | 'packagesOfImage'
  | 'deploymentsOfImage'
  | 'deploymentsOfVersion'
  | 'tags'
  | 'history';

export type Listings = Readonly<Record<ListName, Listing>>;

/** What callers may ask of lists, as conditions. */
export interface Filters {
  images(filter: ImageFilter, at: AsOf): Condition;
  packages(filter: PackageFilter): Condition;
  deployments(filter: DeploymentFilter, at: AsOf): Condition;
  environments(filter: EnvironmentFilter): Condition;
}
