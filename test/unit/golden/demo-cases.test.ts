import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { boardSheet } from '#shared/report/board-sheet';
import { BoardSheet } from '#shared/report/board-sheet-model';

import { caseFilesIn, optionOf, parsed, weighed } from './case-files.ts';

const FILES = caseFilesIn('docs/demo-cases/');

function demo(number: string): CaseDocument {
  const file = FILES.find(({ name }) => name.startsWith(number));
  if (file === undefined) throw new Error(`no demo case ${number}`);
  return parsed(file);
}

function sheetOf(document: CaseDocument): BoardSheet {
  return boardSheet(document, weighed(document), { today: '2026-11-24' });
}

function tileOf(sheet: BoardSheet, id: string) {
  return sheet.headline.find((tile) => tile.id === id);
}

function raised(document: CaseDocument): readonly string[] {
  return weighed(document)
    .redFlags.filter(({ state }) => state === 'raised')
    .map(({ id }) => id);
}

/** A date as stored, which no reader should meet. */
const STORED_DATE = /(?<![\w./-])\d{4}-\d{2}(-\d{2})?(?![\w-])/;

describe('demo cases', () => {
  it('are twelve and clearly fictional', () => {
    expect(FILES).toHaveLength(12);
    for (const file of FILES) expect(parsed(file).origin).toEqual({ kind: 'fictional' });
  });

  it.each(FILES)('$name evaluates, opens as a sheet and writes dates one way', (file) => {
    const { evaluation, ...sheet } = sheetOf(parsed(file));
    expect(BoardSheet.parse({ ...sheet, evaluation })).toEqual({ ...sheet, evaluation });
    expect(sheet.banner.origin).toBe('Fictional demo patient');
    expect(sheet.headline).toHaveLength(6);
    expect(sheet.course.at(-1)).toMatchObject({ isBoardDay: true, on: '24-Nov-2026' });
    expect(JSON.stringify(sheet)).not.toMatch(STORED_DATE);
    for (const row of sheet.labs) {
      expect(row.value === undefined || row.unit !== undefined, row.label).toBe(true);
    }
  });

  it('01 shows an interval of risk because albumin is missing', () => {
    const sheet = sheetOf(demo('01'));
    expect(sheet.banner.name).toEqual({ family: 'FELDMAN', rest: 'Anna (Ms)' });
    expect(tileOf(sheet, 'stage')).toMatchObject({ value: 'IV', detail: 'cT3a cN1 cM1' });
    expect(tileOf(sheet, 'risk')).toMatchObject({
      value: 'Intermediate',
      remainder: 'or poor, 1 factor unknown',
    });
    expect(tileOf(sheet, 'renal')).toMatchObject({ value: '42' });
    expect(sheet.extent.rows.find((row) => row.painful)?.region).toBe('spine');
    expect(sheet.extent.rows.find((row) => row.region === 'brain')?.presence).toBe('unknown');
    expect(sheet.labs.find((row) => row.label === 'Corrected calcium')?.presence).toBe('unknown');
  });

  it('02 offers local treatment of all metastases in favourable disease', () => {
    const document = demo('02');
    expect(tileOf(sheetOf(document), 'risk')).toMatchObject({ value: 'Favourable' });
    const evaluation = weighed(document);
    for (const id of ['rt-sabr-oligomets', 'surg-metastasectomy', 'as-metastatic']) {
      expect(['preferred', 'recommended'], id).toContain(optionOf(evaluation, id).tier);
    }
  });

  it('03 raises hypercalcaemia and counts six factors', () => {
    expect(raised(demo('03'))).toContain('RF-03');
    expect(tileOf(sheetOf(demo('03')), 'risk')).toMatchObject({
      value: 'Poor',
      remainder: '6 factors',
    });
  });

  it('04 raises suspected cord compression', () => {
    expect(raised(demo('04'))).toContain('RF-01');
  });

  it('05 offers platinum chemotherapy for collecting duct carcinoma', () => {
    const option = optionOf(weighed(demo('05')), 'sys-platinum-cdc');
    expect(['preferred', 'recommended']).toContain(option.tier);
  });

  it('06 offers surveillance of the mass above an operation, and no IMDC group', () => {
    const evaluation = weighed(demo('06'));
    expect(['preferred', 'recommended']).toContain(optionOf(evaluation, 'as-srm').tier);
    expect(['not-recommended', 'excluded', 'weak-option']).toContain(
      optionOf(evaluation, 'surg-radical-nephrectomy').tier,
    );
    expect(tileOf(sheetOf(demo('06')), 'risk')?.state).toBe('not-applicable');
  });

  it('07 leaves red flags open and asks for what would change something', () => {
    const document = demo('07');
    const evaluation = weighed(document);
    expect(raised(document)).toEqual([]);
    expect(evaluation.redFlags.map(({ state }) => state)).toContain('not-ruled-out');
    expect(evaluation.missing.some(({ changes }) => changes.length > 0)).toBe(true);
    expect(tileOf(sheetOf(document), 'risk')?.state).not.toBe('known');
    expect(sheetOf(document).inputNeeded.length).toBeGreaterThan(0);
  });

  it('08 puts radiosurgery of the brain before the drug', () => {
    const evaluation = weighed(demo('08'));
    expect(optionOf(evaluation, 'rt-srs-brain').tier).toBe('recommended');
    const steps = evaluation.plans.flatMap((plan) => plan.steps);
    expect(JSON.stringify(steps)).toContain('rt-srs-brain');
    expect(tileOf(sheetOf(demo('08')), 'risk')).toMatchObject({ value: 'Intermediate' });
  });

  it('09 offers a trial and cabozantinib for papillary carcinoma', () => {
    const evaluation = weighed(demo('09'));
    expect(optionOf(evaluation, 'trial-clinical').tier).toBe('preferred');
    expect(optionOf(evaluation, 'sys-cabozantinib-papillary').tier).toBe('recommended');
    expect(optionOf(evaluation, 'surg-deferred-cn').tier).toBe('deferred');
  });

  it('10 excludes immunotherapy for the bearer of a transplant and prefers a TKI', () => {
    const evaluation = weighed(demo('10'));
    for (const id of ['sys-ipi-nivo', 'sys-pembro-axi', 'sys-nivo-cabo', 'sys-pembro-lenva']) {
      expect(optionOf(evaluation, id).tier, id).toBe('excluded');
    }
    expect(optionOf(evaluation, 'sys-cabozantinib-1l').tier).toBe('preferred');
  });

  it('11 prefers cabozantinib after immunotherapy and asks for the dentist', () => {
    const evaluation = weighed(demo('11'));
    expect(optionOf(evaluation, 'sys-cabozantinib-2l').tier).toBe('preferred');
    expect(evaluation.plans.map(({ id }) => id)).toContain('plan-post-io');
    expect(evaluation.missing[0]?.fact).toBe('mronj_risk');
  });

  it('12 prefers partial nephrectomy in VHL disease, with belzutifan and cryoablation beside', () => {
    const evaluation = weighed(demo('12'));
    expect(optionOf(evaluation, 'surg-partial-nephrectomy').tier).toBe('preferred');
    for (const id of ['sys-belzutifan-vhl', 'abl-cryo-srm']) {
      expect(optionOf(evaluation, id).tier, id).toBe('recommended');
    }
    expect(evaluation.plans.map(({ id }) => id)).toContain('plan-vhl');
    expect(tileOf(sheetOf(demo('12')), 'stage')?.value).toContain('I');
  });
});
