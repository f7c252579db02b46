export const deploymentYaml = `# rollout of the scoring service
apiVersion: apps/v1
kind: Deployment
metadata:
  name: loans
  namespace: scoring
  labels: { app: loans }
  annotations:
    pedigree/model: loans
    pedigree/version: "2.0.0"
    kubectl.kubernetes.io/last-applied-configuration: '{"apiVersion":"apps/v1"}'
spec:
  replicas: 3
  selector: { matchLabels: { app: loans } }
  template:
    metadata:
      labels: { app: loans }
    spec:
      initContainers:
      - { name: fetch, image: busybox }
      containers:
      - name: server
        image: ghcr.io/example/loans:2.0.0@sha256:${'a'.repeat(64)}
        env:
        - { name: REGISTRY_TOKEN, value: example }
        - { name: LOG_LEVEL, value: info }
status:
  observedGeneration: 4
  availableReplicas: 3
  conditions:
  - { type: Available, status: "True", reason: MinimumReplicasAvailable, lastTransitionTime: "2026-03-02T10:00:00Z" }
`;

export const fixtures: Readonly<Record<string, string>> = {
  deployment: deploymentYaml,
  'stream of several kinds': `---
# nothing but a comment
---
apiVersion: v1
kind: Service
metadata: { name: loans, namespace: scoring }
spec: { selector: { app: loans }, ports: [{ port: 8080 }] }
---
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: loans
  labels:
    modelregistry.kubeflow.org/registered-model-id: "1"
    modelregistry.kubeflow.org/model-version-id: "2"
spec:
  predictor:
    minReplicas: 0
    model:
      modelFormat: { name: sklearn, version: "1" }
      runtime: kserve-sklearnserver
      storageUri: oci://ghcr.io/example/loans-model:2.0.0
  transformer:
    containers:
    - { image: ghcr.io/example/transform:1 }
status:
  url: http://loans.scoring.example.org
`,
  'list as JSON': JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: 'b' } },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
          name: 'loans',
          creationTimestamp: '2026-03-02T09:59:00Z',
          generation: 4,
          uid: '11111111-2222-3333-4444-555555555555',
        },
        spec: {
          selector: { matchLabels: { app: 'loans' } },
          template: {
            metadata: { labels: { app: 'loans' } },
            spec: { containers: [{ name: 'server', image: 'python:3.12' }] },
          },
        },
      },
    ],
  }),
  'nothing that is read': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: scoring }\n',
};
