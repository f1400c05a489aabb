import type { CaseDocument } from '../../domain/case-document.ts';
import type { Nephrometry } from '../../domain/nephrometry.ts';
import { toMillimetres } from '../../domain/quantity.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  EXOPHYTIC_TEXT,
  KIDNEY_FACE_TEXT,
  POLAR_TEXT,
  RENAL_COMPLEXITY_TEXT,
} from '../localised/localised-text.ts';
import {
  RENAL_NEPHROMETRY,
  renalNephrometry,
  type RenalScore,
} from '../localised/renal-nephrometry.ts';
import type { Score } from '../scores.ts';
import { type Condition, type Result, underConditions } from './localised-conditions.ts';
import { sizeItem } from './localised-items.ts';
import { isResected, type PlacedPrimary } from './localised-pathology.ts';
import {
  answerItem,
  inputsAndMissing,
  pointState,
  pointText,
  presenceOf,
  recordedItem,
  type ScoreItem,
} from './score-items.ts';

const ASKED = 4;
const HIGHEST = 12;

/**
 * R.E.N.A.L. nephrometry of one primary in place: where it was recorded, or where the disease is
 * confined to the kidney region and the size is known.
 *
 * @spec RCC-C-049
 */
export function nephrometryOfCase(document: CaseDocument, placed: PlacedPrimary): readonly Score[] {
  const { primary, label, field } = placed;
  if (knownValue(primary.inSitu) !== 'yes' && isResected(primary)) return [];
  if (!isAsked(document, placed)) return [];
  return [
    underConditions(
      { ...RENAL_NEPHROMETRY, about: { label, field } },
      [inPlace(placed)],
      resultOf(placed),
    ),
  ];
}

function isAsked({ disease }: CaseDocument, { primary }: PlacedPrimary): boolean {
  if (primary.nephrometry !== undefined) return true;
  const setting = knownValue(disease?.setting);
  const isLocal = setting === 'localised' || setting === 'locally-advanced';
  return isLocal && knownValue(primary.size) !== undefined;
}

function inPlace({ primary, field }: PlacedPrimary): Condition {
  return {
    item: answerItem('Primary in place', `${field}.inSitu`, primary.inSitu),
    met: presenceOf(primary.inSitu),
    reason: 'the tumour was removed',
    provided: 'the tumour is in place',
    notes: [],
  };
}

function resultOf(placed: PlacedPrimary): Result {
  const { size, nephrometry = {} } = placed.primary;
  const length = knownValue(size);
  const score = renalNephrometry({
    diameterMm: length === undefined ? undefined : toMillimetres(length),
    exophytic: knownValue(nephrometry.exophytic),
    nearnessMm: knownValue(nephrometry.nearnessMm),
    face: knownValue(nephrometry.face),
    polar: knownValue(nephrometry.polar),
    hilar: presenceOf(nephrometry.hilar),
  });
  const state = pointState(score, ASKED);
  const text = textOf(score);
  return {
    state,
    ...(state === 'unknown' ? {} : { value: text }),
    statement: state === 'unknown' ? 'R.E.N.A.L. score not known' : `R.E.N.A.L. ${text}`,
    ...inputsAndMissing([sizeItem(placed), ...itemsOf(nephrometry, `${placed.field}.nephrometry`)]),
    notes: [],
  };
}

/** `8p, moderate complexity`; the bare points while a letter is not known. */
function textOf(score: RenalScore): string {
  const { label, category } = score;
  const text =
    label === undefined || category === undefined
      ? pointText(score, HIGHEST, RENAL_COMPLEXITY_TEXT)
      : `${label}, ${RENAL_COMPLEXITY_TEXT[category]}`;
  return `${text} complexity`;
}

function itemsOf(nephrometry: Nephrometry, field: string): readonly ScoreItem[] {
  const { exophytic, nearnessMm, face, polar, hilar } = nephrometry;
  return [
    recordedItem('Exophytic part', `${field}.exophytic`, exophytic, (part) => EXOPHYTIC_TEXT[part]),
    recordedItem(
      'Nearness to sinus or collecting system',
      `${field}.nearnessMm`,
      nearnessMm,
      (distance) => `${distance} mm`,
    ),
    recordedItem('Face of the kidney', `${field}.face`, face, (side) => KIDNEY_FACE_TEXT[side]),
    recordedItem('Polar lines', `${field}.polar`, polar, (location) => POLAR_TEXT[location]),
    answerItem('Touches the main renal vessels', `${field}.hilar`, hilar),
  ];
}
