import { describe, expect, it } from 'vitest';

import { bannerOf } from '#shared/report/banner';

import { SCORES } from './sample-scores.ts';

const { ageYears: _age, sex: _sex, ...AGELESS } = SCORES;

describe('banner', () => {
  it('writes name, birthday and age as NHS CUI asks', () => {
    const patient = {
      name: { family: 'Feldman', given: 'Anna', title: 'Ms' },
      born: '1961-03-14',
      sex: { value: 'female' },
    } as const;
    expect(bannerOf({ patient }, SCORES)).toMatchObject({
      name: { family: 'FELDMAN', rest: 'Anna (Ms)' },
      born: '14-Mar-1961',
      age: '65y',
      sex: 'Female',
    });
  });

  it('says Not known where nothing is known, and gives no age', () => {
    const banner = bannerOf({}, AGELESS);
    expect(banner).toMatchObject({
      name: { family: 'Not known', rest: '' },
      born: 'Not known',
      sex: 'Not known',
      identifiers: [],
      allergies: { state: 'not-recorded', text: 'Allergies not recorded' },
    });
    expect(banner).not.toHaveProperty('age');
    expect(banner).not.toHaveProperty('origin');
  });

  it.each([
    [
      { state: 'known', items: [{ substance: 'Penicillin', reaction: 'rash' }] },
      'Penicillin (rash)',
    ],
    [
      { state: 'none-known', on: '2026-11', by: 'ward nurse' },
      'No known allergies (Nov-2026, ward nurse)',
    ],
    [{ state: 'none-known' }, 'No known allergies'],
    [{ state: 'not-recorded' }, 'Allergies not recorded'],
    [{ state: 'unavailable' }, 'Allergies unavailable'],
  ] as const)('keeps the four allergy states apart: %o', (allergies, text) => {
    const copy = 'items' in allergies ? { ...allergies, items: [...allergies.items] } : allergies;
    expect(bannerOf({ patient: { allergies: copy } }, SCORES).allergies).toEqual({
      state: allergies.state,
      text,
    });
  });
});
