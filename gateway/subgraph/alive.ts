/** Looks for a sign of life while a subgraph may be silent: a gateway that was itself held up counts as one look, not as all. */
const LOOKS = 4;
/** Ends a look. Without a reason, the stack would be noted each time. */
const ANSWERED = new Error('It answered.');

/**
 * What a subgraph elsewhere answers, for as long as it lives: one that is slow is waited for, and one that has given no sign of
 * life for some milliseconds, to this request or to a look beside it, is given up. Paused, or cut off from the network, it
 * neither answers nor refuses.
 */
export async function whileAlive<Answer>(
  url: string,
  milliseconds: number,
  ask: (silent: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const silent = new AbortController();
  const answered = new AbortController();
  let missed = 0;
  const timer = setInterval(() => {
    missed += 1;
    if (missed === LOOKS) silent.abort(new Error(`It gave no sign of life for ${milliseconds} ms.`));
    else void look(url, answered.signal).then((isAlive) => (missed = isAlive ? 0 : missed));
  }, milliseconds / LOOKS);
  try {
    return await ask(silent.signal);
  } finally {
    clearInterval(timer);
    answered.abort(ANSWERED);
  }
}

/** Whether anything is answered at all; what, does not matter. */
async function look(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { body } = await fetch(new URL('/', url), { method: 'HEAD', redirect: 'manual', signal });
    await body?.cancel();
    return true;
  } catch {
    return false;
  }
}
