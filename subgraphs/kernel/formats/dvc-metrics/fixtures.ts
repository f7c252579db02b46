export const fixtures: Readonly<Record<string, string>> = {
  flat: '{"accuracy": 0.91, "rows": 120}',
  nested: '{"test": {"accuracy": 0.9, "loss": -1.5e-3}, "epoch": 3}',
};
