import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readExamples } from '../../portal/bundle/examples.ts';
import { noBrowser, openBrowser, openPage } from './browser.ts';
import { startWithPlayground } from './installation.ts';
import { assertReadable, type Scheme } from './readable.ts';
import { edit, focused, open, run, text, write } from './visitor.ts';

const examples = await readExamples();

describe('the playground in Chromium', { skip: noBrowser }, () => {
  let pedigree: Awaited<ReturnType<typeof startWithPlayground>>;
  let browser: Browser;
  let url: string;

  before(async () => {
    pedigree = await startWithPlayground();
    url = pedigree.page;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await pedigree?.stop();
  });

  /** Lets a new visitor do something; asking another host, an error on the console or a failed request fails the test. */
  async function visit(
    act: (page: Page) => Promise<void>,
    colorScheme: Scheme = 'light',
    viewport = { width: 1440, height: 900 },
  ): Promise<void> {
    const { page, problems, close } = await openPage(browser, new URL(url).origin, { colorScheme, viewport });
    try {
      await act(page);
    } catch (error) {
      throw new Error(`The page's problems: ${problems.join('\n') || 'none'}`, { cause: error });
    } finally {
      await close();
    }
    assert.deepEqual(problems, []);
  }

  test('opens with a title, landmarks, the examples and a query, and runs nothing by itself', async () => {
    await visit(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.postData() ?? ''));
      await open(page, url);
      assert.equal(await page.title(), 'Pedigree playground');
      assert.equal(await page.getByRole('main', { name: 'Playground' }).count(), 1);
      assert.equal(await page.getByRole('heading', { level: 1, name: 'Pedigree' }).count(), 1);
      assert.equal(await page.getByRole('region', { name: 'Examples' }).getByRole('listitem').count(), examples.length);
      assert.match(await text(page, 'operation'), /models\(first: 10\)/);
      assert.deepEqual(
        asked.filter((body) => body !== '' && !body.includes('IntrospectionQuery')),
        [],
      );
      // Nothing has the focus yet, and the page says that Ctrl-Enter runs it.
      assert.ok(await page.evaluate(() => document.activeElement === document.body));
      assert.ok((await run(page)).data.models.nodes.length > 0);
      await assertReadable(page, 'light');
    });
  });

  test('runs each saved example to the answer that the API gives, in the dark as well', async () => {
    await visit(async (page) => {
      await open(page, url);
      for (const [index, { title, query, variables }] of examples.entries()) {
        // By mouse and, every other one, by keyboard; nothing but Ctrl-Enter is needed then.
        const button = page.getByRole('button', { name: title }).first();
        if (index % 2 === 0) await button.click();
        else await button.press('Enter');
        await focused(page);
        assert.equal(await text(page, 'operation'), query);
        assert.equal(await text(page, 'variables'), variables);
        const answer = await run(page);
        assert.equal(answer.errors, undefined, title);
        assert.deepEqual(answer, await ask(query, variables), title);
      }
      await assertReadable(page, 'dark');
    }, 'dark');
  });

  test('shows the tab at hand, however many are open', async () => {
    await visit(async (page) => {
      await open(page, url);
      for (const { title } of [...examples, examples[0]!]) {
        await page.getByRole('button', { name: title }).first().click();
        await focused(page);
        // The strip follows once the tab has its name.
        await page.waitForFunction(() => {
          const [strip, tab] = ['.graphiql-tabs', '.graphiql-tab-active'].map((selector) =>
            document.querySelector(selector)!.getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          return tab.left >= strip.left - 1 && tab.right <= strip.right + 1;
        });
      }
    });
  });

  test('shows all of itself on a narrow screen, scrolled', async () => {
    const narrow = { width: 390, height: 844 };
    await visit(
      async (page) => {
        await open(page, url);
        await page.getByRole('button', { name: examples[0]!.title }).first().click();
        await focused(page);
        assert.equal((await run(page)).errors, undefined);
        for (const selector of ['.examples', '.graphiql-query-editor', '.graphiql-response']) {
          const part = page.locator(selector).first();
          await part.scrollIntoViewIfNeeded();
          const box = (await part.boundingBox())!;
          assert.ok(box.width > 200 && box.height > 60, `${selector} is ${box.width} × ${box.height}`);
          assert.ok(box.x >= 0 && box.x + box.width <= narrow.width + 1, `${selector} goes beyond the screen`);
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= narrow.width, `the page is ${wide} wide`);
      },
      'light',
      narrow,
    );
  });

  async function ask(query: string, variables: string): Promise<unknown> {
    const body = JSON.stringify({ query, variables: JSON.parse(variables || '{}') as unknown });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return (await fetch(new URL('graphql', url), { method: 'POST', headers, body })).json();
  }

  test('marks what the schema does not have, completes a name, and documents fields', async () => {
    await visit(async (page) => {
      await open(page, url);
      await edit(page);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ modelVx ');
      // Who types before the schema is there is told of mistakes later, but not of names.
      await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ modelV');
      await page.locator('.suggest-widget.visible').getByText('modelVersions').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      const docs = page.locator('.graphiql-doc-explorer');
      await docs.getByText('Query', { exact: true }).click();
      await docs.getByText('modelVersion', { exact: true }).click();
      await docs.getByText('ModelVersion', { exact: true }).click();
      await docs.getByText('codeRevision', { exact: true }).waitFor();
      assert.match(await docs.innerText(), /version of a model/i);
    });
  });

  test('builds a query by choosing fields, and keeps a history', async () => {
    await visit(async (page) => {
      await open(page, url);
      await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
      const explorer = page.locator('.graphiql-explorer-root');
      await explorer.getByText('purpose', { exact: true }).click();
      await page.waitForFunction(() => {
        const [model] = (globalThis as any).__MONACO.editor
          .getModels()
          .filter((m: any) => /operation/.test(m.uri.path));
        return !String(model.getValue()).includes('purpose');
      });
      await edit(page);
      await run(page);
      await page.getByRole('button', { name: 'Show History' }).click();
      await page.locator('.graphiql-history-item').first().waitFor();
    });
  });

  test('shares a link that opens the same query and variables elsewhere, and does not run them', async () => {
    const [{ title, query, variables }] = examples as [(typeof examples)[0]];
    let link = '';
    await visit(async (page) => {
      await open(page, url);
      await page.getByRole('button', { name: title }).first().click();
      await page.getByRole('button', { name: 'Copy a link to this query' }).click();
      await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
      link = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(link, page.url());
      await edit(page);
      await page.keyboard.type('#');
      await page.waitForURL(url);
    });
    await visit(async (page) => {
      await open(page, link);
      assert.equal(await text(page, 'operation'), query);
      assert.equal(await text(page, 'variables'), variables);
      assert.equal(await text(page, 'response'), '');
      await edit(page);
      assert.equal((await run(page)).errors, undefined);
    });
  });

  test('keeps the link of what was changed a moment before', async () => {
    await visit(async (page) => {
      await open(page, url);
      const example = await page.getByRole('button', { name: examples[0]!.title }).first().elementHandle();
      const share = await page.getByRole('button', { name: 'Copy a link to this query' }).elementHandle();
      await page.evaluate((buttons) => buttons.forEach((button) => (button as any).click()), [example, share]);
      // What is open is stored half a second later, when the page has taken note of all edits before.
      await page.waitForFunction(() => (localStorage.getItem('graphiql:tabState') ?? '').includes('VersionLineage'));
      assert.match(page.url(), /#query=.*VersionLineage/);
    });
  });

  test('opens a link beside what the visitor had, also in a page that is open already', async () => {
    await visit(async (page) => {
      await open(page, url);
      await page.getByRole('button', { name: examples[0]!.title }).first().click();
      // What is open is stored half a second later.
      await page.waitForFunction(() => (localStorage.getItem('graphiql:tabState') ?? '').includes('VersionLineage'));
      const linked = new URLSearchParams({ query: 'query Linked { __typename }' });
      await page.evaluate((fragment) => void (location.hash = fragment), linked.toString());
      await page.getByRole('tab', { name: 'Linked' }).waitFor();
      await page.getByRole('tab', { name: 'VersionLineage' }).waitFor();
      assert.equal(await text(page, 'operation'), 'query Linked { __typename }');
    });
  });

  test('says why a query is too long for a link, and what is wrong with a broken one', async () => {
    await visit(async (page) => {
      await open(page, `${url}#variables={}`);
      const broken = page.getByRole('status').filter({ hasText: 'carries no query' });
      await broken.waitFor();
      await write(page, `# ${'long '.repeat(7_000)}`);
      // The page takes note of an edit a little later, and clears what it said before.
      await broken.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Copy a link to this query' }).click();
      await page.getByRole('status').filter({ hasText: 'at most 30,000' }).waitFor();
    });
  });

  test('works by keyboard alone', async () => {
    await visit(async (page) => {
      await open(page, url);
      await tabTo(page, /^Production as of a time/);
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'ProductionAsOf' }).waitFor();
      await focused(page);
      assert.ok((await run(page)).data.deployments.totalCount > 0);
      await page.keyboard.press('Escape');
      await tabTo(page, /^Copy a link/);
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    });
  });
});

/** Presses Tab until what has the focus is named so; fails after a round through the page. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 60) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement: at } = document;
      return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replaceAll('\u00a0', ' ');
    });
    if (name.test(label)) return;
    seen.push(label.slice(0, 40));
  }
  assert.fail(`Tab never reaches ${name}: ${seen.join(', ')}`);
}
