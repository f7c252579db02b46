import type { Problem, Segment } from '../../../kernel/ledger/kinds.ts';

export type GovernanceState = 'UNREVIEWED' | 'IN_REVIEW' | 'APPROVED' | 'REJECTED' | 'SUSPENDED' | 'RETIRED';
export type RiskTier = 'UNCLASSIFIED' | 'MINIMAL' | 'LIMITED' | 'HIGH' | 'UNACCEPTABLE';

/** What holds while nobody has decided anything. */
export const UNDECIDED = { state: 'UNREVIEWED', riskTier: 'UNCLASSIFIED' } as const;

/** The attributes whose changes are decisions. */
export type Decided = keyof typeof UNDECIDED;

/** Which state may follow which. An approval is lost only by a new review, a suspension or retirement. */
export const NEXT: Readonly<Record<GovernanceState, readonly GovernanceState[]>> = {
  UNREVIEWED: ['IN_REVIEW', 'RETIRED'],
  IN_REVIEW: ['APPROVED', 'REJECTED', 'UNREVIEWED', 'RETIRED'],
  APPROVED: ['IN_REVIEW', 'SUSPENDED', 'RETIRED'],
  REJECTED: ['IN_REVIEW', 'RETIRED'],
  SUSPENDED: ['APPROVED', 'IN_REVIEW', 'REJECTED', 'RETIRED'],
  RETIRED: [],
};

/** Most changes of one attribute of one version; it bounds the lists that show them. */
export const MAXIMUM_TRANSITIONS = 1000;

export interface Transition {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** The changes of an attribute along a timeline, earliest first. */
export function transitions(segments: readonly Segment[], attribute: Decided): Transition[] {
  let from: string = UNDECIDED[attribute];
  return segments.flatMap((segment) => {
    const to = valueIn(segment, attribute);
    const change = { at: segment.from, from, to };
    from = to;
    return change.from === to ? [] : [change];
  });
}

/** Since when the attribute has had its value of this segment, as ISO 8601; null while nothing was decided. */
export function since(segments: readonly Segment[], index: number, attribute: Decided): string | null {
  let first = index;
  while (first > 0 && valueIn(segments[first - 1]!, attribute) === valueIn(segments[index]!, attribute)) first -= 1;
  const { from, state } = segments[first]!;
  return state[attribute] === undefined || !Number.isFinite(from) ? null : new Date(from).toISOString();
}

export function valueIn(segment: Segment, attribute: Decided): string {
  return (segment.state[attribute] as string | undefined) ?? UNDECIDED[attribute];
}

/** Transitions that a write would bring about and that the process does not have, or that are too many. */
export function refuseTransitions(before: readonly Segment[], after: readonly Segment[]): Problem[] {
  const known = new Set(transitions(before, 'state').map(signature));
  const illegal = transitions(after, 'state').filter((change) => !known.has(signature(change)) && !isLegal(change));
  const overwriting = overwritten(before, after, 'state');
  return [
    // What takes the place of a decision does not follow what came before that.
    ...(overwriting.length > 0 ? overwriting : illegal.slice(0, 1).map(explain)),
    ...overwritten(before, after, 'riskTier'),
    ...tooMany(before, after, 'state'),
    ...tooMany(before, after, 'riskTier'),
  ];
}

/** Two decisions about one instant: neither may vanish behind the other. */
function overwritten(before: readonly Segment[], after: readonly Segment[], attribute: Decided): Problem[] {
  return transitions(before, attribute).flatMap(({ at, to }): Problem[] => {
    const now = after.find((segment) => segment.from === at);
    const given = now && valueIn(now, attribute);
    if (given === undefined || given === to || !Number.isFinite(at)) return [];
    const time = new Date(at).toISOString();
    const message = `${attribute} is recorded as ${to} from ${time} on, but ${given} was given. Nothing was written; both cannot hold from one time on: give another time.`;
    return [{ code: 'CONFLICT', attribute, message }];
  });
}

function isLegal({ from, to }: Transition): boolean {
  return NEXT[from as GovernanceState].includes(to as GovernanceState);
}

function explain({ at, from, to }: Transition): Problem {
  const next = NEXT[from as GovernanceState];
  const allowed = next.length === 0 ? `${from} is final.` : `From ${from} it can go to ${list(next)}.`;
  const time = new Date(at).toISOString();
  return {
    code: 'ILLEGAL_TRANSITION',
    attribute: 'state',
    message: `The state cannot go from ${from} to ${to} at ${time}. ${allowed}`,
  };
}

function tooMany(before: readonly Segment[], after: readonly Segment[], attribute: Decided): Problem[] {
  const count = transitions(after, attribute).length;
  if (count <= MAXIMUM_TRANSITIONS || count <= transitions(before, attribute).length) return [];
  return [
    {
      code: 'BAD_USER_INPUT',
      attribute,
      message: `${attribute} has changed ${MAXIMUM_TRANSITIONS} times already; no more are kept.`,
    },
  ];
}

function signature({ at, from, to }: Transition): string {
  return `${at} ${from} ${to}`;
}

function list(states: readonly string[]): string {
  return states.length < 2 ? states.join('') : `${states.slice(0, -1).join(', ')} or ${states.at(-1)}`;
}
