import { rowNotes } from './lesion-row-notes.ts';
import type { LongBoneLesion } from '../../domain/bone-lesion.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { Lesion } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  BONE_REACTION_TEXT,
  LONG_BONE_PAIN_TEXT,
  LONG_BONE_SITE_TEXT,
  MIRELS_ACTION_TEXT,
} from '../bone/bone-text.ts';
import { MIRELS, mirels, type MirelsAction, type MirelsItem } from '../bone/mirels.ts';
import type { PointScore } from '../point-score.ts';
import type { Score } from '../scores.ts';
import {
  inputsAndMissing,
  pointState,
  pointText,
  recordedItem,
  type ScoreItem,
} from './score-items.ts';

const ASKED = 4;
const HIGHEST = 12;

/**
 * Mirels score of every metastasis in a long bone that is present. A bone lesion about which
 * nothing of a long bone is recorded may be in a flat bone and has no score.
 *
 * @spec RCC-C-040
 */
export function longBoneScores({ lesions }: CaseDocument): readonly Score[] {
  return (lesions ?? []).flatMap((lesion, index) => {
    const { site, status, longBone } = lesion;
    const isPresent = site === 'bone-other' && status !== 'treated-no-evidence';
    return isPresent && longBone !== undefined
      ? [mirelsOf(lesion, longBone, `lesions[${index}]`)]
      : [];
  });
}

function mirelsOf(lesion: Lesion, longBone: LongBoneLesion, field: string): Score {
  const site = knownValue(longBone.site);
  const isDenied = isPainDenied(lesion, longBone);
  const score = mirels({
    site,
    pain: isDenied ? undefined : knownValue(longBone.pain),
    reaction: knownValue(longBone.reaction),
    diameterPercent: knownValue(longBone.diameterPercent),
  });
  const siteText = site === undefined ? undefined : LONG_BONE_SITE_TEXT[site];
  const { inputs, missing } = inputsAndMissing(itemsOf(longBone, `${field}.longBone`));
  const base = {
    ...MIRELS,
    about: { label: lesion.detail ?? siteText ?? 'Bone lesion', field },
    inputs,
    missing: isDenied ? [...missing, { label: 'Pain', field: `${field}.longBone.pain` }] : missing,
  };
  if (knownValue(lesion.fracture) === 'pathological') {
    const statement = 'Not applicable: the bone is already fractured';
    const fracture = { label: 'Fracture', value: 'pathological', field: `${field}.fracture` };
    const state = 'not-applicable';
    return { ...base, state, statement, inputs: [...inputs, fracture], missing: [], notes: [] };
  }
  const state = pointState(score, ASKED);
  if (state === 'unknown') {
    const notes = doubtNotes(lesion, isDenied);
    return { ...base, state, statement: 'Mirels score not known', notes };
  }
  const value = pointText(score, HIGHEST, MIRELS_ACTION_TEXT);
  return {
    ...base,
    state,
    value,
    statement: `Mirels ${value}`,
    notes: notesOf(lesion, longBone, score),
    published: score.possible.map((action) => FRACTURES[action]),
  };
}

function itemsOf(longBone: LongBoneLesion, field: string): readonly ScoreItem[] {
  const { site, pain, reaction, diameterPercent } = longBone;
  return [
    recordedItem('Site', `${field}.site`, site, (value) => LONG_BONE_SITE_TEXT[value]),
    recordedItem('Pain', `${field}.pain`, pain, (value) => LONG_BONE_PAIN_TEXT[value]),
    recordedItem(
      'Bone lesion',
      `${field}.reaction`,
      reaction,
      (value) => BONE_REACTION_TEXT[value],
    ),
    recordedItem(
      'Share of the diameter',
      `${field}.diameterPercent`,
      diameterPercent,
      (value) => `${value} %`,
    ),
  ];
}

const FRACTURES: Readonly<Record<MirelsAction, string>> = {
  observation: 'Fracture in 4 % or less with up to 7 points (Mirels)',
  judgement: 'Fracture in 15 % with 8 points (Mirels)',
  fixation: 'Fracture in 33 % or more with 9 points or more (Mirels)',
};

function notesOf(
  lesion: Lesion,
  longBone: LongBoneLesion,
  { fewest, most, possible }: PointScore<MirelsItem, MirelsAction>,
): readonly string[] {
  const { site, pain } = longBone;
  const isUpperLimb = knownValue(site) === 'upper-limb';
  const isDenied = isPainDenied(lesion, longBone);
  return [
    ...doubtNotes(lesion, isDenied),
    ...(knownValue(pain) === 'none' && !isDenied ? [NO_PAIN] : []),
    ...(isUpperLimb && fewest <= 8 && most >= 8 ? [HUMERUS] : []),
    ...(possible.includes('fixation') ? [EMBOLISATION] : []),
    ...fractureNotes(knownValue(lesion.fracture), fewest),
  ];
}

function doubtNotes(lesion: Lesion, isDenied: boolean): readonly string[] {
  return [...rowNotes(lesion), ...(isDenied ? [PAIN_DENIED] : [])];
}

/** Pain that the row records and the score denies stays open. */
function isPainDenied({ painful }: Lesion, { pain }: LongBoneLesion): boolean {
  return knownValue(pain) === 'none' && knownValue(painful) === 'yes';
}

const PAIN_DENIED = 'No pain by Mirels, but the lesion is painful: pain stays open';
const NO_PAIN = 'No pain is not in the original table and counts 1 point';
const HUMERUS = 'For the humerus 8 points was the best limit in one series (PMC10132712)';
const EMBOLISATION =
  'Metastases of kidney cancer are rich in vessels: embolisation before fixation is considered';

function fractureNotes(
  fracture: 'none' | 'impending' | 'pathological' | undefined,
  fewest: number,
): readonly string[] {
  return fracture === 'none' && fewest >= 9
    ? ['9 points or more count as an impending fracture, but fracture is recorded as none']
    : [];
}
