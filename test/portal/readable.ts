import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What the visitor's system prefers. */
export type Scheme = 'light' | 'dark';

/** Fails where a text of the page cannot be read well in light or dark. */
export async function assertReadable(page: Page, scheme: Scheme): Promise<void> {
  for (const selector of ['.examples h2', '.examples p', '.examples strong', '.examples span', 'h1']) {
    const { ratio, light } = await contrast(page, selector);
    assert.ok(ratio >= 4.5, `${selector} has a contrast of ${ratio}`);
    assert.equal(light, scheme === 'light', selector);
  }
}

/** The contrast of an element's text with what is painted behind it (WCAG 2.2, relative luminance). */
function contrast(page: Page, selector: string): Promise<{ ratio: number; light: boolean }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const ancestors: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) ancestors.unshift(at);
      const paint = (colour: string) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      };
      const luminance = () => {
        const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      paint('#fff');
      for (const ancestor of ancestors) paint(getComputedStyle(ancestor).backgroundColor);
      const behind = luminance();
      paint(getComputedStyle(element).color);
      const [darker, lighter] = [behind, luminance()].sort((one, other) => one - other) as [number, number];
      return { ratio: (lighter + 0.05) / (darker + 0.05), light: behind > 0.5 };
    });
}
