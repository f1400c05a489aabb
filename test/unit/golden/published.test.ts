import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { CaseDocument } from '#shared/domain/case-document';
import type { Health } from '#shared/domain/health';
import type { Patient } from '#shared/domain/patient';
import type { PrimaryTumour } from '#shared/domain/primary-tumour';
import { type Recorded, knownValue } from '#shared/domain/recorded';
import { boardSheet } from '#shared/report/board-sheet';
import { BoardSheet } from '#shared/report/board-sheet-model';
import { Evaluation } from '#shared/engine/evaluation';

import { caseFilesIn, parsed, weighed } from './case-files.ts';

const FILES = caseFilesIn('test/golden/published/');

const PublishedCase = z.object({
  id: z.string(),
  source: z.object({ url: z.string() }),
  patient: z.object({
    age: z.number(),
    sex: z.enum(['M', 'F']),
    ecog: z.null(),
    kps: z.null(),
    hb: z.null(),
    calcium: z.null(),
    creatinine: z.null(),
    months_from_diagnosis_to_systemic: z.number().nullable(),
    dialysis: z.boolean().nullable(),
    pregnant: z.string().nullable(),
  }),
  tumour: z.object({
    histology: z.string().nullable(),
    grade: z.string().nullable(),
    cT: z.string().nullable(),
    cN: z.string().nullable(),
    cM: z.string().nullable(),
    laterality: z.string().nullable(),
    size_mm: z.number().nullable(),
    primary_in_situ: z.boolean(),
  }),
  metastases: z.array(
    z.object({
      site: z.string(),
      count: z.number().nullable(),
      size_mm: z.number().nullable(),
      symptomatic: z.boolean().nullable(),
    }),
  ),
  prior_treatments: z.array(z.string()),
  reported_risk_group: z.string().nullable(),
});
type PublishedCase = z.infer<typeof PublishedCase>;

const HISTOLOGY: Readonly<Record<string, string>> = {
  'clear cell': 'clear-cell',
  'collecting duct': 'collecting-duct',
  'RCC (biopsy)': 'rcc-subtype-not-stated',
};

const SITE: Readonly<Record<string, string>> = {
  lung: 'lung',
  'pancreas (body)': 'pancreas',
  'lymph node, mediastinal': 'node-distant',
  'bone (right femur)': 'bone-other',
  'local recurrence': 'renal-fossa',
};

/** What a golden file states, in the words of the source table; null where it states nothing. */
function statedBy(document: CaseDocument) {
  const { origin, disease } = document;
  return {
    url: origin?.kind === 'published' ? origin.url : undefined,
    ...patientStatedBy(document.patient ?? {}, document.health ?? {}),
    months: orNull(disease?.monthsToSystemicTherapy),
    metastatic: orNull(disease?.setting) === 'metastatic',
    ...tumourStatedBy(document.primaries?.[0] ?? {}),
    ...listsStatedBy(document),
  };
}

function listsStatedBy({ labs = [], lesions = [], course }: CaseDocument) {
  return {
    labs,
    metastases: lesions.map((lesion) => ({
      site: lesion.site,
      count: orNull(lesion.count),
      sizeMm: orNull(lesion.longest)?.amount ?? null,
      symptomatic: orNull(lesion.symptomatic),
    })),
    treatments: course?.treatments?.length ?? 0,
  };
}

function patientStatedBy(patient: Patient, health: Health) {
  return {
    age: orNull(patient.ageYears),
    sex: orNull(patient.sex),
    ecog: orNull(health.ecog),
    kps: orNull(health.kps),
    dialysis: orNull(health.dialysis),
    pregnancy: orNull(health.pregnancy),
  };
}

function tumourStatedBy(primary: PrimaryTumour) {
  const clinical = primary.tnm?.find((tnm) => tnm.prefix === 'c');
  return {
    histology: orNull(primary.histology),
    grade: orNull(primary.grade),
    t: clinical?.t ?? null,
    n: clinical?.n ?? null,
    side: orNull(primary.side),
    sizeMm: orNull(primary.size)?.amount ?? null,
    inSitu: orNull(primary.inSitu),
  };
}

function statedIn(source: PublishedCase) {
  const { patient, tumour } = source;
  return {
    url: source.source.url,
    age: patient.age,
    sex: patient.sex === 'M' ? 'male' : 'female',
    ecog: patient.ecog,
    kps: patient.kps,
    labs: [],
    months: patient.months_from_diagnosis_to_systemic,
    dialysis: yesNo(patient.dialysis),
    pregnancy: patient.pregnant === null ? null : 'pregnant',
    histology: tumour.histology === null ? null : HISTOLOGY[tumour.histology],
    grade: tumour.grade === null ? null : Number(/\d/.exec(tumour.grade)?.[0]),
    t: tumour.cT,
    n: tumour.cN,
    metastatic: tumour.cM === 'M1',
    side: tumour.laterality?.split(' ')[0] ?? null,
    sizeMm: tumour.size_mm,
    inSitu: yesNo(tumour.primary_in_situ),
    metastases: source.metastases.map((lesion) => ({
      site: SITE[lesion.site],
      count: lesion.count,
      sizeMm: lesion.size_mm,
      symptomatic: yesNo(lesion.symptomatic),
    })),
    treatments: source.prior_treatments.length,
  };
}

function orNull<Value>(item: Recorded<Value>): Value | null {
  return knownValue(item) ?? null;
}

function yesNo(value: boolean | null): 'yes' | 'no' | null {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}

describe('published cases', () => {
  it('are the eight that were chosen', () => {
    expect(FILES.map(({ name }) => name)).toEqual(
      ['004', '007', '014', '024', '050', '062', '066', '071'].map((id) => `case-${id}.json`),
    );
  });

  it.each(FILES)('$name evaluates and opens as a board sheet', (file) => {
    const document = parsed(file);
    const evaluation = weighed(document);
    expect(Evaluation.parse(evaluation)).toEqual(evaluation);
    expect(evaluation.slots.some((slot) => slot.options.length > 0)).toBe(true);
    expect(evaluation.missing.length).toBeGreaterThan(0);

    const sheet = boardSheet(document, evaluation);
    expect(BoardSheet.parse(sheet)).toEqual(sheet);
    expect(sheet.banner).toMatchObject({
      origin: 'Published case',
      name: { family: 'Not known', rest: '' },
    });
    expect(sheet.question).toBeDefined();
  });

  it.each(FILES)('$name gives the same bytes twice', (file) => {
    expect(JSON.stringify(weighed(parsed(file)))).toBe(JSON.stringify(weighed(parsed(file))));
  });

  const data = process.env['CONSILIUM_DATA'] ?? path.resolve('..', 'shared', 'data');
  const table = path.join(data, 'published-cases', 'cases.json');
  const present = existsSync(table);
  if (!present) console.log('skipped: published case table not found, set CONSILIUM_DATA');

  it.skipIf(!present).each(FILES)('$name states what the publication states, no more', (file) => {
    const sources = z.array(PublishedCase).parse(JSON.parse(readFileSync(table, 'utf8')));
    const source = sources.find(({ id }) => `${id}.json` === file.name);
    if (source === undefined) throw new Error('not in the table');
    expect(statedBy(parsed(file))).toEqual(statedIn(source));
    if (source.reported_risk_group !== null) {
      expect(parsed(file).health?.note).toContain('reported by the publication: intermediate');
    }
  });
});
