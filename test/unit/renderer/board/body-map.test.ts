import { describe, expect, it } from 'vitest';

import type { LesionRow } from '#shared/report/board-sheet-model';

import { placeDots } from '../../../../renderer/components/body-map/body-map-places.ts';

const ROW: LesionRow = {
  number: 1,
  region: 'kidney',
  side: 'right',
  title: 'Right kidney',
  painful: false,
  presence: 'present',
  derivations: [],
};
const MIDDLE = 120;

describe('body map', () => {
  it('shows the patient’s right on the viewer’s left', () => {
    const [right] = placeDots([ROW]);
    const [left] = placeDots([{ ...ROW, side: 'left' }]);
    expect(right?.x).toBeLessThan(MIDDLE);
    expect(left?.x).toBeGreaterThan(MIDDLE);
  });

  it('marks both sides of a bilateral site with the same number', () => {
    const dots = placeDots([{ ...ROW, region: 'lung', side: 'bilateral' }]);
    expect(dots.map((dot) => dot.row.number)).toEqual([1, 1]);
    expect(dots.map((dot) => Math.sign(dot.x - MIDDLE))).toEqual([-1, 1]);
  });

  it('leaves out what is absent and keeps what is unknown', () => {
    expect(placeDots([{ ...ROW, presence: 'absent' }])).toEqual([]);
    expect(placeDots([{ ...ROW, presence: 'unknown' }])).toHaveLength(1);
  });

  it('puts a named vertebra at its height', () => {
    const at = (title: string) => placeDots([{ ...ROW, region: 'spine', title }])[0]?.y ?? 0;
    const levels = ['C5', 'T1', 'T10', 'T12', 'L1', 'L5', 'S1'].map((level) =>
      at(`Spine: ${level} vertebra`),
    );
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(new Set(levels).size).toBe(levels.length);
  });

  it('never covers one dot with another', () => {
    const dots = placeDots(
      Array.from({ length: 8 }, (_, index) => ({ ...ROW, number: index + 1 })),
    );
    const pairs = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => [a, b] as const));
    expect(Math.min(...pairs.map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y)))).toBeGreaterThan(
      16,
    );
  });
});
