import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ecogOfKps } from '#shared/calculators/performance/ecog-of-kps';
import { kpsBelow80 } from '#shared/calculators/performance/kps-below-80';
import { kpsToEcog } from '#shared/calculators/performance/kps-to-ecog';
import { countFactors } from '#shared/calculators/risk/count-factors';
import { underOneYear } from '#shared/calculators/risk/interval-under-one-year';
import type { Presence } from '#shared/calculators/scores';

const answers = fc.array(fc.constantFrom<Presence>('yes', 'no', 'unknown'), {
  minLength: 5,
  maxLength: 6,
});

/** Some unknown answers become known. */
function learn(known: readonly Presence[], told: readonly boolean[]): Presence[] {
  return known.map((answer, index) => {
    if (answer !== 'unknown' || index % 2 === 1) return answer;
    return told[index] === true ? 'yes' : 'no';
  });
}

describe('counting factors', () => {
  it('[RCC-C-002] never widens when a factor becomes known', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (open, told) => {
        const before = countFactors(open);
        const after = countFactors(learn(open, told));
        expect(after.fewest).toBeGreaterThanOrEqual(before.fewest);
        expect(after.most).toBeLessThanOrEqual(before.most);
        expect(before.groups).toEqual(expect.arrayContaining([...after.groups]));
      }),
    );
  });

  it('[RCC-C-002] holds for every completion of the 28 numbers of present and unknown', () => {
    for (let present = 0; present <= 6; present += 1) {
      for (let unknown = 0; unknown + present <= 6; unknown += 1) {
        const open = Array.from({ length: 6 }, (_, index): Presence => {
          if (index < present) return 'yes';
          return index < present + unknown ? 'unknown' : 'no';
        });
        const groups = new Set(
          Array.from({ length: unknown + 1 }, (_, more) => {
            const count = present + more;
            if (count === 0) return 'favourable';
            return count < 3 ? 'intermediate' : 'poor';
          }),
        );
        expect(countFactors(open)).toEqual({
          fewest: present,
          most: present + unknown,
          groups: [...groups],
        });
      }
    }
  });
});

describe('ECOG and Karnofsky', () => {
  it('[RCC-C-019] maps every ten of the index, and nothing else', () => {
    const index = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0];
    expect(index.map(kpsToEcog)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
    expect([75, -10, 110, 5.5].map(kpsToEcog)).toEqual(Array.from({ length: 4 }, () => undefined));
  });

  it('[RCC-C-008] allows for the other published map', () => {
    expect([100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0].map(ecogOfKps)).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 3],
      [3, 3],
      [3, 4],
      [4, 4],
      [4, 4],
      [4, 4],
    ]);
    expect(ecogOfKps(75)).toBeUndefined();
  });

  it('[RCC-C-008] takes the index before ECOG, and leaves ECOG 1 open', () => {
    const below = (kps: number | undefined, ecog?: number) => kpsBelow80({ kps, ecog });
    expect([below(70), below(80), below(70, 0), below(80, 4)]).toEqual(['yes', 'no', 'yes', 'no']);
    expect([0, 1, 2, 5].map((ecog) => below(undefined, ecog))).toEqual([
      'no',
      'unknown',
      'yes',
      'yes',
    ]);
    expect(below(undefined)).toBe('unknown');
  });
});

describe('less than a calendar year', () => {
  it('[RCC-C-007] puts the day one year later, and leap days, on the right side', () => {
    expect(underOneYear('2025-03-10', '2026-03-09')).toBe('yes');
    expect(underOneYear('2025-03-10', '2026-03-10')).toBe('no');
    expect(underOneYear('2024-02-29', '2025-02-27')).toBe('yes');
    expect(underOneYear('2024-02-29', '2025-02-28')).toBe('no');
    expect(underOneYear('2023-02-28', '2024-02-28')).toBe('no');
    expect(underOneYear('2025-03-10', '2025-03-10')).toBe('yes');
  });

  it('[RCC-C-007] is unknown without a date or with a start before the diagnosis', () => {
    expect(underOneYear(undefined, '2026-03-10')).toBe('unknown');
    expect(underOneYear('2026-03-10', undefined)).toBe('unknown');
    expect(underOneYear('2026-03-10', '2026-03-09')).toBe('unknown');
    expect(underOneYear('2026-03', '2026-03-09')).toBe('yes');
  });

  it('[RCC-C-007] never answers a partial date otherwise than every day it could be', () => {
    const year = fc.integer({ min: 2023, max: 2026 });
    const month = fc.integer({ min: 1, max: 12 });
    const pad = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 28 }), year, month, (y, m, d, y2, m2) => {
        const start = `${y2}-${pad(m2)}`;
        const answer = underOneYear(`${y}-${pad(m)}`, start);
        if (answer === 'unknown') return;
        expect(['unknown', answer]).toContain(underOneYear(`${y}-${pad(m)}-${pad(d)}`, start));
      }),
    );
  });
});
