import type { CaseDocument } from '../../domain/case-document.ts';
import type { Health } from '../../domain/health.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  type AlbuminUnit,
  type BilirubinUnit,
  CHILD_PUGH,
  childPugh,
  type ChildPughClass,
  type ChildPughItem,
} from '../health/child-pugh.ts';
import { ASCITES_TEXT, CHILD_PUGH_TEXT, ENCEPHALOPATHY_TEXT } from '../health/organ-text.ts';
import { ANALYTE_LABEL } from '../labs/analyte-label.ts';
import type { PointScore } from '../point-score.ts';
import type { Presence, Score, ScoreBasis } from '../scores.ts';
import { type LabValues, labValues } from './lab-values.ts';
import {
  answerItem,
  inputsAndMissing,
  pointState,
  pointText,
  recordedItem,
  type ScoreItem,
} from './score-items.ts';

const ASKED = 5;
const HIGHEST = 15;

/**
 * Child-Pugh of a case, where chronic liver disease or a Child-Pugh class is recorded; metastases
 * in the liver are no reason for it.
 *
 * @spec RCC-C-035
 */
export function liverScores(document: CaseDocument): readonly Score[] {
  const health = document.health ?? {};
  const hasLiverDisease = chronicLiverDisease(health);
  if (hasLiverDisease === 'unknown') return [];
  if (hasLiverDisease === 'yes') return [childPughOf(document, health)];
  return [isContradicted(health) ? contradictory(health) : notApplicable(health)];
}

function childPughOf(document: CaseDocument, health: Health): Score {
  const labs = {
    bilirubin: labValues(document, 'bilirubin', 'µmol/L'),
    albumin: labValues(document, 'albumin', 'g/L'),
    inr: labValues(document, 'inr', 'INR'),
  };
  const score = childPugh({
    // Safe: the case schema allows these analytes in these units only.
    bilirubin: asEntered(labs.bilirubin) as readonly Quantity<BilirubinUnit>[],
    albumin: asEntered(labs.albumin) as readonly Quantity<AlbuminUnit>[],
    inr: asEntered(labs.inr).map(({ amount }) => amount),
    ascites: knownValue(health.ascites),
    encephalopathy: knownValue(health.encephalopathy),
  });
  const state = pointState(score, ASKED);
  const text = pointText(score, HIGHEST, CHILD_PUGH_TEXT);
  const clinical = inputsAndMissing(clinicalItems(health));
  const values = Object.values(labs);
  return {
    ...CHILD_PUGH,
    state,
    ...(state === 'unknown' ? {} : { value: text }),
    statement: state === 'unknown' ? 'Child-Pugh not known' : `Child-Pugh ${text}`,
    inputs: [
      ...inputsAndMissing(recordedDisease(health)).inputs,
      ...values.flatMap(({ inputs }) => inputs),
      ...clinical.inputs,
    ],
    missing: [
      ...FROM_LABS.flatMap((item) => missingLab(item, labs[item], score)),
      ...clinical.missing,
    ],
    notes: [...contradictions(health, score), ...values.flatMap(({ notes }) => notes)],
  };
}

const FROM_LABS = ['bilirubin', 'albumin', 'inr'] as const;

/** Every value that may be the latest, in its own unit; none as soon as one cannot be used. */
function asEntered({ rows, isOpen }: LabValues): readonly Quantity<string>[] {
  return isOpen ? [] : rows.map(({ lab }) => ({ amount: lab.value, unit: lab.unit }));
}

/** What would settle a laboratory item: a value, or which of several is the latest. */
function missingLab(
  item: (typeof FROM_LABS)[number],
  { rows, missing, isOpen }: LabValues,
  score: PointScore<ChildPughItem, ChildPughClass>,
): ScoreBasis['missing'] {
  if (isOpen || !score.missing.includes(item)) return missing;
  return rows.map(({ field }) => ({ label: ANALYTE_LABEL[item], field }));
}

/** Yes, no, or unknown; a class of Child-Pugh speaks for itself, and against a no. */
function chronicLiverDisease({
  chronicLiverDisease: stated,
  childPugh: recorded,
}: Health): Presence {
  const recordedClass = knownValue(recorded);
  if (recordedClass !== undefined) return recordedClass === 'no-cirrhosis' ? 'no' : 'yes';
  return knownValue(stated) ?? 'unknown';
}

function notApplicable(health: Health): Score {
  const reason =
    knownValue(health.childPugh) === 'no-cirrhosis' ? 'no cirrhosis' : 'no chronic liver disease';
  return {
    ...CHILD_PUGH,
    state: 'not-applicable',
    statement: `Not applicable: ${reason}`,
    inputs: inputsAndMissing(recordedDisease(health)).inputs,
    missing: [],
    notes: hasSigns(health) || knownValue(health.chronicLiverDisease) === 'yes' ? [SIGNS] : [],
  };
}

const SIGNS = 'Something recorded speaks of liver disease: check whether there is any';

function hasSigns({ ascites, encephalopathy }: Health): boolean {
  const signs = [knownValue(ascites), knownValue(encephalopathy)];
  return signs.some((sign) => sign !== undefined && sign !== 'none');
}

/** Signs of liver disease beside no cirrhosis, unless liver disease is denied altogether. */
function isContradicted(health: Health): boolean {
  return hasSigns(health) && knownValue(health.chronicLiverDisease) !== 'no';
}

function contradictory(health: Health): Score {
  const items = [...recordedDisease(health), ...clinicalItems(health)];
  return {
    ...CHILD_PUGH,
    state: 'unknown',
    statement: 'Child-Pugh not known: signs of liver disease beside no cirrhosis',
    inputs: inputsAndMissing(items).inputs,
    missing: [{ label: 'Cirrhosis as recorded', field: 'health.childPugh' }],
    notes: [SIGNS],
  };
}

function recordedDisease({ chronicLiverDisease: stated, childPugh: recorded }: Health) {
  return [
    answerItem('Chronic liver disease', 'health.chronicLiverDisease', stated),
    recordedItem('Cirrhosis as recorded', 'health.childPugh', recorded, (value) =>
      value === 'no-cirrhosis' ? 'None' : `Child-Pugh ${value}`,
    ),
  ] as const;
}

function clinicalItems({ ascites, encephalopathy }: Health): readonly ScoreItem[] {
  return [
    recordedItem('Ascites', 'health.ascites', ascites, (value) => ASCITES_TEXT[value]),
    recordedItem(
      'Hepatic encephalopathy',
      'health.encephalopathy',
      encephalopathy,
      (value) => ENCEPHALOPATHY_TEXT[value],
    ),
  ];
}

function contradictions(
  { chronicLiverDisease: stated, childPugh: recorded }: Health,
  { possible }: PointScore<ChildPughItem, ChildPughClass>,
): readonly string[] {
  const recordedClass = knownValue(recorded);
  if (recordedClass === undefined || recordedClass === 'no-cirrhosis') return [];
  const computed = possible.map((each) => CHILD_PUGH_TEXT[each]).join(' or ');
  return [
    ...(knownValue(stated) === 'no'
      ? [`Child-Pugh ${recordedClass} is recorded, but chronic liver disease is answered no`]
      : []),
    ...(possible.includes(recordedClass)
      ? []
      : [`Child-Pugh ${recordedClass} is recorded, but the values give ${computed}`]),
  ];
}
