import { readFile } from 'node:fs/promises';
import { createGateway, type Gateway, type GatewayOptions } from '../../gateway/main.ts';
import { openInstallation, type Installation } from './installation.ts';

/** The demo behind a gateway that listens, and what the tests of exports ask about. */
export interface Exported {
  readonly pedigree: Installation;
  readonly url: string;
  /** Ids of a version, and of a source that it was trained on. */
  readonly version: string;
  readonly source: string;
  /** Everything upstream of the version. */
  readonly query: string;
  stop(): Promise<void>;
}

/** A gateway over an installation's subgraphs, unless others are told. */
export async function gatewayOver(
  pedigree: Installation,
  subgraphs: GatewayOptions['subgraphs'] = pedigree.subgraphs,
): Promise<Gateway> {
  const supergraphSdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  return createGateway({ supergraphSdl, subgraphs });
}

/** Opens it, with lineage in this process or, as a service of its own, elsewhere. */
export async function openExported(lineageIs: 'HERE' | 'ELSEWHERE'): Promise<Exported> {
  const pedigree = await openInstallation();
  await pedigree.loadDemo();
  const { lineage, ...others } = pedigree.subgraphs;
  const placed = lineageIs === 'HERE' ? lineage! : await lineage!.listen(0, '127.0.0.1');
  const gateway = await gatewayOver(pedigree, { ...others, lineage: placed });
  const { url } = await gateway.listen(0);
  const { data } = await pedigree.measure(`{
    modelVersion(model: "credit-risk", version: "2.1.0") { id }
    dataSource(name: "core-banking/loan_applications") { id }
  }`);
  const version: string = data.modelVersion.id;
  return {
    pedigree,
    url,
    version,
    source: data.dataSource.id,
    query: `of=${version}&direction=UPSTREAM`,
    async stop() {
      await gateway.stop();
      await pedigree.stop();
    },
  };
}
