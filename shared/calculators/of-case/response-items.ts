import { knownValue } from '../../domain/recorded.ts';
import { NON_TARGET_TEXT } from '../response/response-text.ts';
import type { Reading } from './response-readings.ts';
import type { Placed, ResponseSequence } from './response-sequence.ts';
import { answerItem, recordedItem, type ScoreItem } from './score-items.ts';

/** What the latest response rests on: the baseline, the sums since, this follow-up. */
export function recistItems(
  { baseline, followUps }: ResponseSequence,
  { placed, nadirMm }: Reading,
): readonly ScoreItem[] {
  const earlier = followUps.slice(0, followUps.indexOf(placed));
  return [
    ...(baseline === undefined ? [] : [sumItem('Sum at baseline', baseline)]),
    ...earlier.flatMap((each) => nadirItems(each, nadirMm.max)),
    ...followUpItems(placed),
  ];
}

/** What iRECIST rests on: every follow-up in turn, and how those after the first came to grow. */
export function immuneItems({ baseline, followUps }: ResponseSequence): readonly ScoreItem[] {
  return [
    ...(baseline === undefined ? [] : [sumItem('Sum at baseline', baseline)]),
    ...followUps.flatMap((placed, index) => [
      ...followUpItems(placed),
      ...(index === 0 ? [] : [growthItem(placed)]),
      ...(followUps.length === 1 ? [] : dateItems(placed)),
    ]),
  ];
}

function sumItem(label: string, { assessment, field }: Placed): ScoreItem {
  const { targetSumMm, on } = assessment;
  const item = recordedItem(label, `${field}.targetSumMm`, targetSumMm, (sum) => `${sum} mm`);
  return { ...item, on: item.on ?? on };
}

/** Of an earlier follow-up: its sum, where that is the smallest so far or might have been. */
function nadirItems(earlier: Placed, nadirMm: number): readonly ScoreItem[] {
  if (earlier.sumMm.min > nadirMm) return [];
  return [sumItem('Sum at an earlier follow-up', earlier), evaluableItem(earlier)];
}

/** An answer that could change nothing is not asked for. */
function followUpItems(placed: Placed): readonly ScoreItem[] {
  const { assessment, field } = placed;
  const { targetsGone, nonTarget, newLesion, targetsEvaluable, targetSumMm } = assessment;
  const isEvaluable = knownValue(targetsEvaluable) !== 'no';
  const mayBeGone = (knownValue(targetSumMm) ?? 0) < 50;
  return [
    ...(isEvaluable ? [sumItem('Sum at follow-up', placed)] : []),
    evaluableItem(placed),
    ...(isEvaluable && mayBeGone
      ? [answerItem('Target lesions all gone', `${field}.targetsGone`, targetsGone)]
      : []),
    recordedItem(
      'Non-target lesions',
      `${field}.nonTarget`,
      nonTarget,
      (response) => NON_TARGET_TEXT[response],
    ),
    answerItem('New lesion', `${field}.newLesion`, newLesion),
  ];
}

function evaluableItem({ assessment, field }: Placed): ScoreItem {
  const { targetsEvaluable } = assessment;
  return answerItem('Target lesions evaluable', `${field}.targetsEvaluable`, targetsEvaluable);
}

function growthItem({ assessment, field }: Placed): ScoreItem {
  return answerItem('Grown further since', `${field}.furtherGrowth`, assessment.furtherGrowth);
}

/** The day counts for the 4 weeks until a progression can be confirmed. */
function dateItems({ assessment, field }: Placed): readonly ScoreItem[] {
  const { on = '' } = assessment;
  return on.length === '2026-11-24'.length
    ? []
    : [{ label: 'Date of the assessment', field: `${field}.on` }];
}
