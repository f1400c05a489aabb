import type { Score } from '../calculators/scores.ts';
import type { Extent, Lesion } from '../domain/lesion.ts';
import { type Answer, knownValue } from '../domain/recorded.ts';
import { bodyRegion } from './body-region.ts';
import type { LesionRow } from './board-sheet-model.ts';
import { formatDate } from '../domain/format-date.ts';
import { isPresent, isShort, lesionTitle } from './lesion-title.ts';
import { joinParts } from './recorded-text.ts';
import { scoresAbout } from './score-brief.ts';
import { BRAIN_TEXT, FRACTURE_TEXT, LESION_STATUS_TEXT } from './site-text.ts';

/** Scores that stand in the row of the lesion they are about. */
const ROW_SCORES = { sins: 'SINS', bilsky: 'Bilsky', mirels: 'Mirels' } as const;

type Beside = {
  readonly extent: Extent | undefined;
  readonly others: readonly Score[];
  /** `lesions[2]`. */
  readonly field: string;
};

/** One ledger row; a size nobody stated stays away, it is never worked out. */
export function lesionRow(lesion: Lesion, beside: Beside): Omit<LesionRow, 'number'> {
  const side = knownValue(lesion.side);
  const size = knownValue(lesion.longest);
  const scores = scoresAbout(beside.others, beside.field, ROW_SCORES);
  const detail = detailOf(lesion, beside.extent);
  const scoreText = joinParts(scores.map(({ text }) => text));
  return {
    region: bodyRegion(lesion),
    ...(side === undefined ? {} : { side }),
    title: lesionTitle(lesion),
    ...(detail === undefined ? {} : { detail }),
    ...(scoreText === undefined ? {} : { scores: scoreText }),
    ...(size === undefined ? {} : { longest: `${size.amount} ${size.unit}` }),
    painful: knownValue(lesion.painful) === 'yes',
    presence: isPresent(lesion) ? 'present' : 'absent',
    derivations: scores.map(({ derivation }) => derivation),
  };
}

function detailOf(lesion: Lesion, extent: Extent | undefined): string | undefined {
  const fracture = knownValue(lesion.fracture);
  return joinParts([
    countText(lesion),
    isShort(lesion.detail) ? undefined : lesion.detail,
    isPresent(lesion) ? undefined : LESION_STATUS_TEXT['treated-no-evidence'].toLowerCase(),
    lesion.site === 'brain' ? brainText(extent) : undefined,
    said(lesion.painful, 'painful'),
    said(lesion.symptomatic, 'symptomatic', 'no symptoms'),
    fracture === undefined || fracture === 'none'
      ? undefined
      : FRACTURE_TEXT[fracture].toLowerCase(),
    said(lesion.cordRisk, 'cord at risk'),
    said(lesion.spineUnstable, 'spine unstable', 'spine stable'),
    said(lesion.tissueProven, 'tissue proven', 'not tissue proven'),
    lesion.priorLocalTreatment === undefined ? undefined : `before: ${lesion.priorLocalTreatment}`,
    lesion.note,
    lesion.measuredOn === undefined ? undefined : `measured ${formatDate(lesion.measuredOn)}`,
  ]);
}

function countText(lesion: Lesion): string {
  const count = knownValue(lesion.count);
  if (count === undefined) return 'number not stated';
  return count === 1 ? '1 lesion' : `${count} lesions`;
}

function brainText(extent: Extent | undefined): string | undefined {
  const brain = knownValue(extent?.brain);
  return joinParts([
    brain === undefined ? undefined : BRAIN_TEXT[brain].toLowerCase(),
    brainDangers(extent),
  ]);
}

/** What threatens now, whatever is listed in the brain. */
export function brainDangers(extent: Extent | undefined): string | undefined {
  return joinParts([
    said(extent?.brainMassEffect, 'mass effect'),
    said(extent?.leptomeningeal, 'leptomeningeal disease'),
  ]);
}

function said(item: Answer, whenYes: string, whenNo?: string): string | undefined {
  const value = knownValue(item);
  if (value === undefined) return undefined;
  return value === 'yes' ? whenYes : whenNo;
}
