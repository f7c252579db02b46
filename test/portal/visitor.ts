import type { Page } from 'playwright-core';

type Pane = 'operation' | 'variables' | 'response';

/** Opens the playground and waits until its editors are there and it has asked for the schema. */
export async function open(page: Page, url: string): Promise<void> {
  const introspected = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.goto(url);
  await introspected;
  await page.waitForFunction(() => ((globalThis as any).__MONACO?.editor.getEditors().length ?? 0) >= 3);
}

/** What a pane of the editor contains, as soon as it is there; all of it, not only the lines in view. */
export async function text(page: Page, pane: Pane): Promise<string> {
  const shown = await page.waitForFunction((name) => {
    const models: any[] = (globalThis as any).__MONACO?.editor.getModels() ?? [];
    const model = models.find(({ uri }) => new RegExp(`${name}\\.(graphql|json)$`).test(uri.path));
    return model && { value: String(model.getValue()) };
  }, pane);
  const { value } = (await shown.jsonValue()) as { value: string };
  return value;
}

/** Gives the query another text at once: typing a long one keeps the editor busy for half a minute. */
export async function write(page: Page, query: string): Promise<void> {
  await page.evaluate((value) => {
    const models: any[] = (globalThis as any).__MONACO.editor.getModels();
    models.find(({ uri }) => /operation\.graphql$/.test(uri.path)).setValue(value);
  }, query);
}

/** Puts the caret into the query, as a click does. */
export async function edit(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').click();
}

/** Waits until the query has the focus. */
export async function focused(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('.graphiql-query-editor') != null);
}

/** Runs the query at hand by the keyboard and returns the answer. */
export async function run(page: Page): Promise<any> {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/graphql')),
    page.keyboard.press('Control+Enter'),
  ]);
  await response.finished();
  // The pane is emptied before the query is sent; the spinner of a busy page may come late, or not at all.
  await page.waitForFunction(() => {
    const models: any[] = (globalThis as any).__MONACO.editor.getModels();
    return models.find(({ uri }) => /response\.json$/.test(uri.path)).getValue() !== '';
  });
  return JSON.parse(await text(page, 'response'));
}
