/** What a promise comes to or, where that takes longer than some milliseconds, `late`. No timer is left behind. */
export async function within<Value, Late>(
  milliseconds: number,
  pending: Promise<Value>,
  late: Late,
): Promise<Value | Late> {
  if (milliseconds === Number.POSITIVE_INFINITY) return pending;
  const { promise, resolve } = Promise.withResolvers<Late>();
  const timer = setTimeout(resolve, Math.max(0, milliseconds), late);
  try {
    return await Promise.race([pending, promise]);
  } finally {
    clearTimeout(timer);
  }
}
