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

import type { FactStates } from '#shared/engine/pack';
import { oneOf } from '#shared/engine/possible';
import type { FactValue } from '#shared/engine/possible';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientOf } from '#shared/packs/rcc/patient-of';

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
    riskGroup: disease?.statedRiskGroups ?? [],
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
    riskGroup: riskGroupIn(source),
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

/** A group without the name of its score cannot be entered as a group of that score. */
function riskGroupIn({ reported_risk_group: reported }: PublishedCase) {
  if (reported?.includes('IMDC') !== true) return [];
  return [{ system: 'imdc', group: reported.split(' ')[0], statedBy: 'the publication' }];
}

function orNull<Value>(item: Recorded<Value>): Value | null {
  return knownValue(item) ?? null;
}

function yesNo(value: boolean | null): 'yes' | 'no' | null {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}

const TABLE = readFileSync('test/golden/published/README.md', 'utf8');
const CLAIM = /`([a-z0-9-]+)`: ([a-z ]+?)(, contraindication not ruled out)?(?=[,;.]|$)/g;

/** What the table says the pack says of a case. */
function rowOf(name: string): string {
  const number = /\d+/.exec(name)?.[0] ?? name;
  const row = TABLE.split('\n').find((line) => line.startsWith(`| ${number} |`));
  const [, , , , said] = row?.split('|') ?? [];
  if (said === undefined) throw new Error(`the table has no case ${number}`);
  return said.trim();
}

function found(row: string, pattern: RegExp): readonly string[] {
  return [...row.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

function known(facts: Readonly<Record<string, FactValue>>): FactStates {
  return Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, { possible: oneOf(value), narrowedBy: [] }]),
  );
}

type Explanation = {
  readonly name: string;
  readonly why: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly stated?: CaseDocument['disease'];
  readonly options: Readonly<Record<string, string>>;
};

const NO_FACTOR = {
  imdc_kps_lt80: false,
  imdc_lt1y: false,
  imdc_hb: false,
  imdc_ca: false,
  imdc_anc: false,
  imdc_plt: false,
};
const NO_SPREAD = { n_positive: false, thrombus: 'none', local_recurrence: false, ecog: 0 };

/** What the table says would follow from facts that a publication does not state. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    name: '004',
    why: 'has surveillance recommended once nothing speaks against it',
    facts: { symptomatic: false, met_brain: false, sarcomatoid: false, ...NO_FACTOR },
    options: { 'as-metastatic': 'recommended' },
  },
  {
    name: '007',
    why: 'has metastasectomy preferred once it is known to be the only metastasis',
    facts: { met_brain: false, mets_count: 1, ecog: 0, mets_all_locally_treatable: true },
    options: { 'surg-metastasectomy': 'preferred' },
  },
  {
    name: '014',
    why: 'has nivolumab + ipilimumab preferred if the reported group is an IMDC group',
    stated: {
      statedRiskGroups: [{ system: 'imdc', group: 'intermediate', statedBy: 'the publication' }],
    },
    options: { 'sys-ipi-nivo': 'preferred', 'sys-nivo-cabo': 'preferred' },
  },
  {
    name: '050',
    why: 'has platinum recommended once it was not given before',
    facts: { prior_platinum: false },
    options: {
      'sys-platinum-cdc': 'recommended',
      'sys-cabozantinib-cdc': 'applicability-unknown',
    },
  },
  {
    name: '062',
    why: 'has radical nephrectomy above partial as cT2a without spread',
    facts: { ...NO_SPREAD, t_stage: 'T2a', nephron_sparing_imperative: false },
    options: { 'surg-radical-nephrectomy': 'recommended', 'surg-partial-nephrectomy': 'option' },
  },
  {
    name: '062',
    why: 'has partial nephrectomy above radical where nephrons must be spared',
    facts: { ...NO_SPREAD, t_stage: 'T2a', nephron_sparing_imperative: true },
    options: {
      'surg-partial-nephrectomy': 'recommended',
      'surg-radical-nephrectomy': 'weak-option',
    },
  },
  {
    name: '062',
    why: 'has partial nephrectomy not recommended as cT2b',
    facts: { ...NO_SPREAD, t_stage: 'T2b' },
    options: { 'surg-partial-nephrectomy': 'not-recommended' },
  },
  {
    name: '071',
    why: 'has nephrectomy open once the tumour is T1b and the patient fit',
    facts: {
      ...NO_SPREAD,
      t_stage: 'T1b',
      anaesthetic_risk: 'acceptable',
      primary_resectable: true,
    },
    options: {
      'surg-partial-nephrectomy': 'recommended',
      'surg-radical-nephrectomy': 'option',
      'ir-renal-embo-palliative': 'weak-option',
    },
  },
];

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

    const sheet = boardSheet(document, evaluation, { today: '2026-11-24' });
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

  it.each(FILES)('$name stands where the table of the published cases says', (file) => {
    const row = rowOf(file.name);
    const evaluation = weighed(parsed(file));
    const options = new Map(
      evaluation.slots.flatMap((slot) => slot.options).map((option) => [option.id, option]),
    );
    const claims = [...row.matchAll(CLAIM)];
    expect(claims.length).toBeGreaterThan(0);
    for (const [, id = '', tier = '', badge] of claims) {
      const option = options.get(id);
      expect(option?.tier.replaceAll('-', ' ') ?? 'does not apply', id).toBe(tier);
      expect(option?.contraindicationNotRuledOut ?? false, id).toBe(badge !== undefined);
    }
    const raised = evaluation.redFlags.filter(({ state }) => state === 'raised');
    expect(raised.map(({ id }) => id)).toEqual(found(row, /(RF-\d\d) raised/g));
    const offered = evaluation.plans.filter(({ state }) => state === 'offered');
    expect(offered.map(({ id }) => id)).toEqual(found(row, /`(plan-[a-z-]+)` offered/g));
  });

  it.each(EXPLANATIONS)('case-$name $why', ({ name, facts, stated, options }) => {
    const file = FILES.find((each) => each.name === `case-${name}.json`);
    if (file === undefined) throw new Error(`no case ${name}`);
    const document = parsed(file);
    const patient = patientOf({ ...document, disease: { ...document.disease, ...stated } });
    const base = { ...patient.base, ...known(facts ?? {}) };
    const { weighings } = weighPatient(rccPack, { ...patient, base });
    const tiers = weighings.map(({ candidate, tier }) => [candidate.id, tier]);
    expect(Object.fromEntries(tiers)).toMatchObject(options);
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
    if (source.reported_risk_group === 'intermediate') {
      expect(parsed(file).health?.note).toContain('reported by the publication: intermediate');
    }
  });
});
