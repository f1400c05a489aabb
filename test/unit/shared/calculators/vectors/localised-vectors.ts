import { keynote564, type KeynoteResult } from '#shared/calculators/localised/keynote-564';
import { leibovich2003 } from '#shared/calculators/localised/leibovich-2003';
import { renalNephrometry } from '#shared/calculators/localised/renal-nephrometry';
import { uissLocalised } from '#shared/calculators/localised/uiss';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import { irecist, type ImmuneResponse } from '#shared/calculators/response/irecist';
import { recistOverall } from '#shared/calculators/response/recist-overall';
import { recistTarget, type RecistResponse } from '#shared/calculators/response/recist-target';
import type { CaseDocument } from '#shared/domain/case-document';
import type { NCategory, TCategory } from '#shared/domain/tnm';

import {
  type Adapters,
  adapter,
  known,
  type Maybe,
  only,
  pointsBy,
  presence,
  tri,
} from './adapter.ts';

type Leibovich = {
  readonly histology: 'ccRCC' | 'papillary';
  readonly pT: TCategory;
  readonly pN?: NCategory;
  readonly sizeCm?: number;
  readonly grade?: Maybe<number>;
  readonly necrosis?: Maybe<boolean>;
};

function leibovichOf(input: Leibovich) {
  if (!appliesTo(input)) return { applicable: false };
  const score = leibovich2003({
    t: input.pT,
    n: input.pN,
    sizeMm: input.sizeCm === undefined ? undefined : Math.round(input.sizeCm * 10),
    grade: known(input.grade),
    necrosis: presence(input.necrosis),
  });
  return {
    applicable: true,
    points: pointsBy(score.points, {
      t: 'T',
      n: 'N',
      size: 'size',
      grade: 'grade',
      necrosis: 'necrosis',
    }),
    min: score.fewest,
    max: score.most,
    score: score.total ?? null,
    group: score.category ?? null,
    groups: score.possible,
  };
}

/** Histology decides in the case: the score of a resected tumour of this type. */
function appliesTo({ histology, pT }: Leibovich): boolean {
  const document: CaseDocument = {
    primaries: [
      {
        inSitu: { value: 'no' },
        histology: { value: histology === 'ccRCC' ? 'clear-cell' : 'papillary' },
        tnm: [{ t: pT, prefix: 'p' }],
      },
    ],
  };
  const score = scoresOf(document).others.find(({ id }) => id === 'leibovich-2003');
  return score !== undefined && score.state !== 'not-applicable';
}

const RISK = {
  'below-threshold': 'below trial risk threshold',
  'intermediate-high': 'intermediate-high',
  high: 'high',
  'm1-ned': 'M1 NED',
} as const;

const CRITERION: Readonly<Record<KeynoteResult['missing'][number], string>> = {
  'clear-cell': 'clear-cell component',
  'ecog-0-or-1': 'ECOG 0-1',
  'no-prior-systemic': 'no prior systemic therapy',
  'within-12-weeks': 'surgery <= 12 weeks before start',
  'no-evidence': 'NED after complete resection',
  'soft-tissue-only': 'soft-tissue mets only (no bone/brain)',
  'within-12-months': 'metastasectomy <= 12 months after nephrectomy',
  t: 'pT',
  n: 'pN',
  m: 'pM',
  grade: 'grade/sarcomatoid',
  sarcomatoid: 'grade/sarcomatoid',
};

type Keynote = {
  readonly clearCell: boolean;
  readonly ecog: number;
  readonly priorSystemic: boolean;
  readonly weeksSinceSurgery: number;
  readonly pT: TCategory;
  readonly pN: NCategory;
  readonly pM: 'M0' | 'M1';
  readonly grade?: Maybe<number>;
  readonly sarcomatoid?: boolean;
  readonly nedAfterMetastasectomy?: boolean;
  readonly metsSoftTissueOnly?: boolean;
  readonly monthsNephrectomyToMetastasectomy?: number;
};

function keynoteOf(input: Keynote) {
  const days = input.weeksSinceSurgery * 7;
  const months = input.monthsNephrectomyToMetastasectomy;
  const result = keynote564({
    clearCell: presence(input.clearCell),
    t: input.pT,
    n: input.pN,
    m: input.pM,
    grade: known(input.grade),
    sarcomatoid: presence(input.sarcomatoid),
    ecog: input.ecog,
    priorSystemic: presence(input.priorSystemic),
    daysSinceSurgery: { min: days, max: days },
    noEvidence: presence(input.nedAfterMetastasectomy),
    softTissueOnly: presence(input.metsSoftTissueOnly),
    monthsToMetastasectomy: months === undefined ? undefined : { min: months, max: months },
  });
  const risk = only(result.risks);
  return {
    risk: risk === null ? null : RISK[risk],
    eligible: tri(result.eligible),
    failed: result.failed.map((code) => CRITERION[code]),
    missing: [...new Set(result.missing.map((code) => CRITERION[code]))],
  };
}

