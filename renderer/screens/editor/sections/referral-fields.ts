import type { Access } from '#shared/domain/access';
import type { Referral } from '#shared/domain/referral';
import { REGION_TEXT } from '#shared/report/course-text';

import { describe, oneOf } from './describe.ts';
import { optionsOf, type Section } from './field.ts';

const referral = describe<Referral>();
const access = describe<Access>();

export const REFERRAL_SECTION: Section = {
  id: 'referral',
  title: 'Question and referral',
  root: ['referral'],
  fields: [
    referral.text('question', 'Question for the board', {
      rows: 2,
      help: 'Shown first on the board sheet. A case without a question is not ready.',
    }),
    referral.text('reason', 'Reason for referral', { rows: 2 }),
    referral.text('referringClinician', 'Referring clinician', { span: 12 }),
    referral.text('metPatient', 'Who has met the patient', { span: 12 }),
    referral.text('keyWorker', 'Key worker', { span: 12 }),
    referral.date('referredOn', 'Referred on'),
    referral.date('targetDate', 'Target date'),
    referral.date('assessedOn', 'Assessed on', {
      help: 'The day the data are weighed for; ages and intervals end here.',
    }),
  ],
};

export const ACCESS_SECTION: Section = {
  id: 'access',
  title: 'Access and trials',
  intro: 'Labels, reimbursement and trials differ between places.',
  root: ['access'],
  fields: [
    access.recorded('region', 'Region', oneOf(optionsOf(REGION_TEXT)), { span: 24 }),
    access.answer('suitableTrialOpen', 'A suitable trial is open here'),
  ],
};
