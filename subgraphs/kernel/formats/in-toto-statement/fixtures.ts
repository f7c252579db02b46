export const statementExample = {
  _type: 'https://in-toto.io/Statement/v1',
  predicateType: 'https://slsa.dev/provenance/v1',
  subject: [{ name: 'ghcr.io/example/loans', digest: { sha256: 'a'.repeat(64) } }],
  predicate: { buildDefinition: {} },
};

export const fixtures: Readonly<Record<string, string>> = { provenance: JSON.stringify(statementExample) };
