import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { boardSheet } from '#shared/report/board-sheet';
import { BoardSheet } from '#shared/report/board-sheet-model';
import { holdsDate, withRelativeDates } from '#shared/report/deidentify-dates';
import { freeTextsOf, WITHHELD } from '#shared/report/deidentify-document';
import { plainlyIdentifies } from '#shared/report/deidentify-identity';
import { mapWords } from '#shared/report/deidentify-words';

import { caseFilesIn, parsed, weighed } from '../../../golden/case-files.ts';
import { hiddenSheetOf, markedEverywhere, TODAY, withTextAt } from './hidden-sheets.ts';

const FILES = caseFilesIn('docs/demo-cases/');
const CASES = FILES.map((file) => ({ name: file.name, document: parsed(file) }));
const [FIRST] = CASES;
if (FIRST === undefined) throw new Error('no demo case');
const FELDMAN = FIRST.document;
const PIXEL = 'iVBORw0KGgo=';

/** Every string of a sheet but those that are of the pack, its sources or of Consilium itself. */
function wordsOf(sheet: BoardSheet): readonly string[] {
  const words: string[] = [];
  mapWords(sheet, (text) => {
    words.push(text);
    return text;
  });
  return words;
}

function at(document: CaseDocument, patient: Partial<CaseDocument['patient']>): CaseDocument {
  return { ...document, patient: { ...document.patient, ...patient } };
}

