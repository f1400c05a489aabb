import type { Span } from '../span.ts';

/**
 * Points that age adds to the Charlson index, lowest and highest over a range of ages in
 * completed years: 0 under 50, 1 from 50, 2 from 60, 3 from 70, 4 from 80.
 *
 * @source Charlson 1994; clinical content, section 7.1.
 * @spec RCC-C-030
 */
export function charlsonAgePoints({ min, max }: Span): Span {
  return { min: pointsAt(min), max: pointsAt(max) };
}

function pointsAt(age: number): number {
  return DECADES.filter((from) => age >= from).length;
}

const DECADES = [50, 60, 70, 80] as const;
