import { bundleVersion, loadBundle } from './cache.ts';

// Makes the bundle ahead of the first start, for instance while an image of a container is built.
await loadBundle(await bundleVersion(), (line) => process.stderr.write(`${line}\n`));
