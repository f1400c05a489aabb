const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The box a key leads to from another: beside it, at the ends, or the next with that letter. */
export function nextChoice(labels: readonly string[], at: number, key: string): number | undefined {
  const step = STEPS[key];
  if (step !== undefined) return (at + step + labels.length) % labels.length;
  if (key === 'Home') return 0;
  if (key === 'End') return labels.length - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const order = labels.map((_, index) => (at + 1 + index) % labels.length);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(letter) === true);
}
