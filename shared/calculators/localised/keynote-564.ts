import type { NCategory, TCategory } from '../../domain/tnm.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import { type BaseT, baseT } from './base-t.ts';
import { decisiveItems } from './decisive-items.ts';
import { everyOf } from './every-of.ts';

export const KEYNOTE_564: Calculator = {
  id: 'keynote-564',
  spec: 'RCC-C-048',
  title: 'KEYNOTE-564 criteria',
  method:
    'Eligibility of the trial of adjuvant pembrolizumab: clear cell component; ECOG 0 or 1; ' +
    'last operation at most 12 weeks (84 days) ago; no prior systemic therapy; and one of: ' +
    'intermediate-high risk (pT2 N0 M0 with grade 4 or sarcomatoid, or pT3 N0 M0); high risk ' +
    '(pT4 N0 M0, or any pT with N1 M0); M1 without evidence of disease (primary and soft-tissue ' +
    'metastases completely resected within 12 months of nephrectomy, none in bone or brain, ' +
    'negative margins). Without metastases no disease may be left after surgery. pNX is read as ' +
    'N0. Grade as the report gives it',
  source: 'KEYNOTE-564, as reported by UroToday, UROONCO and ESMO Daily Reporter',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type KeynoteRisk = 'below-threshold' | 'intermediate-high' | 'high' | 'm1-ned';
export type KeynoteRiskItem = 't' | 'n' | 'm' | 'grade' | 'sarcomatoid';
export type KeynoteCriterion =
  | 'clear-cell'
  | 'ecog-0-or-1'
  | 'no-prior-systemic'
  | 'within-12-weeks'
  | 'no-evidence'
  | 'soft-tissue-only'
  | 'within-12-months';

/** What the trial asked; what is left out or unknown is unknown. */
export type KeynoteFindings = {
  readonly clearCell: Presence;
  /** Pathological T, or every one still possible; TX and T0 say as little as none. */
  readonly t?: TCategory | readonly TCategory[] | undefined;
  /** Pathological N; NX is read as N0. */
  readonly n?: NCategory | undefined;
  readonly m?: 'M0' | 'M1' | undefined;
  /** 1 to 4, or every one still possible. */
  readonly grade?: number | readonly number[] | undefined;
  readonly sarcomatoid: Presence;
  /** 0 to 5. */
  readonly ecog?: number | undefined;
  readonly priorSystemic: Presence;
  /** Days since the last operation: nephrectomy, or for M1 the removal of the metastases. */
  readonly daysSinceSurgery?: Span | undefined;
  /** M1 only: no evidence of disease after complete resection. */
  readonly noEvidence: Presence;
  /** M1 only: no metastasis in bone or brain, now or before. */
  readonly softTissueOnly: Presence;
  /** M1 only: begun months from nephrectomy to metastasectomy, negative when it came first. */
  readonly monthsToMetastasectomy?: Span | undefined;
};

export type KeynoteResult = {
  /** Every risk group still possible, lowest first, M1 last. */
  readonly risks: readonly KeynoteRisk[];
  readonly eligible: Presence;
  readonly failed: readonly KeynoteCriterion[];
  readonly missing: readonly (KeynoteCriterion | KeynoteRiskItem)[];
};

/**
 * Whether a resected tumour meets the criteria of the adjuvant trial, and in which risk group;
 * eligibility is stated only if every completion of what is unknown agrees. The criteria for M1
 * are judged once M1 is known; margins are judged apart.
 *
 * @source KEYNOTE-564; clinical content, section 12.3.
 * @spec RCC-C-048
 */
export function keynote564(findings: KeynoteFindings): KeynoteResult {
  const completions = completionsOf(findings);
  const all = completions.map(riskOf);
  const risks = RISKS.filter((risk) => all.includes(risk));
  const criteria = [...generalCriteria(findings), ...(findings.m === 'M1' ? m1(findings) : [])];
  const failed = codesOf(criteria, 'no');
  const open = codesOf(criteria, 'unknown');
  return {
    risks,
    eligible: eligibleOf(risks, failed, open),
    failed,
    missing: [...decisiveItems(RISK_ITEMS, completions, riskOf), ...open],
  };
}

const RISKS: readonly KeynoteRisk[] = ['below-threshold', 'intermediate-high', 'high', 'm1-ned'];
const RISK_ITEMS: readonly KeynoteRiskItem[] = ['t', 'n', 'm', 'grade', 'sarcomatoid'];

type Completion = {
  readonly t: BaseT;
  readonly n: 'N0' | 'N1';
  readonly m: 'M0' | 'M1';
  readonly grade: number;
  readonly sarcomatoid: 'yes' | 'no';
};

function completionsOf(findings: KeynoteFindings): readonly Completion[] {
  const { n, m, grade } = findings;
  const ts = everyOf(findings.t, ['TX']).flatMap((each) => baseT(each) ?? ANY_T);
  const ns = n === undefined ? (['N0', 'N1'] as const) : [N_READ_AS[n]];
  const ms = m === undefined ? (['M0', 'M1'] as const) : [m];
  const grades = everyOf(grade, [3, 4]);
  const answers = findings.sarcomatoid === 'unknown' ? YES_OR_NO : [findings.sarcomatoid];
  return ts.flatMap((fullT) =>
    ns.flatMap((fullN) =>
      ms.flatMap((fullM) =>
        grades.flatMap((fullGrade) =>
          answers.map((sarcomatoid) => ({
            t: fullT,
            n: fullN,
            m: fullM,
            grade: fullGrade,
            sarcomatoid,
          })),
        ),
      ),
    ),
  );
}

const ANY_T: readonly BaseT[] = ['T1', 'T2', 'T3', 'T4'];
const N_READ_AS = { NX: 'N0', N0: 'N0', N1: 'N1', N2: 'N1' } as const;
const YES_OR_NO = ['yes', 'no'] as const;

function riskOf({ t, n, m, grade, sarcomatoid }: Completion): KeynoteRisk {
  if (m === 'M1') return 'm1-ned';
  if (n === 'N1' || t === 'T4') return 'high';
  if (t === 'T3') return 'intermediate-high';
  const isHighGrade = grade === 4 || sarcomatoid === 'yes';
  return t === 'T2' && isHighGrade ? 'intermediate-high' : 'below-threshold';
}

type Criterion = { readonly code: KeynoteCriterion; readonly met: Presence };

function generalCriteria(findings: KeynoteFindings): readonly Criterion[] {
  const { clearCell, ecog, priorSystemic, daysSinceSurgery } = findings;
  return [
    { code: 'clear-cell', met: clearCell },
    { code: 'ecog-0-or-1', met: within(-Infinity, 1, spanOf(ecog)) },
    { code: 'no-prior-systemic', met: OPPOSITE[priorSystemic] },
    { code: 'within-12-weeks', met: within(-Infinity, 84, daysSinceSurgery) },
  ];
}

function m1({
  noEvidence,
  softTissueOnly,
  monthsToMetastasectomy,
}: KeynoteFindings): readonly Criterion[] {
  return [
    { code: 'no-evidence', met: noEvidence },
    { code: 'soft-tissue-only', met: softTissueOnly },
    { code: 'within-12-months', met: within(-12, 12, monthsToMetastasectomy) },
  ];
}

const OPPOSITE: Readonly<Record<Presence, Presence>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

function spanOf(value: number | undefined): Span | undefined {
  return value === undefined ? undefined : { min: value, max: value };
}

/** Whether every value still possible lies between the limits, both included. */
function within(lowest: number, highest: number, value: Span | undefined): Presence {
  if (value === undefined) return 'unknown';
  if (value.min >= lowest && value.max <= highest) return 'yes';
  return value.min > highest || value.max < lowest ? 'no' : 'unknown';
}

function codesOf(criteria: readonly Criterion[], met: Presence): readonly KeynoteCriterion[] {
  return criteria.filter((criterion) => criterion.met === met).map(({ code }) => code);
}

function eligibleOf(
  risks: readonly KeynoteRisk[],
  failed: readonly KeynoteCriterion[],
  open: readonly KeynoteCriterion[],
): Presence {
  const isBelow = risks.every((risk) => risk === 'below-threshold');
  if (failed.length > 0 || isBelow) return 'no';
  const mayBeBelow = risks.includes('below-threshold');
  const mayBeM1 = risks.includes('m1-ned') && risks.length > 1;
  return open.length > 0 || mayBeBelow || mayBeM1 ? 'unknown' : 'yes';
}
