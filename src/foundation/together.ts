/**
 * Waits for statements that do not need each other's answers: sent at once, they travel in one round trip and run in their order. Where
 * several fail the first is the cause; those after it only say that the transaction is over.
 */
export async function together<const Work extends readonly Promise<unknown>[]>(
  ...work: Work
): Promise<{ -readonly [At in keyof Work]: Awaited<Work[At]> }> {
  const settled = await Promise.allSettled(work);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
  // Nothing was refused, so this only takes the answers out.
  return Promise.all(work);
}
