import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { MetastaticSite } from '#shared/domain/lesion';
import { Histology } from '#shared/domain/primary-tumour';
import { UnknownReason } from '#shared/domain/recorded';
import { SymptomCode } from '#shared/domain/symptoms';
import { CASE_FILE_FORMAT, formatCaseFile, parseCaseFile } from '#shared/interchange/case-file';

const text = fc.string({ minLength: 1, maxLength: 40 }).map((raw) => `x${raw.trim()}`);
const date = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  })
  .map(({ year, month }) =>
    month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`,
  );

function recorded<Value>(value: fc.Arbitrary<Value>) {
  return fc.oneof(
    fc.record({ value, on: date }, { requiredKeys: ['value'] }),
    fc.record(
      { unknown: fc.constantFrom(...UnknownReason.options), note: text },
      {
        requiredKeys: ['unknown'],
      },
    ),
  );
}

const anyCase = fc.record(
  {
    patient: fc.record(
      { born: date, sex: recorded(fc.constantFrom('female', 'male')) },
      { requiredKeys: [] },
    ),
    referral: fc.record({ question: text, assessedOn: date }, { requiredKeys: [] }),
    primaries: fc.array(
      fc.record(
        {
          histology: recorded(fc.constantFrom(...Histology.options)),
          grade: recorded(fc.integer({ min: 1, max: 4 })),
          size: recorded(
            fc.record({
              amount: fc.integer({ min: 1, max: 400 }),
              unit: fc.constant('mm' as const),
            }),
          ),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    lesions: fc.array(
      fc.record(
        {
          site: fc.constantFrom(...MetastaticSite.options),
          detail: text,
          count: recorded(fc.integer({ min: 1, max: 200 })),
        },
        { requiredKeys: ['site'] },
      ),
      { maxLength: 5 },
    ),
    symptoms: fc.dictionary(
      fc.constantFrom(...SymptomCode.options),
      fc.record({ answer: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const) }),
    ),
    health: fc.record(
      { ecog: recorded(fc.integer({ min: 0, max: 5 })), note: text },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe('case file', () => {
  it('reads back exactly what it wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const written = formatCaseFile(document as CaseDocument);
        const read = parseCaseFile(written);
        expect(read).toEqual({ ok: true, value: document });
        if (read.ok) expect(parseCaseFile(formatCaseFile(read.value))).toEqual(read);
      }),
    );
  });

  it('reads a file with a byte-order mark', () => {
    expect(parseCaseFile(`\uFEFF${formatCaseFile({})}`).ok).toBe(true);
  });

  it.each([
    ['', '(whole document)', /not valid JSON/],
    ['{"format":', '(whole document)', /not valid JSON/],
    ['[]', '(whole document)', /must be an object/],
    ['{"format":"consilium-case/2","case":{}}', 'format', /consilium-case\/1/],
    [`{"format":"${CASE_FILE_FORMAT}"}`, 'case', /is required/],
    [`{"format":"${CASE_FILE_FORMAT}","case":{},"extra":1}`, 'extra', /not a field/],
  ])('refuses %s at %s', (file, path, message) => {
    const parsed = parseCaseFile(file);
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.error[0]?.path).toBe(path);
    expect(parsed.error[0]?.message).toMatch(message);
  });
});
