import type { Disease } from '#shared/domain/disease';
import { RISK_GROUP_TEXT, RISK_SYSTEM_TEXT } from '#shared/domain/risk-group-text';
import type { StatedRiskGroup } from '#shared/domain/stated-risk-group';
import {
  BURDEN_TEXT,
  PROGRESSION_TEXT,
  SETTING_TEXT,
  TEMPO_TEXT,
  TIMING_TEXT,
} from '#shared/report/disease-text';

import { type Draft, wordAt } from '../draft/draft.ts';
import { amount, describe, oneOf, score } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const disease = describe<Disease>();
const riskGroup = describe<StatedRiskGroup>();

const RISK_GROUP_FIELDS: readonly Field[] = [
  riskGroup.choice('system', 'Score', optionsOf(RISK_SYSTEM_TEXT), { span: 5 }),
  riskGroup.choice('group', 'Group', optionsOf(RISK_GROUP_TEXT), { span: 6 }),
  riskGroup.text('statedBy', 'Stated by', { span: 7 }),
  riskGroup.date('on', 'Date', { span: 6, optional: true }),
];

export const DISEASE_SECTION: Section = {
  id: 'disease',
  title: 'Disease as a whole',
  root: ['disease'],
  fields: [
    disease.recorded('setting', 'Where the disease stands', oneOf(optionsOf(SETTING_TEXT)), {
      span: 24,
    }),
    disease.recorded('timing', 'Timing of metastases', oneOf(optionsOf(TIMING_TEXT)), {
      span: 24,
      help: 'At diagnosis means within 3 months of it.',
    }),
    disease.date('diagnosedOn', 'Diagnosed on'),
    disease.date('metastaticSince', 'Metastatic since'),
    disease.date('metastasesResectedOn', 'All metastases removed on', {
      optional: true,
      help: 'Complete removal of every metastasis.',
    }),
    disease.date('systemicTherapyStart', 'Start of first-line systemic therapy', {
      help: 'Planned or actual: the IMDC interval ends here.',
    }),
    disease.recorded('monthsToSystemicTherapy', 'Diagnosis to systemic therapy', amount('months'), {
      optional: true,
      help: 'Only where a source states it without dates.',
    }),
    disease.recorded('diseaseFreeMonths', 'Nephrectomy to first metastasis', amount('months'), {
      optional: true,
      help: 'Only where a source states it without dates.',
    }),
    {
      kind: 'list',
      key: 'statedRiskGroups',
      label: 'Risk groups stated in the referral',
      noun: 'stated risk group',
      help: 'As somebody stated it, with or without the factors.',
      layout: 'rows',
      whenEmpty: 'No risk group stated.',
      summary: riskGroupText,
      fields: RISK_GROUP_FIELDS,
      optional: true,
    },
    score('imdc'),
    score('mskcc'),
    disease.recorded('burden', 'Volume of disease', oneOf(optionsOf(BURDEN_TEXT)), { span: 24 }),
    disease.recorded('tempo', 'Growth on serial imaging', oneOf(optionsOf(TEMPO_TEXT)), {
      span: 24,
    }),
    disease.recorded('progression', 'Progression on therapy', oneOf(optionsOf(PROGRESSION_TEXT)), {
      span: 24,
      help: 'On current systemic therapy, or since it was stopped.',
    }),
    disease.answer('cancerSymptoms', 'Symptoms caused by the cancer', {
      help: 'Pain, weight loss, fever, fatigue.',
    }),
    disease.answer('urgentResponseNeeded', 'Early shrinkage needed', {
      help: 'Bulky or threatening disease.',
    }),
    disease.answer('systemicTherapyNeededNow', 'Systemic therapy needed now', {
      help: 'In the judgement of the treating team.',
    }),
    disease.answer('primaryHoldsMostVolume', 'Primary holds most of the volume', {
      help: 'About 90 % or more.',
    }),
    disease.answer('residualAfterResponse', 'Residual disease after response', {
      help: 'That could be resected or treated locally.',
    }),
    disease.answer('everPolymetastatic', 'More than five metastases at any time'),
    disease.answer('earlierOligometastatic', 'An earlier oligometastatic episode'),
    score('oligometastatic'),
    score('oligometastatic-state'),
    score('surveillance-criteria'),
    score('cytoreductive-nephrectomy-evidence'),
    score('surgical-risk-factors'),
  ],
};

function riskGroupText(row: Draft): string {
  const texts: Readonly<Record<string, string>> = { ...RISK_SYSTEM_TEXT, ...RISK_GROUP_TEXT };
  return ['system', 'group']
    .flatMap((key) => {
      const word = wordAt(row, key);
      return word === undefined ? [] : [texts[word] ?? word];
    })
    .join(' ');
}
