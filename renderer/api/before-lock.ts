type Keep = () => Promise<unknown>;

const keeps = new Set<Keep>();

/** Runs before this window locks the vault, so that what is typed is in it; returns how to stop. */
export function beforeLock(keep: Keep): () => void {
  keeps.add(keep);
  return () => keeps.delete(keep);
}

/** A vault that cannot be reached must not stay open for what is to be kept in it, in ms. */
const LONGEST_WAIT_MS = 1500;

/** Waits until everything that wanted to be kept is, or could not be; never for long. */
export async function keptBeforeLock(): Promise<void> {
  const kept = Promise.allSettled([...keeps].map((keep) => keep()));
  const late = new Promise((done) => window.setTimeout(done, LONGEST_WAIT_MS));
  await Promise.race([kept, late]);
}
