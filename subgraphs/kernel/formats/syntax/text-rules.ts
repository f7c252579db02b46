import { DocumentRefused } from '../refused.ts';

/** Refuses text that PostgreSQL or RFC 8785 cannot hold. `place` is asked for only on refusal. */
export function requireStorableText(text: string, place: () => string): void {
  if (text.includes('\0')) {
    throw new DocumentRefused({
      code: 'FORBIDDEN_CHARACTER',
      problem: 'a NUL character (U+0000) in text',
      place: place(),
      remedy: 'Remove it: text in a database cannot hold it',
    });
  }
  if (!text.isWellFormed()) {
    throw new DocumentRefused({
      code: 'FORBIDDEN_CHARACTER',
      problem: 'half of a surrogate pair (U+D800 to U+DFFF) on its own',
      place: place(),
      remedy: 'Write the whole character, or remove it: it has no UTF-8 form',
    });
  }
}

/** White space that is none to JSON and YAML: beside a key it is part of it, and nobody sees that. */
const FOREIGN_SPACE = /^[^\S \t\r\n]|[^\S \t\r\n]$/;

/** Refuses a key that could reach into an object's prototype, and one that looks like another. */
export function requireSafeKey(key: string, place: () => string): void {
  requireStorableText(key, place);
  if (key === '__proto__') {
    throw new DocumentRefused({
      code: 'FORBIDDEN_KEY',
      problem: 'the key __proto__',
      place: place(),
      remedy: 'Rename or remove it',
    });
  }
  const space = FOREIGN_SPACE.exec(key)?.[0];
  if (space !== undefined) {
    throw new DocumentRefused({
      code: 'FORBIDDEN_KEY',
      problem: `a key with the white space U+${space.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} beside it`,
      place: place(),
      remedy: 'Remove that white space: the key would be another one',
    });
  }
}
