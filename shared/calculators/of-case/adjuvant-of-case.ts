import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { KEYNOTE_564, keynote564, type KeynoteRisk } from '../localised/keynote-564.ts';
import { KEYNOTE_CRITERION_TEXT, KEYNOTE_RISK_TEXT } from '../localised/localised-text.ts';
import type { Presence, Score } from '../scores.ts';
import { type AdjuvantEvidence, adjuvantEvidence, type AdjuvantItem } from './adjuvant-evidence.ts';
import { isStagedAfterTherapy } from './adjuvant-findings.ts';
import { contradictedGradeNotes, removalNotes } from './localised-items.ts';
import type { DistantDisease } from './localised-metastasis.ts';
import type { PlacedPrimary } from './localised-pathology.ts';
import { inputsAndMissing } from './score-items.ts';

/**
 * Whether one resected primary meets the criteria of KEYNOTE-564. Another histology or a
 * metastasis that is present fails a criterion.
 *
 * @spec RCC-C-048
 */
export function adjuvantOfCase(document: CaseDocument, placed: PlacedPrimary): Score {
  const evidence = adjuvantEvidence(document, placed);
  const verdict = verdictOf(evidence);
  const { label, field } = placed;
  const { findings, items } = evidence;
  const asked = [...ALWAYS_ASKED, ...(findings.m === 'M1' ? ASKED_OF_M1 : ASKED_OF_M0)];
  const { inputs } = inputsAndMissing(asked.flatMap((item) => items[item]));
  return {
    ...KEYNOTE_564,
    about: { label, field },
    ...(inputs.length === 0 ? NOTHING_KNOWN : wordsOf(verdict)),
    inputs,
    missing: verdict.eligible === 'no' ? [] : missingOf(verdict, items),
    notes: notesOf(document, placed, evidence),
    ...(verdict.eligible === 'yes' ? { published: PUBLISHED } : {}),
  };
}

const ALWAYS_ASKED: readonly AdjuvantItem[] = [
  'clear-cell',
  'm',
  'ecog-0-or-1',
  'no-prior-systemic',
  'within-12-weeks',
  'no-evidence',
];
const ASKED_OF_M0: readonly AdjuvantItem[] = ['t', 'n', 'grade', 'sarcomatoid'];
const ASKED_OF_M1: readonly AdjuvantItem[] = [
  'soft-tissue-only',
  'within-12-months',
  'negative-margins',
];

const NOTHING_KNOWN = { state: 'unknown', statement: 'Criteria of KEYNOTE-564 not known' } as const;

function notesOf(
  document: CaseDocument,
  { primary }: PlacedPrimary,
  { findings, pathology, disease }: AdjuvantEvidence,
): readonly string[] {
  return [
    ...disease.notes,
    ...pathology.notes,
    ...(findings.n === 'NX' && findings.m !== 'M1' ? ['pNX is read as N0'] : []),
    ...(pathology.isOf6thEdition && findings.t !== pathology.t ? [T3A_OF_6TH] : []),
    ...contradictedGradeNotes(primary),
    ...(isStagedAfterTherapy(document) && findings.priorSystemic === 'unknown' ? [TREATED] : []),
    ...(knownValue(primary.margin) === 'R1' && findings.m !== 'M1' ? [MARGIN_R1] : []),
    ...residueNotes(document, findings.noEvidence, disease.status),
    ...removalNotes(primary),
  ];
}

/** A distant metastasis against the setting has a note of its own. */
function residueNotes(
  document: CaseDocument,
  noEvidence: Presence,
  status: DistantDisease['status'],
): readonly string[] {
  const setting = knownValue(document.disease?.setting) ?? '';
  const isDenied = setting.startsWith('resected') && status !== 'present';
  return isDenied && noEvidence === 'no'
    ? ['The setting says that no disease is left, but some is recorded: check both']
    : [];
}

