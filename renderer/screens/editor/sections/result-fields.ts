import type { Diagnostic } from '#shared/domain/diagnostics';
import type { LabResult } from '#shared/domain/labs';
import type { Molecular, MolecularFinding } from '#shared/domain/molecular';
import {
  DIAGNOSTIC_STATE_TEXT,
  DIAGNOSTIC_TEXT,
  MOLECULAR_RESULT_TEXT,
  SAMPLE_TEXT,
} from '#shared/report/diagnostic-text';
import { ANALYTE_TEXT, CALCIUM_KIND_TEXT, printedUnit } from '#shared/report/lab-text';

import { type Draft, wordAt } from '../draft/draft.ts';
import { showTypedDate } from '../../../components/typed-date/typed-date.ts';
import { entered } from './beside.ts';
import { describe, score } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const lab = describe<LabResult>();
const diagnostic = describe<Diagnostic>();
const finding = describe<MolecularFinding>();
const molecular = describe<Molecular>();

/** One name is too long for its column: the sheet has room for the whole of it. */
const ANALYTE_IN_A_LIST = { ...ANALYTE_TEXT, 'urine-albumin-creatinine': 'Urine ACR' };

const LAB_FIELDS: readonly Field[] = [
  lab.choice('analyte', 'Analyte', optionsOf(ANALYTE_IN_A_LIST), { span: 7 }),
  { kind: 'number', key: 'value', label: 'Value', span: 5 },
  { kind: 'lab-unit', key: 'unit', label: 'Unit', span: 6 },
  lab.date('on', 'Date', { span: 6 }),
  { kind: 'number', key: 'lowerLimit', label: 'Lower limit', span: 4, optional: true },
  { kind: 'number', key: 'upperLimit', label: 'Upper limit', span: 4, optional: true },
  lab.text('questionable', 'Why it may mislead', { span: 9, optional: true }),
  lab.text('note', 'Note', { span: 7, optional: true }),
  lab.choice('calciumKind', 'What the calcium value is', optionsOf(CALCIUM_KIND_TEXT), {
    span: 12,
    when: entered('analyte', 'calcium'),
  }),
  { kind: 'unit-guard', key: 'unit guard', label: '' },
];

export const LAB_SECTION: Section = {
  id: 'labs',
  title: 'Laboratory',
  intro:
    "Value and unit as printed, with the laboratory's own limits: risk scores compare with them. A value may mislead after a transfusion, G-CSF, steroids or an infection; an adjusted calcium is never corrected again.",
  root: [],
  fields: [
    {
      kind: 'list',
      key: 'labs',
      label: 'Results',
      noun: 'result',
      layout: 'rows',
      whenEmpty: 'No laboratory result recorded.',
      offers: 'lab-block',
      summary: labText,
      fields: LAB_FIELDS,
    },
    score('egfr'),
    score('egfr-absolute'),
    score('cockcroft-gault'),
    score('albuminuria'),
    score('corrected-calcium'),
    score('calcium-severity'),
    score('anaemia-severity'),
    score('neutrophil-lymphocyte-ratio'),
    score('glasgow-prognostic-score'),
    score('imdc'),
    score('mskcc'),
  ],
};

const DIAGNOSTIC_FIELDS: readonly Field[] = [
  diagnostic.choice('kind', 'Investigation', optionsOf(DIAGNOSTIC_TEXT), { span: 12 }),
  diagnostic.text('region', 'Region', { span: 12 }),
  diagnostic.choice('state', 'State', optionsOf(DIAGNOSTIC_STATE_TEXT), { span: 12 }),
  diagnostic.date('on', 'Date'),
  diagnostic.text('finding', 'Finding', { rows: 3, when: entered('state', 'done') }),
  { kind: 'images', key: 'keyImages', label: 'Key images', optional: true },
];

export const DIAGNOSTIC_SECTION: Section = {
  id: 'diagnostics',
  title: 'Investigations',
  root: [],
  fields: [
    {
      kind: 'list',
      key: 'diagnostics',
      label: 'Done, pending and not done',
      noun: 'investigation',
      layout: 'cards',
      whenEmpty: 'No investigation recorded.',
      summary: diagnosticText,
      fields: DIAGNOSTIC_FIELDS,
    },
  ],
};

const FINDING_FIELDS: readonly Field[] = [
  finding.text('gene', 'Gene or marker', { span: 8 }),
  finding.choice('sample', 'Sample', optionsOf(SAMPLE_TEXT), { span: 7 }),
  finding.choice('result', 'Result', optionsOf(MOLECULAR_RESULT_TEXT), { span: 9 }),
  finding.date('on', 'Date', { span: 6 }),
  finding.text('detail', 'Detail', { span: 18, optional: true }),
];

export const MOLECULAR_SECTION: Section = {
  id: 'molecular',
  title: 'Molecular and germline',
  root: ['molecular'],
  fields: [
    {
      kind: 'list',
      key: 'findings',
      label: 'Tests',
      noun: 'test',
      layout: 'rows',
      whenEmpty: 'No molecular or germline test recorded.',
      summary: (row) => wordAt(row, 'gene') ?? '',
      fields: FINDING_FIELDS,
      optional: true,
    },
    molecular.answer('metDriven', 'MET-driven (papillary)', {
      span: 24,
      help: 'MET mutation or amplification, gain of chromosome 7, or HGF amplification.',
    }),
  ],
};

function labText(row: Draft): string {
  const analyte = wordAt(row, 'analyte');
  const texts: Readonly<Record<string, string>> = ANALYTE_TEXT;
  const name = analyte === undefined ? undefined : (texts[analyte] ?? analyte);
  const unit = printedUnit(wordAt(row, 'unit') ?? '');
  return [name, wordAt(row, 'value'), unit].filter(Boolean).join(' ');
}

function diagnosticText(row: Draft): string {
  const texts: Readonly<Record<string, string>> = { ...DIAGNOSTIC_TEXT, ...DIAGNOSTIC_STATE_TEXT };
  const kind = wordAt(row, 'kind');
  const state = wordAt(row, 'state');
  const on = wordAt(row, 'on');
  return [
    kind === undefined ? undefined : texts[kind],
    wordAt(row, 'region'),
    state === undefined ? undefined : texts[state],
    on === undefined ? undefined : showTypedDate(on),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
