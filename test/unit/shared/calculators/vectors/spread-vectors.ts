import { referralTriggers } from '#shared/calculators/heredity/referral-triggers';
import { whoIsupGrades } from '#shared/calculators/pathology/who-isup';
import {
  nephrectomyFlags,
  type NephrectomyFlag,
} from '#shared/calculators/spread/nephrectomy-flags';
import { oligometastatic } from '#shared/calculators/spread/oligometastatic';
import { oligometastaticStates } from '#shared/calculators/spread/oligometastatic-state';
import { surveillanceCriteria } from '#shared/calculators/spread/surveillance-criteria';
import { synchronousMetastases } from '#shared/calculators/spread/synchronous-metastases';

import { type Adapters, adapter, type Maybe, only, presence, tri } from './adapter.ts';

type Oligo = {
  readonly lesions: number;
  readonly dxPrimary?: string;
  readonly dxMets?: string;
  readonly allTreatable: Maybe<boolean>;
  readonly priorPoly?: boolean;
  readonly priorOligo?: boolean;
  readonly onSystemic?: boolean;
  readonly progressive?: boolean;
};

function oligoOf(input: Oligo) {
  const { oligometastatic: isOligometastatic } = oligometastatic({
    lesions: { min: input.lesions, max: input.lesions },
    allTreatable: presence(input.allTreatable),
  });
  const state = only(
    oligometastaticStates({
      everPolymetastatic: presence(input.priorPoly),
      earlierOligometastatic: presence(input.priorOligo),
      synchronous: synchronousMetastases(input.dxPrimary, input.dxMets),
      onSystemicTherapy: presence(input.onSystemic),
      progressing: presence(input.progressive),
    }),
  );
  return {
    oligometastatic: tri(isOligometastatic),
    state: isOligometastatic === 'no' ? null : stateName(state),
  };
}

function stateName(state: string | null): string | null {
  if (state === 'synchronous') return 'synchronous oligometastatic disease';
  return state === null ? null : state.replace('-', ' ');
}

type Rini = {
  readonly treatmentNaive: boolean;
  readonly asymptomatic: boolean;
  readonly imdcCountMin: number;
  readonly imdcCountMax: number;
  readonly organs: number;
};

function riniOf(input: Rini) {
  const { meets, criteria } = surveillanceCriteria({
    treatmentNaive: presence(input.treatmentNaive),
    asymptomatic: presence(input.asymptomatic),
    imdcFactors: { min: input.imdcCountMin, max: input.imdcCountMax },
    organs: { min: input.organs, max: input.organs },
  });
  return {
    meets: tri(meets),
    criteria: {
      treatmentNaive: tri(criteria['treatment-naive']),
      asymptomatic: tri(criteria.asymptomatic),
      imdcLe1: tri(criteria['imdc-at-most-1']),
      organsLe2: tri(criteria['organs-at-most-2']),
    },
  };
}

const FLAGS: Readonly<Record<NephrectomyFlag, string>> = {
  'heng-4-or-more-no-benefit': 'HENG2014_GE4_NO_BENEFIT',
  'imdc-poor-against-upfront': 'IMDC_POOR_AGAINST_UPFRONT',
  'carmena-2-or-more-systemic-first': 'CARMENA_GE2_SYSTEMIC_FIRST',
  'carmena-at-most-1-upfront-may-be-discussed': 'CARMENA_1F_UPFRONT_MAY_BE_DISCUSSED',
  'surtime-deferred-preferred': 'SURTIME_DEFERRED_PREFERRED',
  'ecog-2-or-more-against': 'ECOG_GE2_AGAINST',
  'untreated-brain-metastases-against': 'UNTREATED_BRAIN_METS_AGAINST',
  'all-treatable-upfront-may-be-discussed': 'OLIGO_UPFRONT_WITH_METASTASECTOMY_DISCUSS',
  'response-deferred-may-be-discussed': 'DEFERRED_CN_DISCUSS',
  'progression-against-deferred': 'PROGRESSION_AGAINST_DEFERRED_CN',
};

