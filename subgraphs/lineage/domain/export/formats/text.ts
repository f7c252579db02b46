import type { ChangeKind } from '../difference.ts';

/** Colours of what differs, in drawings. */
export const COLOURS: Readonly<Record<ChangeKind, string>> = {
  ADDED: '#1a7f37',
  REMOVED: '#b00020',
  CHANGED: '#9a6700',
};

/** What steers a display rather than being shown: control characters, and those that turn the direction of writing. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text as a drawing shows it. */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll(STEERING, '\ufffd');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text within XML, as content or in an attribute. Characters that XML 1.0 has no way to write are replaced. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
