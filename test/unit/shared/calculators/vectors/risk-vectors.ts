import { beyondLimit, type LimitSide } from '#shared/calculators/labs/lab-limit';
import { kpsBelow80 } from '#shared/calculators/performance/kps-below-80';
import { kpsToEcog } from '#shared/calculators/performance/kps-to-ecog';
import { countFactors, type RiskCount } from '#shared/calculators/risk/count-factors';
import { imdcRisk } from '#shared/calculators/risk/imdc';
import { underOneYear } from '#shared/calculators/risk/interval-under-one-year';
import { mskccRisk } from '#shared/calculators/risk/mskcc';
import type { Presence } from '#shared/calculators/scores';
import type { Analyte } from '#shared/domain/labs';

import { type Adapters, adapter, known, type Maybe, only, presence, tri } from './adapter.ts';

type Patient = Readonly<Record<string, Maybe<number>>> & {
  readonly dx?: string;
  readonly start?: string;
  readonly intervalLt1y?: boolean;
};

const STATEMENT: Readonly<Record<string, string>> = {
  favourable: 'favourable',
  intermediate: 'intermediate',
  poor: 'poor',
  'favourable,intermediate': 'not poor (favourable or intermediate)',
  'intermediate,poor': 'at least intermediate (intermediate or poor)',
  'favourable,intermediate,poor': 'indeterminate',
};

function beyond(
  analyte: Analyte,
  unit: string,
  side: LimitSide,
  [value, limit, times]: readonly [Maybe<number>, Maybe<number>, number?],
): Presence {
  if (value === null || value === undefined) return 'unknown';
  const key = side === 'below-lower' ? 'lowerLimit' : 'upperLimit';
  const limits = limit === null || limit === undefined ? {} : { [key]: limit };
  return beyondLimit({ analyte, value, unit, ...limits }, side, times);
}

/** The count in the form of the reference, with its own names for the factors. */
function countOf(risk: RiskCount, answers: Readonly<Record<string, Presence>>) {
  const named = (wanted: Presence) =>
    Object.entries(answers).flatMap(([name, answer]) => (answer === wanted ? [name] : []));
  return {
    count: risk.fewest === risk.most ? risk.fewest : null,
    min: risk.fewest,
    max: risk.most,
    groups: risk.groups,
    group: only(risk.groups),
    statement: STATEMENT[risk.groups.join()],
    positive: named('yes'),
    unknown: named('unknown'),
  };
}

function performance(patient: Patient): Presence {
  return kpsBelow80({ kps: known(patient['kps']), ecog: known(patient['ecog']) });
}

function interval({ intervalLt1y, dx, start }: Patient): Presence {
  return intervalLt1y === undefined ? underOneYear(dx, start) : presence(intervalLt1y);
}

function imdcOf(patient: Patient) {
  const answers = {
    kps_lt_80: performance(patient),
    interval_lt_1y: interval(patient),
    hb_lt_lln: beyond('haemoglobin', 'g/L', 'below-lower', [patient['hb'], patient['hbLLN']]),
    ca_gt_uln: beyond('calcium', 'mmol/L', 'above-upper', [
      patient['correctedCa'],
      patient['caULN'],
    ]),
    anc_gt_uln: beyond('neutrophils', '10^9/L', 'above-upper', [patient['anc'], patient['ancULN']]),
    plt_gt_uln: beyond('platelets', '10^9/L', 'above-upper', [patient['plt'], patient['pltULN']]),
  };
  const risk = imdcRisk({
    'karnofsky-below-80': answers.kps_lt_80,
    'under-1-year-to-therapy': answers.interval_lt_1y,
    'haemoglobin-below-limit': answers.hb_lt_lln,
    'calcium-above-limit': answers.ca_gt_uln,
    'neutrophils-above-limit': answers.anc_gt_uln,
    'platelets-above-limit': answers.plt_gt_uln,
  });
  return countOf(risk, answers);
}

function calciumAbove10(patient: Patient): Presence {
  const perLitre = known(patient['correctedCa_mmoll']);
  if (perLitre !== undefined) return presence(perLitre > 2.5);
  const perDecilitre = known(patient['correctedCa_mgdl']);
  return perDecilitre === undefined ? 'unknown' : presence(perDecilitre > 10);
}

function mskccOf(patient: Patient) {
  const answers = {
    kps_lt_80: performance(patient),
    interval_lt_1y: interval(patient),
    hb_lt_lln: beyond('haemoglobin', 'g/dL', 'below-lower', [patient['hb'], patient['hbLLN']]),
    ca_gt_10mgdl: calciumAbove10(patient),
    ldh_gt_1_5uln: beyond('ldh', 'U/L', 'above-upper', [patient['ldh'], patient['ldhULN'], 1.5]),
  };
  const risk = mskccRisk({
    'karnofsky-below-80': answers.kps_lt_80,
    'under-1-year-to-therapy': answers.interval_lt_1y,
    'haemoglobin-below-limit': answers.hb_lt_lln,
    'calcium-above-10-mg': answers.ca_gt_10mgdl,
    'ldh-above-1.5-limit': answers.ldh_gt_1_5uln,
  });
  return countOf(risk, answers);
}

/** Every number of present and unknown factors, in the order of the vector. */
function matrix() {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((p) =>
    Array.from({ length: 7 - p }, (_, u) => {
      const answers = Array.from({ length: 6 }, (__, index): Presence => {
        if (index < p) return 'yes';
        return index < p + u ? 'unknown' : 'no';
      });
      const { groups } = countFactors(answers);
      return { p, u, neg: 6 - p - u, statement: STATEMENT[groups.join()] };
    }),
  );
}

type Days = readonly [string, string, string, string];

/** A range of days as the partial date it came from. */
function partialOf(from: string, to: string): string {
  if (from === to) return from;
  return to.endsWith('-12-31') && from.endsWith('-01-01') ? from.slice(0, 4) : from.slice(0, 7);
}

export const RISK: Adapters = {
  countModel: adapter<null>('RCC-C-002', matrix),
  imdc: adapter<Patient>('RCC-C-002', imdcOf),
  mskcc: adapter<Patient>('RCC-C-018', mskccOf),
  intervalUnder1y: adapter<readonly [string, string]>('RCC-C-007', (days) =>
    tri(underOneYear(...days)),
  ),
  intervalUnder1yRange: adapter<Days>('RCC-C-007', ([dxMin, dxMax, startMin, startMax]) =>
    tri(underOneYear(partialOf(dxMin, dxMax), partialOf(startMin, startMax))),
  ),
  kpsToEcog: adapter<readonly [number]>('RCC-C-019', ([kps]) => kpsToEcog(kps)),
  belowLLN: adapter<readonly [number, Maybe<number>]>('RCC-C-006', (pair) =>
    tri(beyond('haemoglobin', 'g/dL', 'below-lower', pair)),
  ),
};
