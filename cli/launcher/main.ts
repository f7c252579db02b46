// Loading this loads all of the supergraph, which takes seconds: the commands that need it import it when they run.
export { launch, migrateAll } from './compose.ts';
export { readLaunchConfig } from './config.ts';
export { withDemo } from './demo.ts';
export { explain } from './explain.ts';