const EXOPHYTIC = {
  ge50: '50-percent-or-more',
  lt50: 'under-50-percent',
  endophytic: 'entirely-endophytic',
} as const;
const FACE = { a: 'anterior', p: 'posterior', x: 'neither' } as const;
const POLAR = {
  outside: 'outside-polar-lines',
  crosses: 'crosses-polar-line',
  over50OrBetweenOrMidline: 'over-50-percent-across-or-between-or-midline',
} as const;

type Nephrometry = {
  readonly diameterCm: number;
  readonly exophytic: keyof typeof EXOPHYTIC;
  readonly nearnessMm: number;
  readonly ap: keyof typeof FACE;
  readonly polar: keyof typeof POLAR;
  readonly hilar: boolean;
};

function nephrometryOf(input: Nephrometry) {
  const score = renalNephrometry({
    diameterMm: Math.round(input.diameterCm * 10),
    exophytic: EXOPHYTIC[input.exophytic],
    nearnessMm: input.nearnessMm,
    face: FACE[input.ap],
    polar: POLAR[input.polar],
    hilar: presence(input.hilar),
  });
  return {
    ...pointsBy(score.points, { radius: 'R', exophytic: 'E', nearness: 'N', location: 'L' }),
    A: input.ap,
    score: score.total,
    label: score.label,
    complexity: score.category,
  };
}

type Uiss = {
  readonly t: 'T1' | 'T2' | 'T3' | 'T4';
  readonly grade: Maybe<number>;
  readonly ecog: Maybe<number>;
};

type Target = {
  readonly baselineMm: number;
  readonly nadirMm: number;
  readonly currentMm: number;
  readonly allDisappeared?: boolean;
};

const NON_TARGET = { none: 'none', CR: 'cr', nonCRnonPD: 'non-cr-non-pd', PD: 'pd' } as const;

type Immune = {
  readonly recist: RecistResponse;
  readonly furtherIncreaseMm?: number;
  readonly furtherNonTarget?: boolean;
  readonly furtherNewLesion?: boolean;
  readonly weeksSinceUPD?: number;
};

export const LOCALISED: Adapters = {
  leibovich2003: adapter<Leibovich>('RCC-C-046', leibovichOf),
  uissLocalised: adapter<Uiss>('RCC-C-047', ({ t, grade, ecog }) =>
    only(uissLocalised({ t, grade: known(grade), ecog: known(ecog) }).possible),
  ),
  keynote564: adapter<Keynote>('RCC-C-048', keynoteOf),
  renalNephrometry: adapter<Nephrometry>('RCC-C-049', nephrometryOf),
  recistTarget: adapter<Target>('RCC-C-054', ({ baselineMm, nadirMm, currentMm, ...rest }) =>
    only(
      recistTarget({
        baselineMm: { min: baselineMm, max: baselineMm },
        nadirMm: { min: nadirMm, max: nadirMm },
        currentMm,
        allGone: presence(rest.allDisappeared ?? false),
        evaluable: 'yes',
      }),
    ),
  ),
  recistOverall: adapter<readonly [RecistResponse, keyof typeof NON_TARGET, boolean]>(
    'RCC-C-055',
    ([target, nonTarget, newLesion]) =>
      only(
        recistOverall({
          target: [target],
          nonTarget: NON_TARGET[nonTarget],
          newLesion: presence(newLesion),
        }),
      ),
  ),
  irecist: adapter<readonly [Maybe<ImmuneResponse>, Immune]>('RCC-C-056', ([previous, given]) => {
    const { recist, furtherIncreaseMm = 0, weeksSinceUPD } = given;
    const days = weeksSinceUPD === undefined ? undefined : weeksSinceUPD * 7;
    return only(
      irecist(known(previous), {
        recist,
        furtherIncreaseMm: { min: furtherIncreaseMm, max: furtherIncreaseMm },
        furtherGrowth: presence(given.furtherNonTarget === true || given.furtherNewLesion === true),
        daysSinceUnconfirmed: days === undefined ? undefined : { min: days, max: days },
      }),
    );
  }),
};
