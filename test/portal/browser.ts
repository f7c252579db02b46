import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const FOLDERS = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const found = FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));

/** A busy machine is slow; what never comes fails all the same. */
const PATIENCE_MS = 120_000;

/** Why the tests in a browser are left out; false where there is one, and where one is demanded. */
export const noBrowser =
  found === undefined && process.env.CI !== 'true' && 'there is no Chromium on this machine (apt-get install chromium)';

/** Starts the Chromium of this machine with a profile of its own. It can reach this machine only. */
export function openBrowser(): Promise<Browser> {
  assert.ok(found !== undefined, 'There is no Chromium on this machine: apt-get install chromium.');
  return chromium.launch({
    executablePath: found,
    headless: true,
    timeout: PATIENCE_MS,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A page, and everything that it did which it must not do. */
export interface Watched {
  readonly page: Page;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page, as a new visitor, and watches it and its workers. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  context.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) problems.push(`asks ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is loaded again drops what it was loading.
    if (reason !== 'net::ERR_ABORTED') problems.push(`cannot load ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message) => {
    // A violation of the Content-Security-Policy is one of these.
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`throws ${error.error().stack ?? error.error().message}`));
  return { page: await context.newPage(), problems, close: () => context.close() };
}
