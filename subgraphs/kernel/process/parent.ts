/** Milliseconds between looks at the parent. */
const LOOK_MS = 200;

/** Resolves when the process that started this one has ended. */
export function parentEnded(): Promise<undefined> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve(undefined);
    }, LOOK_MS).unref();
  });
}
