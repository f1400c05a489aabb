/**
 * Lets everything else that waits run first, so that a long task blocks no call. Throws the
 * signal's reason once the task was cancelled.
 */
export async function nextTurn(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}
