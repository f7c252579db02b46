/** The bulk mutations that the story is told by, and the type of one item of their input. */
export const MUTATIONS = {
  registerPrincipals: 'RegisterPrincipalInput',
  registerDataSources: 'RegisterDataSourceInput',
  registerDatasets: 'RegisterDatasetInput',
  registerDatasetVersions: 'RegisterDatasetVersionInput',
  registerTransformations: 'RegisterTransformationInput',
  updateTransformations: 'UpdateTransformationInput',
  registerTransformationRuns: 'RegisterTransformationRunInput',
  registerContainerImages: 'RegisterContainerImageInput',
  registerImageInventories: 'RegisterImageInventoryInput',
  recordTagObservations: 'RecordTagObservationInput',
  registerModels: 'RegisterModelInput',
  registerModelVersions: 'RegisterModelVersionInput',
  registerRuns: 'RegisterRunInput',
  registerEvaluations: 'RegisterEvaluationInput',
  setModelAliases: 'SetModelAliasInput',
  registerDeployments: 'RegisterDeploymentInput',
  recordDeploymentStates: 'RecordDeploymentStateInput',
  setDesiredDeploymentStates: 'SetDesiredDeploymentStateInput',
  setGovernanceStates: 'SetGovernanceStateInput',
  setRiskTiers: 'SetRiskTierInput',
} as const;

export type BulkMutation = keyof typeof MUTATIONS;

/** What was recorded at one instant of the story by one mutation. */
export interface DemoStep {
  /** Recorded time, RFC 3339. */
  readonly at: string;
  readonly mutation: BulkMutation;
  readonly input: readonly object[];
}

/** One request to the public API. */
export interface DemoRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The request that tells a step. */
export function requestOf({ mutation, input }: DemoStep): DemoRequest {
  const query = `mutation Demo($input: [${MUTATIONS[mutation]}!]!) {
  done: ${mutation}(input: $input) { summary { refused } userErrors { code field message } }
}`;
  return { query, variables: { input } };
}
