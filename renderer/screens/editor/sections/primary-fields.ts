import { HISTOLOGY_TEXT } from '#shared/domain/histology-text';
import {
  EXOPHYTIC_TEXT,
  GRADE_SYSTEM_TEXT,
  KIDNEY_FACE_TEXT,
  POLAR_TEXT,
} from '#shared/calculators/localised/localised-text';
import type { Nephrometry } from '#shared/domain/nephrometry';
import type { LocalInvasion, PrimaryTumour } from '#shared/domain/primary-tumour';
import {
  MCategory,
  NCategory,
  TCategory,
  type Tnm,
  TnmEdition,
  TnmPrefix,
} from '#shared/domain/tnm';
import {
  DIAGNOSIS_BASIS_TEXT,
  INVASION_TEXT,
  LOCAL_SYMPTOM_TEXT,
  MARGIN_TEXT,
  TNM_PREFIX_TEXT,
  VENOUS_THROMBUS_TEXT,
} from '#shared/report/primary-text';
import { SIDE_TEXT } from '#shared/report/site-text';

import { type Draft, wordAt } from '../draft/draft.ts';
import { answered } from './beside.ts';
import { amount, describe, LENGTH, oneOf, score } from './describe.ts';
import { type Field, optionsOf, plainOptions, type Section } from './field.ts';

const primary = describe<PrimaryTumour>();
const invasion = describe<LocalInvasion>();
const tnm = describe<Tnm>();
const nephrometry = describe<Nephrometry>();

const LEFT_OR_RIGHT = optionsOf({ left: SIDE_TEXT.left, right: SIDE_TEXT.right });
const PREFIXES = plainOptions(TnmPrefix.options);
const PREFIX_KEY = TnmPrefix.options.map((prefix) => `${prefix} ${TNM_PREFIX_TEXT[prefix]}`);

const INVASION_FIELDS: readonly Field[] = [
  invasion.answer('perirenalFat', INVASION_TEXT.perirenalFat),
  invasion.answer('renalSinusFat', INVASION_TEXT.renalSinusFat),
  invasion.answer('pelvicalyceal', INVASION_TEXT.pelvicalyceal),
  invasion.answer('beyondGerota', INVASION_TEXT.beyondGerota),
  invasion.answer('adrenalContiguous', INVASION_TEXT.adrenalContiguous),
  invasion.answer('venaCavaWall', INVASION_TEXT.venaCavaWall),
];

const NEPHROMETRY_FIELDS: readonly Field[] = [
  nephrometry.recorded('exophytic', 'E: exophytic share', oneOf(optionsOf(EXOPHYTIC_TEXT)), {
    span: 24,
  }),
  nephrometry.recorded('nearnessMm', 'N: nearness to sinus', amount('mm'), {
    help: 'From the deepest part to the sinus or collecting system.',
  }),
  nephrometry.recorded('face', 'A: face of the kidney', oneOf(optionsOf(KIDNEY_FACE_TEXT)), {
    span: 24,
  }),
  nephrometry.recorded('polar', 'L: relation to the polar lines', oneOf(optionsOf(POLAR_TEXT)), {
    span: 24,
  }),
  nephrometry.answer('hilar', 'Touches the renal artery or vein', {
    help: 'The main vessel: suffix h.',
  }),
  score('renal-nephrometry'),
];

const TNM_FIELDS: readonly Field[] = [
  tnm.choice('prefix', 'Prefix', PREFIXES, { span: 4 }),
  tnm.choice('t', 'T', plainOptions(TCategory.options), { span: 5 }),
  tnm.choice('n', 'N', plainOptions(NCategory.options), { span: 5 }),
  tnm.choice('m', 'M', plainOptions(MCategory.options), { span: 5 }),
  tnm.choice('edition', 'Edition', plainOptions(TnmEdition.options), { span: 5 }),
  tnm.date('on', 'Date', { span: 6, optional: true }),
  tnm.choice('nPrefix', 'N prefix, if another', PREFIXES, { span: 8, optional: true }),
  tnm.choice('mPrefix', 'M prefix, if another', PREFIXES, { span: 8, optional: true }),
];

