import { describe, expect, it } from 'vitest';

import type { Patient } from '#shared/domain/patient';
import { plainlyIdentifies, stillIdentifies } from '#shared/report/deidentify-identity';

const ANNA: Patient = {
  name: { family: 'Feldman-Roth', given: 'Anna' },
  identifiers: [{ label: 'Hospital No.', value: '4102 773 018' }],
  born: '1961-03-14',
};
const PER: Patient = { name: { family: 'Halvorsen', given: 'Per' }, born: '1968' };

describe('what plainly identifies', () => {
  it.each([
    ['seen with Mrs FELDMAN', 'name'],
    ['anna is afraid of surgery', 'name'],
    ['No. 4102773018', 'identifier'],
    ['4102-773-018', 'identifier'],
    ['4102 77 30 18', 'identifier'],
    ['born 14-Mar-1961', 'birth-date'],
    ['1961-03-14', 'birth-date'],
    ['14.03.1961', 'birth-date'],
    ['14.3.61', 'birth-date'],
    ['03/14/1961', 'birth-date'],
    ['14 March 1961', 'birth-date'],
    ['14th of March, 1961', 'birth-date'],
    ['March 14, 1961', 'birth-date'],
    ['14031961', 'birth-date'],
  ] as const)('[PRV-005] %s: %s', (text, holds) => {
    expect(plainlyIdentifies(text, ANNA)).toEqual([holds]);
  });

  it.each([
    'Feldmann procedure',
    'Annandale',
    '4102',
    'CT 14-Mar-2026',
    'Wants to walk without pain.',
  ])('[PRV-005] leaves %s alone', (text) => {
    expect(plainlyIdentifies(text, ANNA)).toEqual([]);
  });

  it('[PRV-005] knows a short name from a word, accents or not, and a year of birth', () => {
    expect(plainlyIdentifies('2 tablets per day', PER)).toEqual([]);
    expect(plainlyIdentifies('Per wants to work', PER)).toEqual(['name']);
    expect(plainlyIdentifies('patient of 1968', PER)).toEqual(['birth-date']);
    expect(plainlyIdentifies('Mr Tomas', { name: { family: 'X', given: 'Tomás' } })).toEqual([
      'name',
    ]);
    const patient = { name: { family: 'Müller', given: 'Jörg' } };
    for (const text of ['Mr Mueller', 'MUELLER', 'Joerg', 'Müllers Frau']) {
      expect(plainlyIdentifies(text, patient), text).toEqual(['name']);
      expect(stillIdentifies(text, patient), text).toBe(true);
    }
    expect(plainlyIdentifies('anything', undefined)).toEqual([]);
  });

  it('[PRV-006] is looked for once more in every word of the sheet, as names are written', () => {
    const price = { name: { family: 'Price' } };
    expect(stillIdentifies('Mr Price', price)).toBe(true);
    expect(stillIdentifies('MR PRICE', price)).toBe(true);
    expect(stillIdentifies('the price of it', price)).toBe(false);
    expect(stillIdentifies('number 4102773018', ANNA)).toBe(true);
    expect(stillIdentifies('14/03/1961', ANNA)).toBe(true);
  });
});
