import type { ArgumentView } from '#shared/engine/evaluation';

/** What would bar an option if it held stands before what would only weigh. */
export function contraindicationsFirst(pending: readonly ArgumentView[]): readonly ArgumentView[] {
  const bars = ({ strength }: ArgumentView) => strength.startsWith('excludes');
  return [...pending.filter(bars), ...pending.filter((argument) => !bars(argument))];
}