const PRIMARY_FIELDS: readonly Field[] = [
  primary.recorded('side', 'Side', oneOf(LEFT_OR_RIGHT)),
  primary.answer('inSitu', 'Still in the body'),
  primary.date('resectedOn', 'Removed on', { when: answered('inSitu', 'no') }),
  primary.dated('size', 'Largest diameter', LENGTH, { span: 24 }),
  primary.recorded('histology', 'Histology (WHO 2022)', oneOf(optionsOf(HISTOLOGY_TEXT)), {
    span: 24,
  }),
  score('histology-class'),
  primary.recorded('diagnosisBasis', 'Diagnosis rests on', oneOf(optionsOf(DIAGNOSIS_BASIS_TEXT)), {
    span: 24,
  }),
  {
    kind: 'list',
    key: 'tnm',
    label: 'TNM statements',
    noun: 'TNM statement',
    help: `Prefixes: ${PREFIX_KEY.join('; ')}.`,
    layout: 'rows',
    whenEmpty: 'No TNM recorded.',
    summary: tnmText,
    fields: TNM_FIELDS,
  },
  score('tnm-stage'),
  primary.recorded('grade', 'Grade', oneOf(plainOptions([1, 2, 3, 4]))),
  primary.recorded('gradeSystem', 'Grading system', oneOf(optionsOf(GRADE_SYSTEM_TEXT)), {
    help: 'As the pathologist graded; never converted.',
  }),
  primary.answer('sarcomatoid', 'Sarcomatoid component'),
  primary.answer('rhabdoid', 'Rhabdoid component'),
  primary.answer('necrosis', 'Tumour necrosis'),
  score('who-isup-grade'),
  primary.recorded('margin', 'Resection margin', oneOf(optionsOf(MARGIN_TEXT)), {
    span: 24,
    when: answered('inSitu', 'no'),
  }),
  score('leibovich-2003'),
  score('uiss'),
  score('keynote-564'),
  primary.recorded('venousThrombus', 'Venous thrombus', oneOf(optionsOf(VENOUS_THROMBUS_TEXT)), {
    span: 24,
  }),
  { kind: 'group', key: 'invasion', label: 'Local extension', fields: INVASION_FIELDS },
  primary.answer('adrenalInvolved', 'Adrenal gland involved on the same side'),
  primary.answer('bowelContact', 'Contact with bowel'),
  primary.answer('resectable', 'Technically resectable', { help: 'As judged by the surgeon.' }),
  primary.answer('nephronSparingImperative', 'Kidney must be spared', {
    help: 'Solitary kidney, bilateral tumours, CKD or hereditary multifocality.',
  }),
  primary.answer('localRecurrence', 'Local recurrence', {
    help: 'In the renal fossa or the remnant kidney.',
  }),
  {
    kind: 'group',
    key: 'nephrometry',
    label: 'Nephrometry (R.E.N.A.L.)',
    help: 'For a tumour in place; R is its largest diameter above.',
    fields: NEPHROMETRY_FIELDS,
    when: answered('inSitu', 'yes'),
  },
  primary.recorded('growthMmPerYear', 'Growth', amount('mm per year'), { optional: true }),
  primary.recorded('localSymptom', 'Local symptom', oneOf(optionsOf(LOCAL_SYMPTOM_TEXT))),
  primary.text('note', 'Note', { rows: 2, optional: true }),
];

export const PRIMARY_SECTION: Section = {
  id: 'primaries',
  title: 'Primary tumours',
  root: [],
  fields: [
    {
      kind: 'list',
      key: 'primaries',
      label: 'Tumours',
      noun: 'primary tumour',
      layout: 'cards',
      whenEmpty: 'No primary tumour recorded. Stage and histology come from here.',
      summary: primaryText,
      fields: PRIMARY_FIELDS,
    },
  ],
};

function primaryText(row: Draft): string {
  const side = wordAt(row, 'side', 'value');
  const histology = wordAt(row, 'histology', 'value');
  const texts: Readonly<Record<string, string>> = { ...HISTOLOGY_TEXT, ...SIDE_TEXT };
  const parts = [side === undefined ? undefined : `${texts[side] ?? side} kidney`];
  if (histology !== undefined) parts.push(texts[histology] ?? histology);
  const size = wordAt(row, 'size', 'value', 'amount');
  if (size !== undefined) parts.push(`${size} ${wordAt(row, 'size', 'value', 'unit') ?? ''}`);
  return parts.filter((part) => part !== undefined).join(' · ');
}

function tnmText(row: Draft): string {
  return ['prefix', 't', 'nPrefix', 'n', 'mPrefix', 'm']
    .map((key) => wordAt(row, key) ?? '')
    .join('');
}
