import { readdir, readFile } from 'node:fs/promises';
import type { Example } from '../page/example.ts';

const FOLDER = new URL('../examples/', import.meta.url);

/** Every saved example, in the order of their file names. */
export async function readExamples(): Promise<Example[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (name) => parseExample(name, await readFile(new URL(name, FOLDER), 'utf8'))));
}

/**
 * An example begins with comments: a line of title, the question, and `variables:` with JSON where the query takes any.
 * @throws Error naming the file and what it lacks
 */
export function parseExample(file: string, text: string): Example {
  const [head] = /^(#.*\n)+/.exec(text) ?? [''];
  const comment = head.replaceAll(/^# ?/gm, '');
  const [described = '', variables] = comment.split(/^variables:/m);
  const [title = '', ...question] = described.trim().split('\n');
  if (title === '' || question.length === 0) {
    throw new Error(`portal/examples/${file} must begin with comments: a line of title, then the question.`);
  }
  const shown = head.split(/^# variables:/m)[0]!.trimEnd();
  return {
    title,
    question: question.join(' ').trim(),
    query: `${shown}\n\n${text.slice(head.length).trim()}\n`,
    variables: variables === undefined ? '' : layOut(file, variables),
  };
}

function layOut(file: string, json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch (error) {
    throw new Error(`The variables of portal/examples/${file} are not JSON.`, { cause: error });
  }
}
