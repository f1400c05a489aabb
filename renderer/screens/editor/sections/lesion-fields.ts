import { SITE_TEXT } from '#shared/domain/site-text';
import type { Extent, Lesion } from '#shared/domain/lesion';
import { BRAIN_TEXT, FRACTURE_TEXT, LESION_STATUS_TEXT, SIDE_TEXT } from '#shared/report/site-text';

import { type Draft, wordAt } from '../draft/draft.ts';
import { answered, entered } from './beside.ts';
import { LONG_BONE_FIELDS, SPINE_FIELDS } from './bone-fields.ts';
import { amount, describe, LENGTH, oneOf, score } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const lesion = describe<Lesion>();
const extent = describe<Extent>();

const inSpine = entered('site', 'bone-spine');

const LESION_FIELDS: readonly Field[] = [
  lesion.choice('site', 'Site', optionsOf(SITE_TEXT), { span: 12 }),
  lesion.text('detail', 'Detail', { span: 12, help: 'L3, segment 6, mediastinal …' }),
  lesion.recorded('side', 'Side', oneOf(optionsOf(SIDE_TEXT)), { span: 24 }),
  lesion.recorded('count', 'How many', amount(), {
    help: 'Unknown where a report says “multiple”.',
  }),
  lesion.recorded('longest', 'Longest diameter', LENGTH),
  lesion.date('measuredOn', 'Measured on'),
  lesion.date('firstSeenOn', 'First seen on'),
  lesion.choice('status', 'Status', optionsOf(LESION_STATUS_TEXT), {
    span: 12,
    optional: true,
    help: 'Left empty it counts as present.',
  }),
  lesion.answer('tissueProven', 'Proven by tissue'),
  lesion.answer('symptomatic', 'Causes symptoms'),
  lesion.answer('painful', 'Painful'),
  lesion.answer('locallyTreatable', 'Can be treated locally', {
    help: 'Completely resected, ablated or irradiated with SABR.',
  }),
  lesion.recorded('fracture', 'Fracture', oneOf(optionsOf(FRACTURE_TEXT)), {
    span: 24,
    when: entered('site', 'bone-spine', 'bone-other'),
    help: 'Mirels 9 or more, or cortical destruction above 50 %, counts as impending.',
  }),
  lesion.answer('cordRisk', 'Risk to the spinal cord', {
    when: inSpine,
    help: 'Epidural extension or other risk, judged on imaging.',
  }),
  lesion.answer('spineUnstable', 'Spine unstable', {
    when: inSpine,
    help: "SINS 13 or more, or 7 to 12 with the surgeon's concern.",
  }),
  { kind: 'group', key: 'spine', label: 'Spine', fields: SPINE_FIELDS, when: inSpine },
  {
    kind: 'group',
    key: 'longBone',
    label: 'Long bone (Mirels)',
    help: 'Only for a metastasis in a long bone of a limb.',
    fields: LONG_BONE_FIELDS,
    when: entered('site', 'bone-other'),
  },
  lesion.text('priorLocalTreatment', 'Local treatment before', { rows: 2, optional: true }),
  lesion.text('note', 'Note', { rows: 2, optional: true }),
];

const EXTENT_FIELDS: readonly Field[] = [
  extent.answer('ledgerComplete', 'Staging is complete', {
    span: 24,
    help: 'Yes: every known metastasis outside the brain is listed below.',
  }),
  extent.answer('allLocallyTreatable', 'Every metastasis can be treated locally', { span: 24 }),
  extent.recorded('brain', 'Brain', oneOf(optionsOf(BRAIN_TEXT)), { span: 24 }),
  extent.answer('brainMassEffect', 'Mass effect in the brain', {
    when: answered('brain', 'asymptomatic', 'symptomatic', 'treated-stable'),
  }),
  extent.answer('leptomeningeal', 'Leptomeningeal disease', {
    when: answered('brain', 'asymptomatic', 'symptomatic', 'treated-stable'),
  }),
  score('renal-gpa', answered('brain', 'asymptomatic', 'symptomatic', 'treated-stable')),
  extent.answer('thoracicBleedOrAirway', 'Haemoptysis or airway obstruction'),
  extent.answer('boneSurgeryPlanned', 'Open bone surgery planned', {
    help: 'On a metastasis in bone or spine.',
  }),
  {
    kind: 'choices',
    key: 'clearSites',
    label: 'Imaged and found free',
    options: optionsOf(SITE_TEXT),
    optional: true,
  },
];

export const LESION_SECTION: Section = {
  id: 'lesions',
  title: 'Metastases',
  root: [],
  fields: [
    { kind: 'group', key: 'extent', label: 'Extent', frame: 'plain', fields: EXTENT_FIELDS },
    {
      kind: 'list',
      key: 'lesions',
      label: 'Lesions',
      noun: 'lesion',
      layout: 'cards',
      whenEmpty: 'No metastasis listed. An empty list does not say that there is none.',
      offers: 'body-map',
      summary: lesionText,
      fields: LESION_FIELDS,
      optional: true,
    },
    score('oligometastatic'),
  ],
};

function lesionText(row: Draft): string {
  const texts: Readonly<Record<string, string>> = { ...SITE_TEXT, ...SIDE_TEXT };
  const site = wordAt(row, 'site');
  const side = wordAt(row, 'side', 'value');
  const count = wordAt(row, 'count', 'value');
  const size = wordAt(row, 'longest', 'value', 'amount');
  const unit = wordAt(row, 'longest', 'value', 'unit') ?? '';
  return [
    site === undefined ? undefined : texts[site],
    wordAt(row, 'detail'),
    side === undefined ? undefined : texts[side],
    count === undefined ? undefined : `${count} ${count === '1' ? 'lesion' : 'lesions'}`,
    size === undefined ? undefined : `${size} ${unit}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