type Nephrectomy = {
  readonly primaryInSitu: boolean;
  readonly min: number;
  readonly max: number;
  readonly requiresSystemicNow?: boolean;
  readonly ecog?: number;
  readonly brainMetsActive?: boolean;
  readonly allMetsResectable?: boolean;
  readonly response?: string;
};

function nephrectomyOf(input: Nephrectomy) {
  const flags = nephrectomyFlags({
    primaryInPlace: presence(input.primaryInSitu),
    imdcFactors: { min: input.min, max: input.max },
    systemicNeededNow: presence(input.requiresSystemicNow),
    ecog: input.ecog,
    activeBrainMetastases: presence(input.brainMetsActive),
    allTreatable: presence(input.allMetsResectable),
    majorResponse: input.response === undefined ? 'unknown' : presence(input.response !== 'PD'),
    progressed: input.response === undefined ? 'unknown' : presence(input.response === 'PD'),
  });
  return {
    applicable: input.primaryInSitu,
    flags: Object.entries(FLAGS).flatMap(([flag, name]) =>
      // Safe: the names are keyed by exactly the flags.
      flags[flag as NephrectomyFlag] === 'yes' ? [name] : [],
    ),
  };
}

const TRIGGERS = {
  'young-at-diagnosis': 'age<=46',
  'bilateral-or-multifocal': 'bilateral/multifocal',
  'relative-with-renal-cancer': '1st/2nd-degree relative with RCC',
  'familial-variant': 'known familial P/LP variant',
  'syndromic-feature': 'syndromic feature',
  'suggestive-histology': 'suggestive histology (e.g. FH-/SDH-deficient)',
  'mesothelioma-or-uveal-melanoma': 'mesothelioma/uveal melanoma (BAP1)',
} as const;

type Heredity = { readonly ageAtDx: number } & Readonly<Record<string, Maybe<boolean | number>>>;

function heredityOf(input: Heredity) {
  const answer = (key: string) => {
    const value = input[key];
    return presence(typeof value === 'boolean' ? value : undefined);
  };
  const { refer, triggers } = referralTriggers({
    ageAtDiagnosis: { min: input.ageAtDx, max: input.ageAtDx },
    bilateralOrMultifocal: answer('bilateralOrMultifocal'),
    relativeWithRenalCancer: answer('fdrSdrRcc'),
    familialVariant: answer('knownFamilialVariant'),
    syndromicFeature: answer('syndromicFeature'),
    suggestiveHistology: answer('suggestiveHistology'),
    mesotheliomaOrUvealMelanoma: answer('mesotheliomaOrUvealMelanoma'),
  });
  return {
    refer: tri(refer),
    triggers: Object.entries(TRIGGERS).flatMap(([trigger, name]) =>
      // Safe: the names are keyed by exactly the triggers.
      triggers[trigger as keyof typeof TRIGGERS] === 'yes' ? [name] : [],
    ),
  };
}

type Grade = {
  readonly nucleoli400: boolean;
  readonly nucleoli100: boolean;
  readonly pleomorphismOrGiantCells: boolean;
  readonly sarcomatoid: Maybe<boolean>;
  readonly rhabdoid: boolean;
};

export const SPREAD: Adapters = {
  oligo: adapter<Oligo>('RCC-C-042', oligoOf),
  riniSurveillance: adapter<Rini>('RCC-C-043', riniOf),
  cnFlags: adapter<Nephrectomy>('RCC-C-044', nephrectomyOf),
  whoIsup: adapter<Grade>('RCC-C-050', (input) =>
    only(
      whoIsupGrades({
        nucleoliAt400: presence(input.nucleoli400),
        nucleoliAt100: presence(input.nucleoli100),
        pleomorphismOrGiantCells: presence(input.pleomorphismOrGiantCells),
        sarcomatoid: presence(input.sarcomatoid),
        rhabdoid: presence(input.rhabdoid),
      }),
    ),
  ),
  hereditaryTriggers: adapter<Heredity>('RCC-C-052', heredityOf),
};
