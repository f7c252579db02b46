/** The editor's background work, each in the file that the bundler writes beside the page's own. */
const NAMES = ['graphql', 'json'];

const environment = {
  getWorker(_id: string, label: string): Worker {
    const name = NAMES.includes(label) ? label : 'editor';
    return new Worker(new URL(`./${name}.worker.js`, import.meta.url), { type: 'module' });
  },
};

Object.assign(globalThis, { MonacoEnvironment: environment });
