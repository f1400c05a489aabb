import { sinsOfLesion } from '../../../calculators/of-case/sins-of-lesion.ts';
import type { Presence } from '../../../calculators/scores.ts';
import { allOf, anyOf } from '../../../calculators/spread/presence-logic.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import type { Lesion } from '../../../domain/lesion.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf } from '../../../engine/possible.ts';
import { answered, type FactRule, type FactRules } from './fact-rule.ts';
import { isLedgerComplete } from './lesion-list.ts';
import { absenceAt, BONE, lesionsAt, metastasisIn, SITE_FIELDS } from './metastatic-site.ts';
import { worstOf } from './possible-values.ts';

const SPINE = ['bone-spine'] as const;

/** A yes for one bone lesion is enough; no needs every bone lesion and a complete ledger. */
const bonePain: FactRule = ({ document }) => {
  const rows = lesionsAt(document, BONE);
  const answers = rows.map(({ painful }) => knownValue(painful));
  if (answers.includes('yes')) return { possible: oneOf(true), basis: 'Painful bone metastasis' };
  const absence = absenceAt(document, BONE);
  if (absence !== undefined) return { possible: oneOf(false), basis: `Bone: ${absence}` };
  const allDenied = rows.length > 0 && answers.every((answer) => answer === 'no');
  return allDenied && isLedgerComplete(document)
    ? { possible: oneOf(false), basis: 'No listed bone metastasis hurts' }
    : undefined;
};

const FRACTURES = ['none', 'impending', 'pathological'] as const;

/** The worst over all bone lesions; what is not listed or not judged may be worse. */
const fracture: FactRule = ({ document }) => {
  const absence = absenceAt(document, BONE);
  if (absence !== undefined) return { possible: oneOf('none'), basis: `Bone: ${absence}` };
  const rows = lesionsAt(document, BONE).map((row) => {
    const value = knownValue(row.fracture);
    return value === undefined ? oneOf(...FRACTURES) : oneOf(value);
  });
  if (rows.length === 0) return undefined;
  const open = isLedgerComplete(document) ? [] : [oneOf(...FRACTURES)];
  return { possible: worstOf([...rows, ...open], FRACTURES), basis: 'Worst of the bone lesions' };
};

/** Whether any spinal metastasis is like this, those that are not listed included. */
type OfSpine = {
  readonly answer: Presence;
  readonly basis?: string;
  readonly narrowedBy?: readonly string[];
};

function anyInSpine(document: CaseDocument, isLike: (lesion: Lesion) => Presence): OfSpine {
  const absence = absenceAt(document, SPINE);
  if (absence !== undefined) return { answer: 'no', basis: `Spine: ${absence}` };
  const rows = lesionsAt(document, SPINE);
  const listed = anyOf(rows.map(isLike));
  if (rows.length === 0) return { answer: 'unknown' };
  if (listed !== 'no' || isLedgerComplete(document)) return { answer: listed };
  return { answer: 'unknown', narrowedBy: SITE_FIELDS };
}

/**
 * Unstable by SINS or by the surgeon's answer. Between 7 and 12 points the surgeon decides; where
 * score and answer exclude each other it is open.
 */
function isUnstable(lesion: Lesion): Presence {
  const answer = knownValue(lesion.spineUnstable);
  const { category } = sinsOfLesion(lesion);
  if (category === 'unstable') return answer === 'no' ? 'unknown' : 'yes';
  if (category === 'stable') return answer === 'yes' ? 'unknown' : 'no';
  return answer ?? 'unknown';
}

const spineUnstable: FactRule = ({ document }, fact) => {
  const { answer, basis, narrowedBy } = anyInSpine(document, isUnstable);
  if (answer === 'unknown') {
    return narrowedBy === undefined
      ? undefined
      : { possible: oneOf(true, false), basis: 'No listed spine lesion is unstable', narrowedBy };
  }
  const words = basis ?? `${fact.label}: ${answer}, by SINS or the answer of the surgeon`;
  return { possible: oneOf(answer === 'yes'), basis: words };
};

