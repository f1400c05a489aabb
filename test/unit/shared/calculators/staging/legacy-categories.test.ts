import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mapLegacy } from '#shared/calculators/staging/legacy-categories';
import { MCategory, NCategory, TCategory, Tnm } from '#shared/domain/tnm';

const N2_NOTE = 'Legacy N2 mapped to N1 (8th ed.). ';
const MX_NOTE = 'Legacy MX: M counts as not assessed (no MX from the 7th edition on)';

describe('legacy categories', () => {
  it('[RCC-C-016] maps N2 to N1 and says that the stage changed with it', () => {
    expect(mapLegacy({ t: 'T1b', n: 'N2', m: 'M0', edition: '6' })).toEqual({
      n8: 'N1',
      m8: 'M0',
      notes: [
        `${N2_NOTE}Stage was IV under the 6th edition, is III under the 8th; prognosis still resembles stage IV.`,
      ],
    });
  });

  it('[RCC-C-016] says of the stage under N2 only what T and M make true', () => {
    const note = (tnm: Tnm) => mapLegacy({ n: 'N2', edition: '6', ...tnm }).notes[0];
    const same = `${N2_NOTE}Stage is IV under the 6th edition and under the 8th.`;
    expect(note({ t: 'T4', m: 'M0' })).toBe(same);
    expect(note({ t: 'T1', m: 'M1' })).toBe(same);
    expect(note({ t: 'T2', m: 'MX' })).toBe(
      `${N2_NOTE}Stage was IV under the 6th edition, is III or IV under the 8th.`,
    );
    expect(note({ m: 'M0' })).toBe(
      `${N2_NOTE}Stage was IV under the 6th edition, is III or IV under the 8th.`,
    );
    expect(note({ t: 'T0', m: 'M0' })).toBe(
      `${N2_NOTE}Stage was IV under the 6th edition, is III under the 8th.`,
    );
  });

  it('[RCC-C-016] leaves room for T4 where T3 of the 6th edition held the adrenal', () => {
    const note = (t: 'T3' | 'T3a' | 'T3b' | 'T3c' | 'T2') =>
      mapLegacy({ t, n: 'N2', m: 'M0', edition: '6' }).notes[0];
    const adrenal =
      `${N2_NOTE}Stage was IV under the 6th edition, is III under the 8th ` +
      '(IV where T is T4 there); prognosis still resembles stage IV.';
    expect(note('T3')).toBe(adrenal);
    expect(note('T3a')).toBe(adrenal);
    for (const t of ['T3b', 'T3c', 'T2'] as const) {
      expect(note(t)).toBe(
        `${N2_NOTE}Stage was IV under the 6th edition, is III under the 8th; prognosis still resembles stage IV.`,
      );
    }
  });

  it('[RCC-C-016] takes MX as not assessed', () => {
    const mapped = mapLegacy({ t: 'T1a', n: 'N0', m: 'MX', edition: '6' });
    expect(mapped).toEqual({ n8: 'N0', notes: [MX_NOTE] });
    expect('m8' in mapped).toBe(false);
  });

  it('[RCC-C-016] never maps T3 of the 6th edition but asks for it again', () => {
    const notes = (t: 'T3' | 'T3a' | 'T3b' | 'T3c', edition: '6' | '7' | '8') =>
      mapLegacy({ t, edition }).notes;
    const ask = (t: string, why: string) => [
      `${t} of the 6th edition is not mapped to the 8th: ${why}. State T by the 8th edition`,
    ];
    expect(notes('T3', '6')).toEqual(ask('T3', 'its T3 included adrenal invasion (now T4)'));
    expect(notes('T3a', '6')).toEqual(ask('T3a', 'its T3a included adrenal invasion (now T4)'));
    expect(notes('T3b', '6')).toEqual(
      ask('T3b', 'its T3b was renal vein (now T3a) or vena cava below the diaphragm (T3b)'),
    );
    expect(notes('T3c', '6')).toEqual(ask('T3c', 'the lines within T3 were drawn differently'));
    expect(notes('T3a', '7')).toEqual([]);
    expect(notes('T3a', '8')).toEqual([]);
    expect(mapLegacy({ t: 'T2', edition: '6' }).notes).toEqual([]);
    expect(mapLegacy({ edition: '6' })).toEqual({ notes: [] });
  });

  it('[RCC-C-016] maps no N2 of an edition that had none', () => {
    for (const edition of ['7', '8', undefined] as const) {
      const mapped = mapLegacy({ t: 'T1', n: 'N2', m: 'M0', edition });
      expect(mapped).toEqual({
        m8: 'M0',
        notes: ['N2 exists only up to the 6th edition: state the edition'],
      });
      expect('n8' in mapped).toBe(false);
    }
  });

  it('[RCC-C-016] leaves every category of the 8th edition as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TCategory.options),
        fc.constantFrom(...NCategory.options.filter((n) => n !== 'N2')),
        fc.constantFrom(...MCategory.options.filter((m) => m !== 'MX')),
        (t, n, m) => {
          expect(mapLegacy(Tnm.parse({ t, n, m, edition: '8' }))).toEqual({
            n8: n,
            m8: m,
            notes: [],
          });
        },
      ),
    );
  });
});
