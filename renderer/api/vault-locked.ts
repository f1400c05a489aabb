type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells the app that some call was refused because the vault is locked. */
export function announceVaultLocked(): void {
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a call was refused because of the lock; returns how to stop. */
export function onVaultLocked(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
