import { answerItem, inputsAndMissing } from './score-items.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Presence, ScoreInput } from '../scores.ts';
import type { Span } from '../span.ts';
import type { CaseFinding } from './case-finding.ts';
import { presentLesions, presentMetastases } from './listed-lesions.ts';

const STATUS_TEXT = {
  none: 'imaged, no metastasis',
  'not-imaged': 'not imaged',
  asymptomatic: 'metastases without symptoms',
  symptomatic: 'metastases with symptoms',
  'treated-stable': 'metastases, treated and stable',
} as const;

const IMAGING = { label: 'Imaging of the brain', field: 'extent.brain' } as const;
const NUMBER = { label: 'Number of brain metastases', field: 'lesions' } as const;

/**
 * How many metastases in the brain are not among the rows of the ledger. Rows for the brain are
 * taken to be all of them once the brain was imaged; else it may hold any number more.
 */
export function unlistedBrainMetastases(document: CaseDocument): CaseFinding<Span> {
  const status = knownValue(document.extent?.brain);
  const isImaged = status !== undefined && status !== 'not-imaged';
  const isListed = listsBrain(document) || (status === 'treated-stable' && isAccounted(document));
  const unlisted = isImaged && isListed ? NONE : UNLISTED[status ?? 'not-imaged'];
  return { ...unlisted, inputs: brainInputs(document), notes: [] };
}

type Unlisted = Pick<CaseFinding<Span>, 'value' | 'missing'>;

const NONE: Unlisted = { value: { min: 0, max: 0 }, missing: [] };
const UNLISTED: Readonly<Record<keyof typeof STATUS_TEXT, Unlisted>> = {
  none: NONE,
  'not-imaged': { value: { min: 0, max: Infinity }, missing: [IMAGING] },
  asymptomatic: { value: { min: 1, max: Infinity }, missing: [NUMBER] },
  symptomatic: { value: { min: 1, max: Infinity }, missing: [NUMBER] },
  'treated-stable': { value: { min: 0, max: Infinity }, missing: [NUMBER] },
};

/** Whether there are metastases in the brain that are not treated and stable. */
export function activeBrainMetastases(document: CaseDocument): CaseFinding<Presence> {
  const status = knownValue(document.extent?.brain);
  const meninges = document.extent?.leptomeningeal;
  if (knownValue(meninges) === 'yes') {
    const item = answerItem('Leptomeningeal disease', 'extent.leptomeningeal', meninges);
    const notes = ['Leptomeningeal disease counts as untreated disease of the brain'];
    return { value: 'yes', ...inputsAndMissing([item]), notes };
  }
  const doubt = doubtOf(document);
  const value = doubt === undefined ? ACTIVE[status ?? 'not-imaged'] : 'unknown';
  return {
    value,
    inputs: brainInputs(document),
    missing: value === 'unknown' ? [IMAGING] : [],
    notes: doubt === undefined ? [] : [doubt],
  };
}

/** Rows that contradict what is said about the brain as a whole. */
function doubtOf(document: CaseDocument): string | undefined {
  const status = knownValue(document.extent?.brain);
  if (status === 'none' && listsBrain(document)) {
    return 'A brain metastasis is listed, but the brain is said to be free';
  }
  const isUntreated = presentLesions(document).some(
    ({ lesion }) => lesion.site === 'brain' && lesion.priorLocalTreatment === undefined,
  );
  return status === 'treated-stable' && isUntreated
    ? 'A brain metastasis without a treatment is listed, but they are said to be treated'
    : undefined;
}

const ACTIVE = {
  none: 'no',
  'not-imaged': 'unknown',
  asymptomatic: 'yes',
  symptomatic: 'yes',
  'treated-stable': 'no',
} as const;

/** Whether metastases in the brain cause symptoms; rows for the brain answer for themselves. */
export function brainSymptoms(document: CaseDocument): CaseFinding<Presence> {
  const status = knownValue(document.extent?.brain);
  const stated = SYMPTOMS[status ?? 'not-imaged'];
  const value = stated === 'unknown' && listsBrain(document) ? 'no' : stated;
  return {
    value,
    inputs: brainInputs(document),
    missing: value === 'unknown' ? [SYMPTOMS_MISSING] : [],
    notes: [],
  };
}

const SYMPTOMS_MISSING = { label: 'Symptoms of the brain metastases', field: 'extent.brain' };

const SYMPTOMS = {
  none: 'no',
  'not-imaged': 'unknown',
  asymptomatic: 'no',
  symptomatic: 'yes',
  'treated-stable': 'unknown',
} as const;

/**
 * Treated metastases are accounted for by their rows, though these are not present any more; not
 * where the case would then hold no metastasis at all.
 */
function isAccounted(document: CaseDocument): boolean {
  const isListed = document.lesions?.some(({ site }) => site === 'brain') ?? false;
  return isListed && presentMetastases(document).length > 0;
}

function listsBrain(document: CaseDocument): boolean {
  return presentLesions(document).some(({ lesion }) => lesion.site === 'brain');
}

function brainInputs({ extent }: CaseDocument): readonly ScoreInput[] {
  const status = knownValue(extent?.brain);
  if (status === undefined) return [];
  const on = extent?.brain?.on;
  return [
    {
      label: 'Brain',
      value: STATUS_TEXT[status],
      ...(on === undefined ? {} : { on }),
      field: 'extent.brain',
    },
  ];
}