describe('the sheet with identifiers hidden', () => {
  it.each(CASES)('[PRV-002] of $name holds no text that nobody checked', ({ document }) => {
    const sheet = hiddenSheetOf(markedEverywhere(document, 'Qzx7'));
    expect(BoardSheet.parse(sheet).identifiers).toBe('hidden');
    expect(JSON.stringify(sheet)).not.toMatch(/qzx7/i);
  });

  it('[PRV-002] never holds a word put into any free text of any demo case', () => {
    const anyText = fc.constantFrom(...CASES).chain(({ document }) =>
      fc.record({
        document: fc.constant(document),
        field: fc.constantFrom(...freeTextsOf(document).map(({ field }) => field)),
        mark: fc.stringMatching(/^Q[a-z]{5}[0-9]{3}( [a-z]{2,9}){0,3}$/),
      }),
    );
    fc.assert(
      fc.property(anyText, ({ document, field, mark }) => {
        const written = JSON.stringify(hiddenSheetOf(withTextAt(document, field, mark)));
        expect(written.toLowerCase()).not.toContain(mark.slice(0, 9).toLowerCase());
      }),
      { numRuns: 60 },
    );
  });

  it.each(CASES)('[PRV-004] of $name has no calendar date in it', ({ document }) => {
    expect(wordsOf(hiddenSheetOf(document)).filter(holdsDate)).toEqual([]);
    expect(wordsOf(hiddenSheetOf(document, () => true)).filter(holdsDate)).toEqual([]);
  });

  it.each(CASES)('[PRV-007] of $name is a case number and an age', ({ document }) => {
    const { banner } = hiddenSheetOf(document, () => true);
    expect(banner.name).toEqual({ family: 'Case 12', rest: '' });
    expect(banner.born).toMatch(/^\d+( to \d+)? years$/);
    expect(banner.age).toBeUndefined();
    expect(banner.identifiers).toEqual([]);
  });

  it.each(CASES)('[PRV-006] of $name names nobody, every text checked', ({ document }) => {
    const sheet = hiddenSheetOf(document, () => true);
    const found = wordsOf({
      ...sheet,
      evaluation: { ...sheet.evaluation, slots: [], plans: [] },
    }).filter((text) => plainlyIdentifies(text, document.patient).includes('name'));
    expect(found).toEqual([]);
  });

  it.each(CASES)('[PRV-008] of $name weighs as the shown one does', ({ document }) => {
    const evaluation = weighed(document);
    const shown = boardSheet(document, evaluation, { today: TODAY });
    const hidden = hiddenSheetOf(document, undefined, evaluation);
    const { facts, conflicts, ...rest } = hidden.evaluation;
    const { facts: _facts, conflicts: _conflicts, ...same } = shown.evaluation;
    expect(rest).toEqual(same);
    expect(Object.values(facts).map(({ id, text, state }) => [id, text, state])).toEqual(
      Object.values(shown.evaluation.facts).map(({ id, text, state }) => [id, text, state]),
    );
    expect(conflicts.length).toBe(shown.evaluation.conflicts.length);
    const relative = (text = '') => withRelativeDates(text, '2026-11-24', []);
    const coded = ({ headline, scores, labs, extent }: BoardSheet) => ({
      headline: headline.map(({ id, value, state, remainder }) => [id, value, state, remainder]),
      scores: scores.map(({ id, state, value, unit }) => [id, state, relative(value), unit]),
      labs: labs.map(({ label, value, unit, flag }) => [label, value, unit, flag]),
      extent: extent.rows.map(({ region, side, longest, presence }) => [
        region,
        side,
        longest,
        presence,
      ]),
    });
    expect(coded(hidden)).toEqual(coded(shown));
  });

  it('[PRV-007] bands the oldest ages wherever they stand', () => {
    const old = hiddenSheetOf(at(FELDMAN, { born: '1933-05-05' }));
    expect(old.banner.born).toBe('90 years or older');
    expect(JSON.stringify(old.scores)).toContain('90 years or older');
    expect(wordsOf(old).filter((text) => /\b9[0-9] years(?! or older)/.test(text))).toEqual([]);
    expect(hiddenSheetOf(at(FELDMAN, { born: undefined })).banner.born).toBe('Not known');
  });

  it('[PRV-009] shows a checked text, with its dates relative, and counts those withheld', () => {
    const question = 'Nephrectomy after the CT of 02-Nov-2026?';
    const asked = withTextAt(FELDMAN, 'referral.question', question);
    const none = hiddenSheetOf(asked);
    const one = hiddenSheetOf(asked, (text) => text === question);
    expect(none.question).toBe(WITHHELD);
    expect(one.question).toBe('Nephrectomy after the CT of 3 weeks before the board?');
    expect(one.withheldTexts).toBe((none.withheldTexts ?? 0) - 1);
  });

  it('[PRV-005] withholds what plainly identifies although somebody checked it', () => {
    for (const text of ['Mrs Feldman asks', 'No. 4102773018', 'born 14 March 1961']) {
      const asked = withTextAt(FELDMAN, 'referral.question', text);
      expect(hiddenSheetOf(asked, () => true).question).toBe(WITHHELD);
    }
  });

  it('[PRV-010] always says that an allergy is known', () => {
    const { allergies } = hiddenSheetOf(FELDMAN).banner;
    expect(allergies).toEqual({ state: 'known', text: `Known: ${WITHHELD}` });
    const checked = hiddenSheetOf(FELDMAN, (text) => text === 'Iodinated contrast');
    expect(checked.banner.allergies.text).toBe('Iodinated contrast');
  });

  it('[PRV-010] says a treatment by its agents and a gene by its symbol', () => {
    const document: CaseDocument = {
      ...FELDMAN,
      course: {
        treatments: [
          {
            kind: 'systemic',
            what: 'ipi/nivo in Bremen',
            agents: ['ipilimumab', 'nivolumab'],
            ongoing: { value: 'yes' },
          },
          { kind: 'surgery', what: 'hip in Bremen', startedOn: '2019' },
        ],
      },
      molecular: {
        findings: [{ gene: 'VHL p.R167W, Bremen', sample: 'germline', result: 'pathogenic' }],
      },
    };
    const sheet = hiddenSheetOf(document);
    const steps = sheet.course.map(({ on, text }) => `${on}: ${text}`);
    expect(steps).toContain('Date not recorded: Systemic therapy: ipilimumab + nivolumab');
    expect(steps).toContain(`about 7 years before: Surgery: ${WITHHELD}`);
    expect(sheet.evaluation.facts['on_systemic']?.basis).toBe('ipilimumab + nivolumab ongoing');
    expect(JSON.stringify(sheet.scores)).toContain('Germline VHL');
    expect(JSON.stringify(sheet)).not.toContain('Bremen');
  });

  it('[PRV-011] shows a picture only when the picture and its caption were checked', () => {
    const document: CaseDocument = {
      ...FELDMAN,
      diagnostics: [
        {
          kind: 'ct',
          state: 'done',
          on: '2026-11-02',
          keyImages: [{ caption: 'Renal mass', mediaType: 'image/png', data: PIXEL }],
        },
      ],
    };
    const of = 'CT, 3 weeks before the board';
    expect(hiddenSheetOf(document).keyImages).toEqual([{ caption: WITHHELD, of }]);
    expect(hiddenSheetOf(document, (text) => text === PIXEL).keyImages).toEqual([
      { caption: WITHHELD, of, source: `data:image/png;base64,${PIXEL}` },
    ]);
    expect(hiddenSheetOf(document, (text) => text === 'Renal mass').keyImages).toEqual([
      { caption: 'Renal mass', of },
    ]);
  });

  it('[PRV-012] has neither citation nor address of a published case', () => {
    const sheet = hiddenSheetOf(
      {
        ...FELDMAN,
        origin: { kind: 'published', citation: 'Miller 2019', url: 'https://example.org/case' },
      },
      () => true,
    );
    expect(sheet.banner.origin).toBe('Published case');
    expect(JSON.stringify({ ...sheet, evaluation: undefined })).not.toMatch(/Miller|example\.org/);
  });
});
