import {
  hasDistantMetastasis,
  hintsAtMetastasis,
} from '../../../calculators/of-case/listed-metastasis.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import { formatDate } from '../../../domain/format-date.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf } from '../../../engine/possible.ts';
import { isSynchronousByDates } from './disease-free-interval.ts';
import { type FactRule, sentence } from './fact-rule.ts';
import { latestTnm } from './latest-tnm.ts';

type When = 'synchronous' | 'metachronous';
type Timing = {
  readonly possible: readonly When[];
  readonly basis?: string | undefined;
  readonly on?: string | undefined;
};

/**
 * When the metastases came: as stated and by the dates, both where the two exclude each other.
 * None only in a setting without metastases that nothing in the case speaks against.
 */
export const timing: FactRule = ({ document }, fact) => {
  const { possible, basis, on } = timesOf(document, (when) => sentence(fact, when));
  const none = settingWithoutAny(document);
  if (none === undefined) {
    return hadMetastases(document) ? { possible: oneOf(...possible), basis, on } : undefined;
  }
  if (!hadMetastases(document) && !hintsAtMetastasis(document)) {
    return { possible: oneOf('na'), basis: none, on: document.disease?.setting?.on };
  }
  const words = basis === undefined ? 'metastases are recorded' : basis;
  return { possible: oneOf(...possible, 'na'), basis: `${none}, but ${words}` };
};

function timesOf({ disease = {} }: CaseDocument, inWords: (when: When) => string): Timing {
  const stated = knownValue(disease.timing);
  const byDates = timeByDates(disease);
  if (stated === undefined) return byDates;
  const words = inWords(stated);
  if (byDates.possible.includes(stated)) {
    return { possible: [stated], basis: words, on: disease.timing?.on };
  }
  return { possible: ['synchronous', 'metachronous'], basis: `${words}, but ${byDates.basis}` };
}

function timeByDates(disease: NonNullable<CaseDocument['disease']>): Timing {
  const { diagnosedOn, metastaticSince } = disease;
  if (diagnosedOn === undefined || metastaticSince === undefined) {
    return { possible: ['synchronous', 'metachronous'] };
  }
  const isSynchronous = isSynchronousByDates(disease);
  const basis = `Diagnosed ${formatDate(diagnosedOn)}, metastatic since ${formatDate(metastaticSince)}`;
  if (isSynchronous === undefined) return { possible: ['synchronous', 'metachronous'], basis };
  return { possible: [isSynchronous ? 'synchronous' : 'metachronous'], basis };
}

/** Whether there are or were metastases; what timing they have can only be stated of some. */
function hadMetastases(document: CaseDocument): boolean {
  const { disease = {}, primaries = [] } = document;
  const setting = knownValue(disease.setting);
  return (
    knownValue(disease.timing) !== undefined ||
    disease.metastaticSince !== undefined ||
    setting === 'metastatic' ||
    setting === 'resected-metastases-no-evidence' ||
    hasDistantMetastasis(document) ||
    primaries.some((primary) => latestTnm(primary).every(({ m }) => m === 'M1'))
  );
}

/** The stated setting, where it excludes metastases past and present. */
function settingWithoutAny({ disease }: CaseDocument): string | undefined {
  const setting = knownValue(disease?.setting);
  if (setting === undefined || setting === 'metastatic') return undefined;
  return setting === 'resected-metastases-no-evidence' ? undefined : WITHOUT[setting];
}

const WITHOUT = {
  localised: 'Disease is localised',
  'locally-advanced': 'Disease is locally advanced without metastases',
  'resected-no-evidence': 'Resected, no evidence of disease',
} as const;
