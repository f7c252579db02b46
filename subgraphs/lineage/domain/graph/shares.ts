/** Work that goes on each time when asked for more. */
export type Shares = Generator<void, void>;

/** Entries that a share takes on, looked up all over memory: a millisecond or so. */
export const SHARE = 1 << 14;
