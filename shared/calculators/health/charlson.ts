import type { CharlsonItem } from '../../domain/charlson.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const CHARLSON: Calculator = {
  id: 'charlson',
  spec: 'RCC-C-030',
  title: 'Charlson index, without this cancer',
  method:
    'Points by the weights of 1987. 1 point: myocardial infarction, heart failure, peripheral ' +
    'vascular disease, cerebrovascular disease, dementia, chronic pulmonary disease, connective ' +
    'tissue disease, peptic ulcer, mild liver disease, diabetes without end-organ damage. ' +
    '2 points: hemiplegia, moderate or severe kidney disease (creatinine above 3 mg/dL or ' +
    '265 µmol/L, dialysis, transplant, uraemia), diabetes with end-organ damage, solid tumour ' +
    'within 5 years, leukaemia, lymphoma. 3 points: moderate or severe liver disease. 6 points: ' +
    'metastatic solid tumour, AIDS. Of two forms of one illness only the higher counts. Age adds ' +
    '1 point from 50, 2 from 60, 3 from 70 and 4 from 80 years; 10-year survival is ' +
    '0.983^exp(0.9 x age-adjusted index). Weights of Quan 2011: heart failure, dementia, mild ' +
    'liver disease, hemiplegia, solid tumour, leukaemia, lymphoma 2; chronic pulmonary disease, ' +
    'connective tissue disease, kidney disease, diabetes with end-organ damage 1; moderate or ' +
    'severe liver disease, AIDS 4; metastatic solid tumour 6; the others 0',
  source: 'Charlson 1987; Quan 2011; age and survival Charlson 1994',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type CharlsonWeights = '1987' | 'quan-2011';
export type CharlsonAnswers = Readonly<Record<CharlsonItem, Presence>>;

/** The index with everything its unanswered items still allow. */
export type CharlsonScore = {
  readonly fewest: number;
  readonly most: number;
  /** The index, when no open item can change it. */
  readonly total?: number;
  /** Open items that could change it. */
  readonly missing: readonly CharlsonItem[];
};

/**
 * Charlson index from its 19 answers, in points by either table of weights. Of two forms of one
 * illness the higher replaces the lower. What is unknown may be present: the index is a lower
 * bound then. The two tumour questions are about other cancers, or about all of them where the
 * caller says so.
 *
 * @source Charlson 1987; Quan 2011; clinical content, section 7.1.
 * @spec RCC-C-030
 */
export function charlson(answers: CharlsonAnswers, weights: CharlsonWeights): CharlsonScore {
  const points = POINTS[weights];
  const possible = ITEMS.map((item) => possiblePoints(item, answers, points));
  const fewest = possible.reduce((sum, each) => sum + Math.min(...each), 0);
  const most = possible.reduce((sum, each) => sum + Math.max(...each), 0);
  const missing = ITEMS.filter((item) => {
    const higher = HIGHER_FORM[item];
    const isReplaced = higher !== undefined && answers[higher] === 'yes';
    return answers[item] === 'unknown' && points[item] > 0 && !isReplaced;
  });
  return { fewest, most, ...(fewest === most ? { total: fewest } : {}), missing };
}

/** A pair of forms is counted once, under its lower form. */
function possiblePoints(
  item: CharlsonItem,
  answers: CharlsonAnswers,
  points: Points,
): readonly number[] {
  if (HIGHER_FORMS.has(item)) return [0];
  const own = ANSWERS[answers[item]].map((isPresent) => (isPresent ? points[item] : 0));
  const higher = HIGHER_FORM[item];
  if (higher === undefined) return own;
  return ANSWERS[answers[higher]].flatMap((isPresent) => (isPresent ? [points[higher]] : own));
}

const ANSWERS: Readonly<Record<Presence, readonly boolean[]>> = {
  yes: [true],
  no: [false],
  unknown: [false, true],
};

const HIGHER_FORM: Readonly<Partial<Record<CharlsonItem, CharlsonItem>>> = {
  mildLiverDisease: 'moderateOrSevereLiverDisease',
  diabetesUncomplicated: 'diabetesWithEndOrganDamage',
  otherSolidTumour: 'otherMetastaticTumour',
};

const HIGHER_FORMS: ReadonlySet<CharlsonItem> = new Set(Object.values(HIGHER_FORM));

type Points = Readonly<Record<CharlsonItem, number>>;

const POINTS: Readonly<Record<CharlsonWeights, Points>> = {
  '1987': {
    myocardialInfarction: 1,
    heartFailure: 1,
    peripheralVascularDisease: 1,
    cerebrovascularDisease: 1,
    dementia: 1,
    chronicPulmonaryDisease: 1,
    connectiveTissueDisease: 1,
    pepticUlcer: 1,
    mildLiverDisease: 1,
    moderateOrSevereLiverDisease: 3,
    diabetesUncomplicated: 1,
    diabetesWithEndOrganDamage: 2,
    hemiplegia: 2,
    moderateOrSevereKidneyDisease: 2,
    otherSolidTumour: 2,
    otherMetastaticTumour: 6,
    leukaemia: 2,
    lymphoma: 2,
    aids: 6,
  },
  'quan-2011': {
    myocardialInfarction: 0,
    heartFailure: 2,
    peripheralVascularDisease: 0,
    cerebrovascularDisease: 0,
    dementia: 2,
    chronicPulmonaryDisease: 1,
    connectiveTissueDisease: 1,
    pepticUlcer: 0,
    mildLiverDisease: 2,
    moderateOrSevereLiverDisease: 4,
    diabetesUncomplicated: 0,
    diabetesWithEndOrganDamage: 1,
    hemiplegia: 2,
    moderateOrSevereKidneyDisease: 1,
    otherSolidTumour: 2,
    otherMetastaticTumour: 6,
    leukaemia: 2,
    lymphoma: 2,
    aids: 4,
  },
};

// Safe: the keys of the table are exactly the items.
const ITEMS = Object.keys(POINTS['1987']) as readonly CharlsonItem[];
