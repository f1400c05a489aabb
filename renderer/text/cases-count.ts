/** `1 case`, `12 cases`, `10,000 cases`. */
export function casesCount(count: number): string {
  return count === 1 ? '1 case' : `${grouped(count)} cases`;
}

/** Thousands with a comma, whatever the locale of the computer. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
