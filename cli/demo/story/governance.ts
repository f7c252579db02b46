import type { DemoStep } from '../steps.ts';

interface VersionKey {
  readonly model: string;
  readonly version: string;
}

/** A decision about a version's state, recorded when it was made. */
export function decided(at: string, modelVersion: VersionKey, state: string, reason: string): DemoStep {
  return { at, mutation: 'setGovernanceStates', input: [{ modelVersion, state, validFrom: at, reason }] };
}

/** A classification of a version's risk, recorded when it was made. */
export function classified(at: string, modelVersion: VersionKey, riskTier: string, reason: string): DemoStep {
  return { at, mutation: 'setRiskTiers', input: [{ modelVersion, riskTier, validFrom: at, reason }] };
}

/** Points an alias at a version, recorded when it was done. */
export function pointed(at: string, alias: string, { model, version }: VersionKey, reason: string): DemoStep {
  return { at, mutation: 'setModelAliases', input: [{ model, alias, version, validFrom: at, reason }] };
}

/** Takes an alias away from whatever it pointed at, recorded when it was done. */
export function unpointed(at: string, alias: string, model: string, reason: string): DemoStep {
  return { at, mutation: 'setModelAliases', input: [{ model, alias, version: null, validFrom: at, reason }] };
}

interface Rollout {
  readonly environment: string;
  readonly name: string;
  readonly rollout: string;
}

/** An observation of a rollout's state since a time. */
export function observed(at: string, rollout: Rollout, state: string, validFrom: string, reason: string): DemoStep {
  return { at, mutation: 'recordDeploymentStates', input: [{ ...rollout, state, validFrom, reason }] };
}

/** A rollout that makes place for another: it was meant to end, and was seen to. */
export function replaced(at: string, rollout: Rollout, validFrom: string, reason: string): DemoStep[] {
  const intended = { ...rollout, desiredState: 'RETIRED', validFrom, reason };
  return [
    { at, mutation: 'setDesiredDeploymentStates', input: [intended] },
    observed(at, rollout, 'RETIRED', validFrom, reason),
  ];
}

/** Registers a rollout that is about to start. */
export function rolledOut(
  at: string,
  rollout: Rollout,
  modelVersion: VersionKey,
  imageDigest: string,
  owner: string,
): DemoStep {
  const { environment, name } = rollout;
  return {
    at,
    mutation: 'registerDeployments',
    input: [
      {
        ...rollout,
        modelVersion,
        imageDigest,
        owner,
        endpoint: `https://${name}.${environment}.bank.example/v1/score`,
        replicas: environment === 'production' ? 4 : 1,
        orchestrator: {
          kind: 'Deployment',
          namespace: `${environment}-scoring`,
          labels: [{ name: 'app.kubernetes.io/name', value: name }],
        },
        state: 'PENDING',
        desiredState: 'LIVE',
        validFrom: at,
      },
    ],
  };
}
