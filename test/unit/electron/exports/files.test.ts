import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { calendarText } from '#electron/exporters/calendar';
import { deckPptx } from '#electron/exporters/deck';
import { minutesDocx, outcomeDocx } from '#electron/exporters/docx';
import { decisionsCsv } from '#electron/exporters/csv';
import { MEETING_PROFILES } from '#shared/domain/meeting-profiles';
import { SUPPORTS_BOARD } from '#shared/report/intended-use';
import { readCaseFile } from '#shared/interchange/case-file';

import { identifyingPatterns } from '../../../e2e/support/identifying-words.ts';
import { caseFilesIn, parsed } from '../../golden/case-files.ts';
import { docxParagraphs, exportedFile, pptxSlides, unzipped } from '../exported.ts';
import { answerOf, codeOf, unlockedApplication } from '../temporary-application.ts';
import { DECISION, heldMeeting, record } from './held-meeting.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map(parsed);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function decided() {
  const held = await heldMeeting(DEMO.slice(0, 3));
  const [first] = held.cases;
  if (first === undefined) throw new Error('no case');
  await record(held, first, {
    decision: { ...DECISION, rationale: 'Ms Feldman asks for little travel.' },
  });
  return { ...held, first };
}

describe('exported files', () => {
  it('[AFT-005] hold nobody when they are de-identified', async () => {
    const { application, id: meeting, first } = await decided();
    const patterns = [
      ...DEMO.slice(0, 3).flatMap(identifyingPatterns),
      /Dr Lind|Dr Vogt|Dr Berg|K\. Worker/,
    ];
    const content = 'de-identified';
    const make = (what: Parameters<typeof exportedFile>[1]['what']) =>
      exportedFile(application, { meeting, what, content });
    const texts = [
      docxParagraphs((await make({ kind: 'minutes' })).bytes).join('\n'),
      pptxSlides((await make({ kind: 'deck' })).bytes)
        .flat()
        .join('\n'),
      decode((await make({ kind: 'decisions' })).bytes),
      docxParagraphs((await make({ kind: 'outcome', case: first })).bytes).join('\n'),
    ];
    for (const text of texts) {
      expect(text).toContain('Case 1');
      expect(text).toContain('Start nivolumab + cabozantinib');
      expect(patterns.filter((pattern) => pattern.test(text)).map(String)).toEqual([]);
    }
    const packed = await make({ kind: 'deck' });
    const everything = Object.values(unzipped(packed.bytes)).join('\n');
    expect(everything).not.toMatch(/Feldman/i);
    for (const kind of ['calendar', 'case-files'] as const) {
      const input = { meeting, what: { kind }, content } as const;
      expect(await codeOf(application, 'exports.start', input)).toBe('always-identifies');
    }
  });

  it('[AFT-017] can be read whatever was pasted into them', async () => {
    const { application, id: meeting } = await decided();
    const minutes = await answerOf(application, 'exports.minutes', { meeting });
    const [outcome] = minutes.cases;
    if (outcome === undefined) throw new Error('no case');
    const pasted = 'Vertical\u000Btab, \u0001 and \uD800 alone, & <b>';
    const parts = [{ id: 'rationale', label: 'Rationale', lines: [pasted] }];
    const oddOutcome = { ...outcome, question: pasted, parts };
    const odd = { ...minutes, meeting: pasted, cases: [oddOutcome] };
    const files = [await deckPptx(odd), await minutesDocx(odd), await outcomeDocx(odd, oddOutcome)];
    for (const bytes of files) {
      const everything = Object.values(unzipped(bytes)).join('\n');
      expect(everything).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
      expect(everything).toContain('Vertical tab');
    }
  });

  it('[AFT-020] say on each page and slide whose it is, who made it, when, with what and what for', async () => {
    const { application, id: meeting, first } = await decided();
    const { cases, made } = await answerOf(application, 'exports.minutes', { meeting });
    const content = 'identified';
    const make = async (what: Parameters<typeof exportedFile>[1]['what']) =>
      (await exportedFile(application, { meeting, what, content })).bytes;
    const [by = '', pack = ''] = made;
    // The clock goes on between two files.
    const edge = [by.slice(by.indexOf(' by ')), pack, SUPPORTS_BOARD];
    const minutes = unzipped(await make({ kind: 'minutes' }));
    // Rows of a table that stand again on each of its pages, one for each case.
    const heads = (minutes['word/document.xml'] ?? '')
      .split('<w:tr>')
      .filter((row) => row.includes('<w:tblHeader/>'));
    expect(heads).toHaveLength(cases.length);
    for (const [index, { name, identity }] of cases.entries()) {
      expect(heads[index]).toContain(`${index + 1}. ${name} · ${identity}`);
    }
    const outcome = unzipped(await make({ kind: 'outcome', case: first }));
    expect(outcome['word/header1.xml']).toContain(`${cases[0]?.name} · ${cases[0]?.identity}`);
    for (const line of edge) {
      expect(minutes['word/footer1.xml']).toContain(line);
      expect(outcome['word/footer1.xml']).toContain(line);
    }
    for (const lines of pptxSlides(await make({ kind: 'deck' }))) {
      for (const line of edge) expect(lines.join('\n')).toContain(line);
    }
  });

  it('[AFT-006] hold no cell that a table program would compute', async () => {
    const { application, id: meeting } = await decided();
    const minutes = await answerOf(application, 'exports.minutes', { meeting });
    const [outcome] = minutes.cases;
    if (outcome === undefined) throw new Error('no case');
    const parts = [
      { id: 'rationale', label: 'Rationale', lines: ['=HYPERLINK("x")\nin two lines'] },
    ];
    const cases = [
      { ...outcome, name: '=1+1', question: '@SUM(A1)', parts },
      { ...outcome, name: '-2', identity: '+3' },
    ];
    const csv = decode(decisionsCsv({ ...minutes, cases }));
    const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
    expect(data).toHaveLength(2);
    for (const row of data) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(data[0]).toMatchObject({
      Patient: "'=1+1",
      Rationale: `'=HYPERLINK("x")\nin two lines`,
    });
  });

  it('[AFT-006] say in the table every line of every case', async () => {
    const uk = MEETING_PROFILES.find(({ name }) => name === 'UK');
    const held = await heldMeeting(DEMO.slice(0, 1), uk);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    const step = { verb: 'perform', what: 'nephrectomy', modality: 'surgery' } as const;
    const recommendations = [{ ...step, conditions: [] }];
    await record(held, first, { decision: { ...DECISION, recommendations } });
    const minutes = await answerOf(held.application, 'exports.minutes', { meeting: held.id });
    const parts = minutes.cases.flatMap((outcome) => outcome.parts);
    expect(parts.map(({ id }) => id)).toContain('quorum');
    const { data } = Papa.parse<string[]>(decode(decisionsCsv(minutes)).trim());
    for (const { lines } of parts) expect(data[1]).toContain(lines.join(' | '));
  });

  it('[AFT-007] are a calendar whose lines end, fold and escape as RFC 5545 says', async () => {
    const { application, id: meeting } = await decided();
    const what = { kind: 'calendar' } as const;
    const { bytes } = await exportedFile(application, { meeting, what, content: 'identified' });
    const text = decode(bytes);
    expect(text).toContain('DTSTART;VALUE=DATE:20270305\r\nDTEND;VALUE=DATE:20270306\r\n');
    expect(text).toContain('SUMMARY:Case 1: Book CT chest\r\n');
    expect(text).not.toContain('Call the GP');
    const whole = text.replaceAll('\r\n ', '');
    expect(whole).toContain('DTSTART;VALUE=DATE:20270316\r\n');
    expect(whole).toMatch(
      /SUMMARY:Case 1: Start nivolumab \+ cabozantinib\\, .*if biopsy confirms/,
    );
    expect(text).not.toMatch(/Feldman/i);
    const long = calendarText(
      [
        {
          id: '1',
          what: `A, b; c\\d\nBEGIN:VEVENT ${'ü'.repeat(90)}`,
          owner: 'X',
          due: '2027-12-31',
          about: 'Case 2',
          meeting: 'M',
        },
      ],
      '2027-03-02T14:00:00.000Z',
    );
    const lines = long.split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const unfolded = long.replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      `SUMMARY:Case 2: A\\, b\\; c\\\\d\\nBEGIN:VEVENT ${'ü'.repeat(90)}\r\n`,
    );
    expect(unfolded).toContain('DTEND;VALUE=DATE:20280101');
    expect(unfolded).toContain('DTSTAMP:20270302T140000Z');
  });

  it('[AFT-008] are case files with decisions, which an import says it did not take over', async () => {
    const { application, id: meeting, first } = await decided();
    const what = { kind: 'case-files' } as const;
    const { bytes } = await exportedFile(application, { meeting, what, content: 'identified' });
    const files = Object.values(unzipped(bytes));
    expect(files).toHaveLength(3);
    const one = { kind: 'case-file', case: first } as const;
    const alone = await exportedFile(application, { meeting, what: one, content: 'identified' });
    const text = decode(alone.bytes);
    expect(files).toContain(text);
    const read = readCaseFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.case).toEqual(DEMO[0]);
    expect(read.value.decisions).toMatchObject([
      {
        meeting: { name: 'Kidney board', on: '2027-03-02' },
        recorded: { version: 1, by: { name: 'Dr Vogt' }, decision: { outcome: 'recommended' } },
      },
    ]);
    const other = await unlockedApplication();
    const imported = await answerOf(other, 'cases.importFile', { text });
    expect(imported).toMatchObject({ kind: 'saved', decisionsLeftOut: 1 });
    const strange = text.replace('"version": 1', '"version": 1, "stamp": 1');
    expect(await codeOf(other, 'cases.importFile', { text: strange })).toBe('case-file-invalid');
  });
});
