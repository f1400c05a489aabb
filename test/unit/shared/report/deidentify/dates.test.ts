import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDate, formatDateWithWeekday } from '#shared/domain/format-date';
import { holdsDate, relativeToBoard, withRelativeDates } from '#shared/report/deidentify-dates';

const BOARD = '2026-11-24';

const day = fc
  .tuple(
    fc.integer({ min: 1910, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

describe('dates while identifiers are hidden', () => {
  it.each([
    ['2026-11-24', 'board day'],
    ['2026-11-23', 'under 1 week before the board'],
    ['2026-11-18', 'under 1 week before the board'],
    ['2026-11-17', '1 week before the board'],
    ['2026-09-29', '8 weeks before the board'],
    ['2025-11-25', '52 weeks before the board'],
    ['2025-11-24', '12 months before the board'],
    ['2024-11-25', '23 months before the board'],
    ['2024-11-24', '2 years before the board'],
    ['2022-10-24', '4 years before the board'],
    ['2026-12-01', '1 week after the board'],
    ['2027-05-20', '25 weeks after the board'],
    ['2026-11', 'month of the board'],
    ['2026-10', 'about 1 month before the board'],
    ['2026-12', 'about 1 month after the board'],
    ['2023-01', 'about 3 years before the board'],
    ['2026', 'year of the board'],
    ['1959', 'about 67 years before the board'],
  ])('[PRV-003] say how far %s is from the board: %s', (date, said) => {
    expect(relativeToBoard(date, BOARD)).toBe(said);
  });

  it('[PRV-004] go from every text in every form that dates are shown or stored in', () => {
    fc.assert(
      fc.property(day, day, (date, board) => {
        const month = date.slice(0, 7);
        const forms = [
          date,
          month,
          formatDate(date),
          formatDate(month),
          formatDateWithWeekday(date),
        ];
        for (const form of forms) {
          const said = withRelativeDates(`CT ${form}, then seen (${form}).`, board, []);
          expect(said).not.toContain(form);
          expect(holdsDate(said)).toBe(false);
        }
      }),
    );
  });

  it('[PRV-003] leave the board out where a date stands alone', () => {
    const alone = (date: string) => withRelativeDates(date, BOARD, ['2019']);
    expect(['17-Nov-2026', '2026-11-24', 'Jan-2023', '2019'].map(alone)).toEqual([
      '1 week before',
      'board day',
      'about 3 years before',
      'about 7 years before',
    ]);
  });

  it.each([
    ['CT 17.11.2026', 'CT 1 week before the board'],
    ['CT 11/17/2026', 'CT 1 week before the board'],
    ['CT of 17 November 2026', 'CT of 1 week before the board'],
    ['CT of the 17th of Nov 2026', 'CT of the 1 week before the board'],
    ['CT November 17, 2026', 'CT 1 week before the board'],
    ['seit Dezember 2025', 'seit about 11 months before the board'],
    ['since 12/2025', 'since about 11 months before the board'],
    ['CT 03/04/2026', 'CT date withheld'],
    ['CT 3.4.26', 'CT date withheld'],
    ['CT 31.02.2026', 'CT date withheld'],
  ])('[PRV-023] go as well where somebody typed them otherwise: %s', (text, said) => {
    expect(withRelativeDates(text, BOARD, [])).toBe(said);
  });

  it('[PRV-004] leave years of studies, ranges and numbers alone', () => {
    const texts = [
      'CheckMate 214 (Motzer 2018), 18-24 months, 2023-25, doi:10.1200/JCO.22.00868',
      'Creatinine 1024 µmol/L, KEYNOTE-426, 5-y Rini, 2019-12-345',
    ];
    for (const text of texts) expect(withRelativeDates(text, BOARD, [])).toBe(text);
    expect(withRelativeDates('removed 2019, EAU guideline 2024', BOARD, ['2019'])).toBe(
      'removed about 7 years before the board, EAU guideline 2024',
    );
  });
});
