/** For the environment of a process that a test starts: what was compiled once need not be compiled again. */
export function compileCache(): Record<string, string> {
  const { NODE_COMPILE_CACHE: directory } = process.env;
  return directory === undefined ? {} : { NODE_COMPILE_CACHE: directory };
}
