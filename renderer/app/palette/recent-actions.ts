const KEPT_AS = 'consilium-recent-actions';
const MOST = 5;

/** Ids of the actions used last in this window, the latest first; nothing of a patient. */
export function recentActions(): readonly string[] {
  const kept = sessionStorage.getItem(KEPT_AS) ?? '';
  return kept === '' ? [] : kept.split('\n');
}

export function rememberAction(id: string): void {
  const others = recentActions().filter((other) => other !== id);
  sessionStorage.setItem(KEPT_AS, [id, ...others].slice(0, MOST).join('\n'));
}