/** A broken vertebra; collapse seen by SINS beside "no fracture" leaves it open. */
function isBroken({ fracture: item, spine }: Lesion): Presence {
  const value = knownValue(item);
  if (value === undefined) return 'unknown';
  const collapse = knownValue(spine?.collapse);
  const hasCollapsed = collapse === '50-percent-or-more' || collapse === 'under-50-percent';
  if (value === 'pathological') return 'yes';
  return hasCollapsed ? 'unknown' : 'no';
}

/** Painful as answered; a pain entered for SINS beside a no leaves it open. */
function hurts({ painful, spine }: Lesion): Presence {
  const value = knownValue(painful);
  const pain = knownValue(spine?.pain);
  const isDoubted = value === 'no' && pain !== undefined && pain !== 'none';
  return isDoubted ? 'unknown' : (value ?? 'unknown');
}

/** Only a cord called free is: suspected is open, and so is free beside a high epidural grade. */
function isCordFree(document: CaseDocument): Presence {
  const value = knownValue(document.health?.cordCompression);
  if (value === 'confirmed') return 'no';
  return value === 'none' && highEpiduralGrade(document) === undefined ? 'yes' : 'unknown';
}

/** The epidural grade of a lesion that compresses the cord: Bilsky 2 or 3, not treated away. */
export function highEpiduralGrade({ lesions = [] }: CaseDocument): '2' | '3' | undefined {
  const grades = lesions
    .filter(({ status }) => status !== 'treated-no-evidence')
    .map(({ spine }) => knownValue(spine?.epidural));
  return grades.find((grade) => grade === '3') ?? grades.find((grade) => grade === '2');
}

const vertebralFracturePain: FactRule = ({ document }, fact) => {
  const inSpine = anyInSpine(document, (lesion) => allOf([isBroken(lesion), hurts(lesion)]));
  const isFree = isCordFree(document);
  const answer = allOf([inSpine.answer, isFree]);
  if (answer !== 'unknown') {
    const reason = isFree === 'no' ? 'Spinal cord compression confirmed' : undefined;
    const words = inSpine.basis ?? reason ?? `${fact.label}: ${answer}`;
    return { possible: oneOf(answer === 'yes'), basis: words };
  }
  if (inSpine.answer !== 'yes') return listedAreNot(inSpine);
  return {
    possible: oneOf(true, false),
    basis: 'Painful fracture of a vertebra listed, compression of the cord not ruled out',
    narrowedBy: ['health.cordCompression'],
  };
};

function listedAreNot({ narrowedBy }: OfSpine): ReturnType<FactRule> {
  if (narrowedBy === undefined) return undefined;
  const basis = 'No listed spine lesion is a painful fracture';
  return { possible: oneOf(true, false), basis, narrowedBy };
}

/** As answered; no bone to operate on is a no, and beside a yes it is open. */
const boneSurgery: FactRule = (view, fact) => {
  const { document } = view;
  const item = document.extent?.boneSurgeryPlanned;
  const absence = absenceAt(document, BONE);
  if (knownValue(item) === 'yes' && absence !== undefined) {
    const basis = `${fact.label}: yes, but bone: ${absence}`;
    return { possible: oneOf(true, false), basis, on: item?.on };
  }
  const said = answered(({ extent }) => extent?.boneSurgeryPlanned)(view, fact);
  if (said !== undefined || absence === undefined) return said;
  return { possible: oneOf(false), basis: `Bone: ${absence}` };
};

/** Metastases in bone and spine and what they threaten. */
export const boneRules: FactRules = {
  met_bone: metastasisIn(BONE),
  bone_pain: bonePain,
  fracture,
  spine_lesion: metastasisIn(SPINE),
  spine_unstable: spineUnstable,
  vertebral_fracture_pain: vertebralFracturePain,
  planned_bone_surgery: boneSurgery,
};