const T3A_OF_6TH =
  'T3a of the 6th edition held contiguous invasion of the adrenal, which is T4 from the 7th on';
const TREATED =
  'A tumour was staged after pre-operative therapy (yp or yc), but the course lists no such therapy';
const MARGIN_R1 = 'Margin R1: microscopic disease may be left; weigh whether the criteria fit';

type Verdict = {
  readonly eligible: Presence;
  readonly risks: readonly KeynoteRisk[];
  readonly failed: readonly string[];
  readonly missing: readonly AdjuvantItem[];
};

/** Two criteria may ask for the same date. */
function missingOf({ missing }: Verdict, items: AdjuvantEvidence['items']): Score['missing'] {
  const all = inputsAndMissing(missing.flatMap((item) => items[item])).missing;
  return [...new Map(all.map((item) => [`${item.field} ${item.label}`, item])).values()];
}

/**
 * The criteria, and apart from them for resected metastases the margins, otherwise that no
 * disease is left after surgery.
 */
function verdictOf({ findings, negativeMargins }: AdjuvantEvidence): Verdict {
  const { risks, eligible, failed, missing } = keynote564(findings);
  const failures = failed.map((criterion) => KEYNOTE_CRITERION_TEXT[criterion]);
  const [apart, item, name] =
    findings.m === 'M1'
      ? ([negativeMargins, 'negative-margins', 'negative margins'] as const)
      : ([findings.noEvidence, 'no-evidence', 'no disease left after surgery'] as const);
  if (apart === 'yes') return { risks, eligible, failed: failures, missing };
  if (apart === 'no') return { risks, eligible: 'no', failed: [...failures, name], missing };
  return {
    risks,
    eligible: eligible === 'no' ? 'no' : 'unknown',
    failed: failures,
    missing: [...missing, item],
  };
}

function wordsOf({
  eligible,
  risks,
  failed,
}: Verdict): Pick<Score, 'state' | 'value' | 'statement'> {
  const risk = riskText(risks);
  if (eligible === 'yes') {
    return {
      state: risks.length === 1 ? 'known' : 'interval',
      value: `Meets the criteria, ${risk}`,
      statement: `Meets the criteria of KEYNOTE-564: ${risk}`,
    };
  }
  if (eligible === 'unknown') {
    return {
      state: 'interval',
      value: `Not settled, ${risk}`,
      statement: `Not settled whether the criteria of KEYNOTE-564 are met: ${risk}`,
    };
  }
  const reasons = [
    ...(failed.length === 0 ? [] : [`not met: ${failed.join('; ')}`]),
    ...(isBelow(risks) ? [risk] : []),
  ];
  return {
    state: 'known',
    value: 'Does not meet the criteria',
    statement: `Does not meet the criteria of KEYNOTE-564: ${reasons.join('; ')}`,
  };
}

function isBelow(risks: readonly KeynoteRisk[]): boolean {
  return risks.length === 1 && risks.includes('below-threshold');
}

const EVERY_RISK = 4;

function riskText(risks: readonly KeynoteRisk[]): string {
  if (risks.length === EVERY_RISK) return 'risk not known';
  const names = risks.map((risk) => KEYNOTE_RISK_TEXT[risk]);
  return names.join(' or ') === AT_LEAST ? 'at least intermediate-high risk' : names.join(' or ');
}

const AT_LEAST = `${KEYNOTE_RISK_TEXT['intermediate-high']} or ${KEYNOTE_RISK_TEXT.high}`;

const PUBLISHED: readonly string[] = [
  'KEYNOTE-564: 91.2 % alive at 48 months with pembrolizumab and 86.0 % without; hazard ratio for ' +
    'death 0.62, median follow-up 57.2 months',
  'KEYNOTE-564, first report: hazard ratio for disease-free survival 0.68',
  'Of the patients in the trial 86 % were of intermediate-high risk, 8 % of high risk and 6 % M1 ' +
    'without evidence of disease',
];
