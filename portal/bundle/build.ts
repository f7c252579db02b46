import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { readExamples } from './examples.ts';

/** A file of the page, compressed once. */
export interface BundledFile {
  name: string;
  type: string;
  gzip: Uint8Array;
}

/** The page and what it loads. */
export interface Bundle {
  page: BundledFile;
  assets: BundledFile[];
}

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** GraphiQL's own stylesheet contains the editor's; loaded a second time it would only be larger. */
const withoutEditorStyles: Plugin = {
  name: 'without-editor-styles',
  setup(build) {
    build.onLoad({ filter: /[/\\]monaco-editor[/\\]esm[/\\].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

/**
 * Bundles the page. Takes seconds, in which this process can do other work.
 * @param version part of the assets' addresses
 * @param signal aborted, the bundling is given up, and rejects
 */
export async function buildBundle(version: string, signal?: AbortSignal): Promise<Bundle> {
  const assets = [...(await bundleSources(signal)), ['icon.svg', await readFile(`${PAGE}icon.svg`)] as const];
  const html = await readFile(`${PAGE}index.html`, 'utf8');
  return {
    page: await compress('index.html', Buffer.from(html.replaceAll('"assets/', `"assets/${version}/`))),
    assets: await Promise.all(assets.map(([name, bytes]) => compress(name, bytes))),
  };
}

async function bundleSources(signal?: AbortSignal): Promise<(readonly [name: string, contents: Uint8Array])[]> {
  // Loaded here: a start that finds the bundle made does without it.
  const [{ build, stop }, examples] = await Promise.all([import('esbuild'), readExamples()]);
  signal?.throwIfAborted();
  // What is under way when esbuild is stopped it never answers.
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  try {
    const building = build({
      entryPoints: {
        main: `${PAGE}main.tsx`,
        'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
        'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
        'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      },
      absWorkingDir: PAGE,
      outdir: PAGE,
      write: false,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      // Told here, so that the bundle does not depend on what the compiler's configuration extends.
      jsx: 'automatic',
      tsconfigRaw: '{}',
      minify: true,
      legalComments: 'eof',
      loader: { '.ttf': 'file' },
      define: { 'process.env.NODE_ENV': '"production"', EXAMPLES: JSON.stringify(examples) },
      plugins: [withoutEditorStyles],
      logLevel: 'silent',
    });
    const { outputFiles } = await Promise.race([building, givenUp]);
    return outputFiles
      .filter(({ contents }) => contents.length > 0)
      .map(({ path, contents }) => [basename(path), contents]);
  } finally {
    await stop();
  }
}

async function compress(name: string, contents: Uint8Array): Promise<BundledFile> {
  const type = TYPES[extname(name)];
  if (type === undefined) throw new Error(`The playground's file ${name} is of a kind that has no content type.`);
  return { name, type, gzip: await compressed(contents, { level: 9 }) };
}

const compressed = promisify(gzip);
