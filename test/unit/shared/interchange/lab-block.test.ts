import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { LabResult } from '#shared/domain/labs';
import { parseCaseFile } from '#shared/interchange/case-file';
import { readLabBlock } from '#shared/interchange/lab-block';
import type { LabBlock, LabFinding } from '#shared/interchange/lab-block-model';

const DEMO = new URL('../../../../docs/demo-cases/', import.meta.url);

/** `haemoglobin 9.1 g/dL 13.5-17.5 2026-11-20`, and every question behind it. */
function said(block: string): readonly string[] {
  return findings(readLabBlock(block)).map(inWords);
}

function findings({ lines }: LabBlock): readonly LabFinding[] {
  return lines.flatMap((line) => (line.outcome === 'results' ? line.results : []));
}

function inWords(finding: LabFinding): string {
  const { analyte, value, unit, lowerLimit, upperLimit, on, calciumKind, questions } = finding;
  const limits =
    lowerLimit === undefined && upperLimit === undefined
      ? undefined
      : `${lowerLimit ?? ''}-${upperLimit ?? ''}`;
  const asked = questions.length === 0 ? undefined : `? ${questions.join(' ')}`;
  return [analyte, value, unit, limits, on, calciumKind, asked]
    .filter((part) => part !== undefined)
    .join(' ');
}

function outcomes(block: string): readonly string[] {
  return readLabBlock(block).lines.map(({ outcome }) => outcome);
}

