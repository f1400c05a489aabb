type Keep = () => Promise<unknown>;

const keeps = new Set<Keep>();

/** Runs before this window locks the vault, so that what is typed is in it; returns how to stop. */
export function beforeLock(keep: Keep): () => void {
  keeps.add(keep);
  return () => keeps.delete(keep);
}

/** Waits until everything that wanted to be kept is, or could not be. */
export async function keptBeforeLock(): Promise<void> {
  await Promise.allSettled([...keeps].map((keep) => keep()));
}
