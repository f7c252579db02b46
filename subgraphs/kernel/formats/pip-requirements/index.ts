import { defineFormat } from '../format.ts';
import { invalid } from '../support/check.ts';
import { cleanUri } from '../support/uri.ts';
import { parseRequirement, wrongClause } from './requirement.ts';
import type { PipRequirement } from './requirement.ts';
import { logicalLines, optionName } from './lines.ts';
import type { LogicalLine } from './lines.ts';

/** What a Python environment asks pip for. Names without a version are included; options are named only. */
export type PipRequirements = {
  requirements: (PipRequirement & { line: number })[];
  /** Names of the options in the file, e.g. `--index-url`, sorted. Their values may hold credentials and are left out. */
  options: string[];
};

/** How files for pip are named: `requirements.txt`, `dev-requirements.in`, `constraints_gpu.txt`. */
const NAME = /(?:^|[-_./\\])(?:requirements|constraints)(?:[-_.][^/\\]*)?\.(?:txt|in)$/i;

/**
 * `requirements.txt`. Recognised only when every line is a requirement or an option of pip, and either a requirement
 * states a version or a location or the file is named as pip's are: a list of bare words could be anything.
 */
export const pipRequirements = defineFormat({
  name: 'pip-requirements',
  title: 'pip requirements file',
  mediaTypes: ['text/plain'],
  yields: ['Package'],
  syntaxes: ['text'],
  recognise: ({ text }, filename) => {
    let telling = filename !== null && NAME.test(filename);
    for (const line of logicalLines(text)) {
      if (optionName(line.text) !== null) continue;
      const requirement = parseRequirement(line.text);
      if (requirement === null) return false;
      telling ||= requirement.specifier !== null || requirement.url !== null;
    }
    return telling;
  },
  parse: ({ text }, notice): PipRequirements => {
    const lines = [...logicalLines(text)];
    const options = lines.flatMap((line) => optionName(line.text) ?? []);
    const requirements = lines.filter((line) => optionName(line.text) === null).map(readLine);
    const unpinned = requirements.filter((requirement) => requirement.pinnedVersion === null).length;
    if (unpinned > 0) notice(`${unpinned} of ${requirements.length} requirements are not pinned to one version`);
    for (const { text, line } of lines) {
      const [, location] = /^-{1,2}[\w-]+[=\s]\s*(\S+)/.exec(text) ?? [];
      if (location !== undefined) cleanUri(location, `line ${line}`, notice);
    }
    if (requirements.length === 0) notice('it asks for no package');
    if (options.length > 0) notice(`options of pip are not read: ${[...new Set(options)].sort().join(', ')}`);
    return { requirements, options: [...new Set(options)].sort() };
  },
});

function readLine({ text, line }: LogicalLine): PipRequirement & { line: number } {
  const requirement = parseRequirement(text);
  if (requirement === null) throw invalid([], 'expected a requirement', line);
  const wrong = wrongClause(requirement);
  if (wrong !== null)
    throw invalid([], `'${wrong}' of ${requirement.writtenName} is no version that pip knows (PEP 440)`, line);
  return { ...requirement, line };
}