describe('a pasted block of laboratory results', () => {
  it('[LAB-001] gives exactly the results of the demo case from its referral letter', () => {
    const letter = readFileSync(new URL('03-referral-letter.md', DEMO), 'utf8');
    const block = readLabBlock(letter.split('```')[1] ?? '');
    const read = findings(block).map((finding) => {
      expect(finding.questions).toEqual([]);
      const { analyte, value, unit, lowerLimit, upperLimit, on, calciumKind } = finding;
      const entry = { analyte, value, unit, lowerLimit, upperLimit, on, calciumKind };
      return LabResult.parse(JSON.parse(JSON.stringify(entry)));
    });
    const file = readFileSync(new URL('03-poor-risk-hypercalcaemia.json', DEMO), 'utf8');
    const parsed = parseCaseFile(file);
    expect(parsed.ok).toBe(true);
    const labs = parsed.ok ? (parsed.value.labs ?? []) : [];
    expect(read).toHaveLength(labs.length);
    expect(read).toEqual(expect.arrayContaining([...labs]));
  });

  it('[LAB-002] reads several days side by side, German names and decimal commas', () => {
    const block = [
      'Parameter\tEinheit\tReferenz\t05.11.2026\t20.11.2026',
      'Hämoglobin\tg/dl\t12,0-15,5\t9,8-\t9,1-',
      'Thrombozyten\t/nl\t150-400\t\t410+',
      'GFR (CKD-EPI)\tml/min/1,73m²\t>60\t42\t40',
      'Neutrophile abs.\tG/l\t1,8-7,7\t6,1\t6,9',
    ].join('\n');
    expect(said(block)).toEqual([
      'haemoglobin 9.8 g/dL 12-15.5 2026-11-05',
      'haemoglobin 9.1 g/dL 12-15.5 2026-11-20',
      'platelets 410 10^9/L 150-400 2026-11-20',
      'egfr 42 mL/min/1.73 m² 60- 2026-11-05',
      'egfr 40 mL/min/1.73 m² 60- 2026-11-20',
      'neutrophils 6.1 10^9/L 1.8-7.7 2026-11-05',
      'neutrophils 6.9 10^9/L 1.8-7.7 2026-11-20',
    ]);
  });

  it('[LAB-003] reads a table with bars, with marks and reference in columns of their own', () => {
    const block = [
      '| Test | Result | Flag | Unit | Reference |',
      '|---|---|---|---|---|',
      '| Hemoglobin (HGB) | 10.4 | L | g/dL | 12.0 - 15.5 |',
      '| Platelets | 372 |  | x10E9/L | 150 - 400 |',
      '| Calcium, corrected | 2.71 | H | mmol/L | 2.20 - 2.60 |',
    ].join('\n');
    expect(said(block)).toEqual([
      'haemoglobin 10.4 g/dL 12-15.5',
      'platelets 372 10^9/L 150-400',
      'calcium 2.71 mmol/L 2.2-2.6 adjusted',
    ]);
  });

  it('[LAB-004] reads names, colons and days as French laboratories print them', () => {
    const block = [
      'Prélèvement du 20/11/2026 à 08:15',
      'Hémoglobine : 9,1 g/dL (13,0 - 17,0)',
      'Plaquettes : 540 G/L (150 - 400)',
      'Polynucléaires neutrophiles : 9,8 G/L (1,5 - 7,0)',
      'Calcium ionisé : 1,41 mmol/L (1,15 - 1,29)',
      'ALAT : 61 UI/L (< 40)',
      'Bilirubine totale : 17 µmol/L',
    ].join('\n');
    expect(said(block)).toEqual([
      'haemoglobin 9.1 g/dL 13-17 2026-11-20',
      'platelets 540 10^9/L 150-400 2026-11-20',
      'neutrophils 9.8 10^9/L 1.5-7 2026-11-20',
      'calcium 1.41 mmol/L 1.15-1.29 2026-11-20 ionised',
      'alt 61 U/L -40 2026-11-20',
      'bilirubin 17 µmol/L 2026-11-20',
    ]);
  });

  it('[LAB-005] reads results one after the other in running text', () => {
    const block = 'Labor vom 20.11.2026: Hb 9,1 g/dl, Thrombozyten 540 G/l, Kalium 4,4 mmol/l';
    expect(said(block)).toEqual([
      'haemoglobin 9.1 g/dL 2026-11-20',
      'platelets 540 10^9/L 2026-11-20',
    ]);
    expect(readLabBlock(block).lines[0]).toMatchObject({ notKept: ['Kalium'] });
  });

  it.each([
    ['Hb 9.1 g/dL (13.5-17.5) L', 'haemoglobin 9.1 g/dL 13.5-17.5'],
    ['HGB\t91\tg/L\t[135 - 175]', 'haemoglobin 91 g/L 135-175'],
    ['Hb 9,1 - g/dl 13,5 - 17,5', 'haemoglobin 9.1 g/dL 13.5-17.5'],
    ['Haemoglobin (g/dL)  9.1  13.5-17.5', 'haemoglobin 9.1 g/dL 13.5-17.5'],
    ['Neutrophils: 6.1 10*9/l', 'neutrophils 6.1 10^9/L'],
    ['Neutrophile Granulozyten 6100 /µl', 'neutrophils 6100 /µL'],
    ['Platelets  540 K/uL', 'platelets 540 10^9/L'],
    ['SGPT 61 U/l (bis 40)', 'alt 61 U/L -40'],
    ['ALT (GPT) 1,02 µkat/l', 'alt 1.02 µkat/L'],
    ['Kreatinin 118 μmol/l', 'creatinine 118 µmol/L'],
    ['Calcium gesamt 2,98 mmol/l', 'calcium 2.98 mmol/L total'],
    ['INR 1.1', 'inr 1.1 INR'],
    ['LDH 640 U/L H < 250', 'ldh 640 U/L -250'],
    ['Urine ACR 12.5 mg/mmol', 'urine-albumin-creatinine 12.5 mg/mmol'],
    ['Albumin-Kreatinin-Quotient 110 mg/g Krea', 'urine-albumin-creatinine 110 mg/g'],
    ["Thrombozyten 540'000 /µl", 'platelets 540000 /µL'],
    ['24-Nov-2026 CRP 96 mg/L', 'crp 96 mg/L 2026-11-24'],
  ])('[LAB-006] takes %s as %s', (line, meant) => {
    expect(said(line)).toEqual([meant]);
  });

  it.each([
    ['Platelets 1,234 10*9/L', 'decimal'],
    ['CRP 96', 'unit'],
    ['Hb 9.1 mg/L', 'unit'],
    ['CRP <5 mg/L', 'bound'],
    ['eGFR >90 mL/min/1.73m2', 'bound'],
    ['Neutrophils 81 %', 'percentage'],
    ['Hb 91 g/dL', 'implausible'],
    ['Hb 12.1 g/dL 13.5 17.5', 'several-values'],
    ['Hb 9.1 g/dL H 13.5 - 17.5', 'flag'],
    ['Hb 9.1 g/dL 135 - 175', 'limits'],
    ['Calcium 2.98 mmol/L', 'calcium-kind'],
    ['Albumin/Kreatinin 12 mg/g', 'name'],
    ['INR (Quick) 1.1', 'name'],
  ])('[LAB-007] asks about %s and does not guess: %s', (line, question) => {
    const [finding, ...others] = findings(readLabBlock(line));
    expect(others).toEqual([]);
    expect(finding?.questions).toContain(question);
  });

  it('[LAB-008] reads no percentage, bound, or Quick as a value', () => {
    for (const line of ['Neutrophils 81 %', 'CRP <5 mg/L', 'Platelets 1,234 10*9/L']) {
      const [finding] = findings(readLabBlock(line));
      const isComplete = finding?.value !== undefined && finding.unit !== undefined;
      expect(isComplete, line).toBe(false);
    }
    expect(outcomes('Quick 88 %')).toEqual(['not-kept']);
    expect(outcomes('TPZ 88 %')).toEqual(['not-kept']);
  });

  it('[LAB-009] names what no case holds, also in urine or in part', () => {
    const block = [
      'Potassium 4.4 mmol/L',
      'Albumin, urine 45 mg/L',
      'Bilirubin direkt 0,3 mg/dl',
      'HbA1c 6,9 %',
      'Creatinine clearance 55 ml/min',
      'CA 19-9 34 U/ml',
    ];
    expect(outcomes(block.join('\n'))).toEqual(block.map(() => 'not-kept'));
  });

  it('[LAB-010] takes no birthday or printing day for the day of the sample', () => {
    const block = 'Collected: 20.11.2026\nBorn 27.08.1964\nPrinted 24.11.2026\nCRP 96 mg/L';
    expect(said(block)).toEqual(['crp 96 mg/L 2026-11-20']);
    expect(said('BRANDT Lukas 27.08.1964 M\nCRP 96 mg/L')).toEqual(['crp 96 mg/L ? which-date']);
  });

  it('[LAB-011] asks once for the block what a day in figures means', () => {
    const block = readLabBlock('Date 03/04/2026\nCRP 96 mg/L\nLDH 640 U/L');
    expect(block.dates).toEqual([{ text: '03/04/2026', readings: ['2026-04-03', '2026-03-04'] }]);
    expect(findings(block).map(({ on }) => on)).toEqual([undefined, undefined]);
    const short = readLabBlock('20.11.26\nCRP 96 mg/L');
    expect(short.dates.map(({ text }) => text)).toEqual(['20.11.26']);
    expect(findings(short)[0]?.on).toBeUndefined();
  });

  it('[LAB-012] asks about results under a heading of another material than blood', () => {
    expect(said('Urinstatus\nAlbumin 29 g/L')).toEqual(['albumin 29 g/L ? specimen']);
    expect(said('Urinstatus\nBlutbild\nHb 9.1 g/dL')).toEqual(['haemoglobin 9.1 g/dL']);
  });

  it('[LAB-013] keeps words beside a result as a remark', () => {
    const [finding] = findings(readLabBlock('Haemoglobin 9.1 g/dL hämolytisch'));
    expect(finding?.remark).toBe('hämolytisch');
  });

  it.each([
    ['Hb 13·1 g/dL', 'haemoglobin g/dL ? several-values'],
    ['Platelets 5.4e2 G/L', 'platelets 10^9/L ? several-values'],
    ['ALT/AST 30/35 U/L', '? name several-values unit'],
    ['Hb 9.1 g/dL (5.6 mmol/L)', 'haemoglobin ? several-values unit'],
    ['Neutrophils 7.8 10*9/L 85 %', 'neutrophils ? several-values unit'],
  ])('[LAB-016] takes no part of a number and no unit of another: %s', (line, meant) => {
    expect(said(line)).toEqual([meant]);
  });

  it.each([
    '21.11.',
    '18/11',
    'Nov 2026',
    'Labs 10/2026',
    'Yesterday:',
    'Labor gestern',
    '22.11.2026 (18.11.2026)',
    'Collected 22.11.2026 reported 23.11.2026',
  ])('[LAB-017] gives no day of before to what stands under %s', (line) => {
    expect(said(`20.11.2026\nHb 9.1 g/dL\n${line}\nHb 8.8 g/dL`)).toEqual([
      'haemoglobin 9.1 g/dL 2026-11-20',
      'haemoglobin 8.8 g/dL ? which-date',
    ]);
  });

  it('[LAB-018] says so of a result it keeps that stands where it cannot be read', () => {
    const lines = (block: string) => readLabBlock(block).lines;
    for (const block of ['WBC 12.3 Hb 9.1 g/dL Plt 540 G/L', 'Quick 85 % INR 1.1']) {
      expect(lines(block)).toMatchObject([{ outcome: 'not-recognised', why: 'several-names' }]);
    }
    expect(lines('Na 138, K 4.1 Crea 1.4 mg/dL')).toMatchObject([{ why: 'several-names' }]);
    expect(lines('Hb 9.1 g/dL, CRP 12-15 mg/L')).toMatchObject([
      { outcome: 'results', unread: [{ text: 'CRP 12-15 mg/L', why: 'no-value' }] },
    ]);
  });
});
