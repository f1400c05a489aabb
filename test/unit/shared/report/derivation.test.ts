import { describe, expect, it } from 'vitest';

import { Derivation } from '#shared/report/board-sheet-model';
import { derivationOf, namedDerivation } from '#shared/report/derivation';
import { readable } from '#shared/report/readable';

import { SCORE } from './sample-scores.ts';

describe('derivation', () => {
  it('[BRD-002] gives inputs, what is missing, notes, formula, group figures and source', () => {
    const derivation = derivationOf({
      ...SCORE,
      statement: 'Value of 2026-11-16',
      inputs: [
        { label: 'Neutrophils', value: '6.1 10^9/L (limits 2 to 7.5)', on: '2026-11', field: 'x' },
        { label: 'Start', value: '2026-11-18', field: 'y' },
        { label: 'Start', value: '2026', field: 'z' },
        { label: 'Age', value: '65 years', field: 'patient.born' },
        { label: 'Height', value: '166 cm', field: 'health.heightCm' },
      ],
      missing: [{ label: 'Albumin', field: 'labs.albumin' }],
      notes: ['Last seen 2026-11-18'],
      method: 'Sum: 2 x (40 - albumin) x weight, per m2',
      published: ['Median survival 22 months'],
      source: 'Author 1998-05, Journal',
    });
    expect(Derivation.parse(derivation)).toEqual(derivation);
    expect(derivation).toEqual({
      statement: 'Value of 16-Nov-2026',
      inputs: [
        { label: 'Neutrophils', value: '6.1 ×10⁹/L (limits 2 to 7.5)', on: 'Nov-2026' },
        { label: 'Start', value: '18-Nov-2026' },
        { label: 'Start', value: '2026' },
        { label: 'Age', value: '65 years' },
        { label: 'Height', value: '166 cm', on: 'no date' },
      ],
      missing: ['Albumin'],
      notes: ['Last seen 18-Nov-2026'],
      method: 'Sum: 2 × (40 - albumin) × weight, per m²',
      published: ['Median survival 22 months'],
      source: 'Author 1998-05, Journal',
      provenance: 'table seen in a public source',
      checkedOn: '23-Nov-2026',
      rule: 'RCC-C-001',
    });
  });

  it.each([
    ['verified', 'table seen in a public source'],
    ['partly-verified', 'partly seen, rest from memory'],
    ['memory', 'from memory: check against the primary paper before use'],
  ] as const)(
    '[BRD-002] says of a source that is %s how far it was checked',
    (provenance, words) => {
      expect(derivationOf({ ...SCORE, provenance }).provenance).toBe(words);
    },
  );

  it('[BRD-002] has no group figures where none are published', () => {
    expect(derivationOf(SCORE).published).toEqual([]);
    expect(namedDerivation('SINS, L3', SCORE)).toEqual({
      name: 'SINS, L3',
      derivation: derivationOf(SCORE),
    });
  });

  it('[BRD-002] leaves numbers alone that only look like dates', () => {
    expect(readable('4102-77 and 2026-13-01')).toBe('4102-77 and 2026-13-01');
    expect(readable('from 2026-11 to 2026-11-18')).toBe('from Nov-2026 to 18-Nov-2026');
  });
});
