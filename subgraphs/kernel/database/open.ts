import type { DataSource } from 'typeorm';
import { openDataSource } from './data-source.ts';
import type { DataSourceOptions } from './data-source.ts';
import { migrate } from './migrations.ts';
import { provision } from './provision.ts';

/** What a subgraph does at start: its schema and role, its connections, its migrations. */
export async function openSubgraphDatabase(
  options: DataSourceOptions,
  progress?: (line: string) => void,
): Promise<DataSource> {
  await provision(options.url, [options.subgraph]);
  const dataSource = await openDataSource(options);
  try {
    await migrate(dataSource, progress);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
