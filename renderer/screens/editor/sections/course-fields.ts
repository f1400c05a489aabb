import { NON_TARGET_TEXT } from '#shared/calculators/response/response-text';
import type { Course, Treatment } from '#shared/domain/course';
import type { ResponseAssessment } from '#shared/domain/response-assessment';
import {
  AGENT_TEXT,
  ASSESSMENT_KIND_TEXT,
  PURPOSE_TEXT,
  RESPONSE_TEXT,
  STOP_REASON_TEXT,
  TREATMENT_KIND_TEXT,
} from '#shared/report/course-text';

import { type Draft, wordAt } from '../draft/draft.ts';
import { showTypedDate } from '../../../components/typed-date/typed-date.ts';
import { answered, entered } from './beside.ts';
import { amount, describe, oneOf, score } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const course = describe<Course>();
const treatment = describe<Treatment>();
const response = describe<ResponseAssessment>();

const isSystemic = entered('kind', 'systemic');

const TREATMENT_FIELDS: readonly Field[] = [
  treatment.choice('kind', 'Kind of treatment', optionsOf(TREATMENT_KIND_TEXT), { span: 12 }),
  treatment.text('what', 'What was done', { span: 12, help: 'Left radical nephrectomy …' }),
  {
    kind: 'choices',
    key: 'agents',
    label: 'Agents',
    options: optionsOf(AGENT_TEXT),
    when: isSystemic,
  },
  treatment.choice('purpose', 'Purpose', optionsOf(PURPOSE_TEXT), { span: 12, when: isSystemic }),
  { kind: 'number', key: 'line', label: 'Line', span: 12, when: isSystemic },
  treatment.text('target', 'Target', {
    span: 24,
    optional: true,
    help: 'Organ or lesion treated.',
  }),
  treatment.date('startedOn', 'Started on'),
  treatment.answer('ongoing', 'Still going on'),
  treatment.date('endedOn', 'Ended on', { when: answered('ongoing', 'no') }),
  treatment.recorded('bestResponse', 'Best response', oneOf(optionsOf(RESPONSE_TEXT)), {
    when: isSystemic,
  }),
  treatment.recorded('stopReason', 'Why it was stopped', oneOf(optionsOf(STOP_REASON_TEXT)), {
    when: answered('ongoing', 'no'),
  }),
  treatment.text('note', 'Note', { rows: 2, optional: true }),
];

const isFollowUp = entered('kind', 'follow-up');

const RESPONSE_FIELDS: readonly Field[] = [
  response.choice('kind', 'Which assessment', optionsOf(ASSESSMENT_KIND_TEXT), { span: 12 }),
  response.date('on', 'Imaged on'),
  response.recorded('targetSumMm', 'Sum of target lesions', amount('mm'), {
    help: 'Longest diameters, of nodes the short axis.',
  }),
  response.answer('targetsEvaluable', 'All targets evaluable'),
  response.answer('targetsGone', 'All targets gone', {
    when: isFollowUp,
    help: 'Target nodes under 10 mm in short axis.',
  }),
  response.answer('newLesion', 'New lesion', { when: isFollowUp }),
  response.recorded('nonTarget', 'Non-target lesions', oneOf(optionsOf(NON_TARGET_TEXT)), {
    span: 24,
  }),
  response.answer('furtherGrowth', 'Further growth after progression', {
    span: 24,
    when: isFollowUp,
    help: 'Under immunotherapy, after a first progression: non-target or new lesions grew further.',
  }),
  response.text('note', 'Note', { rows: 2, optional: true }),
];

export const COURSE_SECTION: Section = {
  id: 'course',
  title: 'Treatment so far',
  root: ['course'],
  fields: [
    course.answer('complete', 'The list below is complete', {
      help: 'Only a complete list shows what was not given.',
    }),
    course.recorded('lineBeingDecided', 'Line being decided', amount(), {
      help: '1 when nothing systemic was given for advanced disease.',
    }),
    {
      kind: 'list',
      key: 'treatments',
      label: 'Treatments',
      noun: 'treatment',
      layout: 'cards',
      whenEmpty: 'No treatment recorded.',
      offers: 'timeline',
      summary: treatmentText,
      fields: TREATMENT_FIELDS,
      optional: true,
    },
    {
      kind: 'list',
      key: 'responses',
      label: 'Response assessments (RECIST 1.1)',
      noun: 'assessment',
      help: 'The baseline first, then every follow-up.',
      layout: 'cards',
      whenEmpty: 'No assessment recorded.',
      summary: responseText,
      fields: RESPONSE_FIELDS,
      optional: true,
    },
    score('recist'),
    score('irecist'),
  ],
};

function responseText(row: Draft): string {
  const texts: Readonly<Record<string, string>> = ASSESSMENT_KIND_TEXT;
  const kind = wordAt(row, 'kind');
  const on = wordAt(row, 'on');
  const sum = wordAt(row, 'targetSumMm', 'value');
  return [
    kind === undefined ? undefined : texts[kind],
    on === undefined ? undefined : showTypedDate(on),
    sum === undefined ? undefined : `${sum} mm`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function treatmentText(row: Draft): string {
  const texts: Readonly<Record<string, string>> = TREATMENT_KIND_TEXT;
  const kind = wordAt(row, 'kind');
  const started = wordAt(row, 'startedOn');
  return [
    kind === undefined ? undefined : texts[kind],
    wordAt(row, 'what'),
    started === undefined ? undefined : showTypedDate(started),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
