import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LabResult } from '#shared/domain/labs';
import { isPlausible } from '#shared/calculators/labs/lab-plausibility';
import { readLabBlock } from '#shared/interchange/lab-block';

const PIECE = fc.constantFrom(
  'Hb',
  'Neutrophile',
  'Calcium',
  'total',
  'Kalium',
  'INR',
  'Quick',
  'eGFR',
  'LDH',
  'Albumin',
  '9.1',
  '9,1',
  '1,234',
  '540',
  '<5',
  '>60',
  '12.0-15.5',
  '(3.5 - 5.1)',
  '< 250',
  '-',
  '+',
  'H',
  'g/dL',
  'G/L',
  '10*9/l',
  '/nl',
  'mmol/l',
  '%',
  'U/L',
  'mL/min/1.73 m²',
  '20.11.2026',
  '03/04/2026',
  '20.11.26',
  'Date:',
  'Urin',
  '\t',
  ' | ',
  ';',
  '   ',
  ':',
);
const LINE = fc.oneof(
  fc.array(PIECE, { maxLength: 9 }).map((pieces) => pieces.join(' ')),
  fc.string({ maxLength: 60 }),
);
const BLOCK = fc.array(LINE, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('any pasted text', () => {
  it('[LAB-014] comes back whole: every line that is not empty exactly once and in order', () => {
    fc.assert(
      fc.property(BLOCK, (block) => {
        const { lines } = readLabBlock(block);
        const given = block
          .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
          .map((text, index) => ({ number: index + 1, text: text.trim() }))
          .filter(({ text }) => text.replace(/[\u00a0\u2007\ufeff]/g, ' ').trim() !== '');
        expect(lines.map(({ number, text }) => ({ number, text }))).toEqual(given);
      }),
      { numRuns: 400 },
    );
  });

  it('[LAB-015] gives without a question only what a case can hold and what can be true', () => {
    fc.assert(
      fc.property(BLOCK, (block) => {
        const results = readLabBlock(block).lines.flatMap((line) =>
          line.outcome === 'results' ? line.results : [],
        );
        for (const { questions, ...finding } of results) {
          if (questions.length > 0) continue;
          const { analyte, value, unit, lowerLimit, upperLimit, on, calciumKind } = finding;
          const entry = { analyte, value, unit, lowerLimit, upperLimit, on, calciumKind };
          const lab = LabResult.parse(JSON.parse(JSON.stringify(entry)));
          expect(isPlausible(lab)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
