import type { Course, Treatment } from '#shared/domain/course';
import {
  AGENT_TEXT,
  PURPOSE_TEXT,
  RESPONSE_TEXT,
  STOP_REASON_TEXT,
  TREATMENT_KIND_TEXT,
} from '#shared/report/course-text';

import { type Draft, wordAt } from '../draft/draft.ts';
import { showTypedDate } from '../draft/typed-date.ts';
import { answered, entered } from './beside.ts';
import { amount, describe, oneOf } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const course = describe<Course>();
const treatment = describe<Treatment>();

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
      summary: treatmentText,
      fields: TREATMENT_FIELDS,
      optional: true,
    },
  ],
};

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
