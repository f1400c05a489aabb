import { rowNotes } from './lesion-row-notes.ts';
import type { SpineLesion } from '../../domain/bone-lesion.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { Lesion } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  BONE_REACTION_TEXT,
  POSTEROLATERAL_TEXT,
  SINS_CATEGORY_TEXT,
  SPINE_ALIGNMENT_TEXT,
  SPINE_PAIN_TEXT,
  VERTEBRAL_COLLAPSE_TEXT,
} from '../bone/bone-text.ts';
import { SINS, type SinsCategory, type SinsItem } from '../bone/sins.ts';
import type { PointScore } from '../point-score.ts';
import type { Score, ScoreBasis } from '../scores.ts';
import { epiduralScore } from './epidural-score.ts';
import {
  inputsAndMissing,
  pointState,
  pointText,
  recordedItem,
  type ScoreItem,
} from './score-items.ts';
import { type SinsDoubts, sinsDoubts, sinsOfLesion } from './sins-of-lesion.ts';

const ASKED = 6;
const HIGHEST = 18;

/**
 * SINS, then the epidural grade, of every metastasis in the spine that is present, each by
 * itself.
 *
 * @spec RCC-C-038 RCC-C-039
 */
export function spineScores({ lesions, health }: CaseDocument): readonly Score[] {
  return (lesions ?? []).flatMap((lesion, index) => {
    const { site, status } = lesion;
    if (site !== 'bone-spine' || status === 'treated-no-evidence') return [];
    const field = `lesions[${index}]`;
    return [sinsOf(lesion, field), epiduralScore(lesion, field, health ?? {})];
  });
}

function sinsOf(lesion: Lesion, field: string): Score {
  const { spine = {}, detail, spineUnstable } = lesion;
  const doubts = sinsDoubts(lesion);
  const level = knownValue(spine.level);
  const score = sinsOfLesion(lesion);
  const state = pointState(score, ASKED);
  const text = pointText(score, HIGHEST, SINS_CATEGORY_TEXT);
  const { inputs, missing } = inputsAndMissing(itemsOf(spine, `${field}.spine`));
  return {
    ...SINS,
    about: { label: level ?? detail ?? 'Spine lesion', field },
    state,
    ...(state === 'unknown' ? {} : { value: text }),
    statement: state === 'unknown' ? 'SINS not known' : `SINS ${text}`,
    inputs,
    missing: [...missing, ...contradicted(doubts, `${field}.spine`)],
    notes: [
      ...[doubts.pain, doubts.collapse].filter((note) => note !== undefined),
      ...rowNotes(lesion),
      ...notesOf(score, spineUnstable),
    ],
  };
}

/** What would settle a contradiction: the answer itself. */
function contradicted({ pain, collapse }: SinsDoubts, field: string): ScoreBasis['missing'] {
  return [
    ...(pain === undefined ? [] : [{ label: 'Pain', field: `${field}.pain` }]),
    ...(collapse === undefined
      ? []
      : [{ label: 'Vertebral collapse', field: `${field}.collapse` }]),
  ];
}

function notesOf(
  { fewest, category }: PointScore<SinsItem, SinsCategory>,
  spineUnstable: Lesion['spineUnstable'],
): readonly string[] {
  const stated = knownValue(spineUnstable);
  return [
    ...(fewest >= 7 ? ['From 7 points a spine surgeon is consulted'] : []),
    ...(category === 'stable' ? ['A stable result does not exclude compression of the cord'] : []),
    ...(category === 'unstable' && stated === 'no'
      ? ['Unstable by SINS, but the spine is answered as not unstable']
      : []),
    ...(category === 'stable' && stated === 'yes'
      ? ['Stable by SINS, but the spine is answered as unstable']
      : []),
  ];
}

function itemsOf(spine: SpineLesion, field: string): readonly ScoreItem[] {
  return [
    recordedItem('Level', `${field}.level`, spine.level, (level) => level),
    recordedItem('Pain', `${field}.pain`, spine.pain, (pain) => SPINE_PAIN_TEXT[pain]),
    recordedItem(
      'Bone lesion',
      `${field}.reaction`,
      spine.reaction,
      (reaction) => BONE_REACTION_TEXT[reaction],
    ),
    recordedItem(
      'Alignment',
      `${field}.alignment`,
      spine.alignment,
      (alignment) => SPINE_ALIGNMENT_TEXT[alignment],
    ),
    recordedItem(
      'Vertebral collapse',
      `${field}.collapse`,
      spine.collapse,
      (collapse) => VERTEBRAL_COLLAPSE_TEXT[collapse],
    ),
    recordedItem(
      'Posterolateral involvement',
      `${field}.posterolateral`,
      spine.posterolateral,
      (involvement) => POSTEROLATERAL_TEXT[involvement],
    ),
  ];
}
