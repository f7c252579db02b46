import { canonicalJson } from '../ids/canonical-json.ts';
import { complete } from './complete.ts';
import { stageOf, type AttributeSpec } from './kinds.ts';
import { compareSets, isSet, restate } from './sets.ts';
import type { Mode } from './types.ts';

type Verdict = 'NEW' | 'SAME' | 'CONFLICT' | 'IMMUTABLE';

/**
 * Judges a value against the recorded one at its beginning, and against those later that an update of a stretch
 * replaces; tells what of it is to be stated and, of what contradicts, which is recorded and which was given.
 */
export function judge(
  attribute: AttributeSpec,
  [recorded, ...later]: readonly unknown[],
  given: unknown,
  mode: Mode,
): { verdict: Verdict; value: unknown; recorded: unknown } {
  if (isSet(attribute) && attribute.mutable && mode === 'UPDATE') {
    const replaced = [recorded, ...later].map((state) => (state ?? []) as unknown[]);
    const value = restate(attribute, replaced, (given ?? []) as unknown[]);
    return { verdict: value === null ? 'SAME' : 'NEW', value, recorded };
  }
  if (isSet(attribute) && given !== null && recorded !== undefined) {
    const { fresh, contradiction } = compareSets(attribute, recorded as unknown[], given as unknown[]);
    if (contradiction) return { verdict: 'CONFLICT', value: contradiction.given, recorded: contradiction.recorded };
    return fresh.length > 0 ? { verdict: 'NEW', value: fresh, recorded } : { verdict: 'SAME', value: given, recorded };
  }
  if (!attribute.mutable && given !== null && recorded !== undefined) {
    const whole = complete(recorded, given);
    if (whole !== undefined)
      return { verdict: canonicalJson(whole) === canonicalJson(recorded) ? 'SAME' : 'NEW', value: whole, recorded };
  }
  const first = judgeOne(attribute, recorded, given, mode);
  const changes = first === 'SAME' && later.some((state) => judgeOne(attribute, state, given, mode) === 'NEW');
  return { verdict: changes ? 'NEW' : first, value: given, recorded };
}

function judgeOne(attribute: AttributeSpec, recorded: unknown, given: unknown, mode: Mode): Verdict {
  if (given === null)
    return mode === 'UPDATE' && recorded !== undefined ? (attribute.mutable ? 'NEW' : 'IMMUTABLE') : 'SAME';
  if (recorded === undefined) return 'NEW';
  if (canonicalJson(recorded) === canonicalJson(given)) return 'SAME';
  const progress = stageOf(attribute, given) - stageOf(attribute, recorded);
  if (progress > 0) return 'NEW';
  if (mode === 'REGISTER') return progress < 0 ? 'SAME' : 'CONFLICT';
  return attribute.mutable && !attribute.stages ? 'NEW' : 'IMMUTABLE';
}
