import type { CaseDocument } from '../../domain/case-document.ts';
import type { MolecularFinding } from '../../domain/molecular.ts';
import { knownValue } from '../../domain/recorded.ts';
import { REFERRAL_TRIGGER_TEXT } from '../heredity/heredity-text.ts';
import {
  REFERRAL_TRIGGERS,
  type ReferralResult,
  type ReferralTrigger,
  referralTriggers,
} from '../heredity/referral-triggers.ts';
import type { Presence, Score, ScoreInput } from '../scores.ts';
import { ageAtDiagnosis } from './age-at-diagnosis.ts';
import { joinBasis } from './case-finding.ts';
import { hereditaryAnswers } from './hereditary-answers.ts';

/**
 * Triggers for referral to genetics in a case: those that are present, or those still open.
 *
 * @spec RCC-C-052
 */
export function referralOfCase(document: CaseDocument): Score {
  const age = ageAtDiagnosis(document);
  const answers = hereditaryAnswers(document);
  const result = referralTriggers({
    ageAtDiagnosis: age.value,
    bilateralOrMultifocal: answers['bilateral-or-multifocal'].value,
    relativeWithRenalCancer: answers['relative-with-renal-cancer'].value,
    familialVariant: answers['familial-variant'].value,
    syndromicFeature: answers['syndromic-feature'].value,
    suggestiveHistology: answers['suggestive-histology'].value,
    mesotheliomaOrUvealMelanoma: answers['mesothelioma-or-uveal-melanoma'].value,
  });
  const { inputs, missing, notes } = joinBasis([
    isAgeDecided(result) ? { ...age, missing: [] } : age,
    ...Object.values(answers),
  ]);
  const suspicions = suspicionsOf(document);
  const isSuspected = result.refer === 'no' && suspicions.length > 0;
  const refer = isSuspected ? 'unknown' : result.refer;
  const state = stateOf({ ...result, refer });
  return {
    ...REFERRAL_TRIGGERS,
    state,
    ...(state === 'unknown' ? {} : { value: valueOf({ ...result, refer }, suspicions) }),
    statement: STATEMENT[refer],
    inputs: [...inputs, ...suspicions.map(({ input }) => input)],
    missing: isSuspected ? [...missing, SYNDROME] : missing,
    notes: [...notes, ...recordedNotes(document)],
  };
}

const STATEMENT: Readonly<Record<Presence, string>> = {
  yes: 'Referral trigger present',
  no: 'No referral trigger',
  unknown: 'Referral trigger not excluded',
};

/** An age that is not exact may still lie on one side of the limit. */
function isAgeDecided({ triggers }: ReferralResult): boolean {
  return triggers['young-at-diagnosis'] !== 'unknown';
}

function stateOf({ refer, triggers }: ReferralResult): Score['state'] {
  if (refer !== 'unknown') return 'known';
  return Object.values(triggers).includes('no') ? 'interval' : 'unknown';
}

function valueOf(result: ReferralResult, suspicions: readonly Suspicion[]): string {
  if (result.refer === 'no') return 'No trigger';
  const present = withAnswer(result, 'yes').map(
    (trigger) => REFERRAL_TRIGGER_TEXT[trigger].present,
  );
  if (present.length > 0) return `Trigger present: ${present.join(', ')}`;
  const open = withAnswer(result, 'unknown').map((trigger) => REFERRAL_TRIGGER_TEXT[trigger].open);
  const reasons = open.length === 0 ? suspicions.map(({ reason }) => reason) : open;
  return `Open: ${[...new Set(reasons)].join(', ')}`;
}

function withAnswer({ triggers }: ReferralResult, answer: Presence): readonly ReferralTrigger[] {
  // Safe: the keys of the record are exactly the triggers.
  return (Object.keys(triggers) as ReferralTrigger[]).filter((key) => triggers[key] === answer);
}

type Suspicion = { readonly reason: string; readonly input: ScoreInput };

const SYNDROME = { label: 'Hereditary syndrome', field: 'riskFactors.hereditarySyndrome' } as const;

/** A suspected syndrome or a pathogenic germline variant: then no trigger is not the answer. */
function suspicionsOf({ riskFactors, molecular }: CaseDocument): readonly Suspicion[] {
  const item = riskFactors?.hereditarySyndrome;
  const on = item?.on === undefined ? {} : { on: item.on };
  const input = { ...SYNDROME, value: 'suspected', ...on };
  const variants = (molecular?.findings ?? []).flatMap((finding, index) =>
    finding.sample === 'germline' && finding.result === 'pathogenic'
      ? [variantOf(finding, `molecular.findings[${index}]`)]
      : [],
  );
  return knownValue(item) === 'suspected'
    ? [{ reason: 'a hereditary syndrome is suspected', input }, ...variants]
    : variants;
}

function variantOf({ gene, on }: MolecularFinding, field: string): Suspicion {
  const dated = on === undefined ? {} : { on };
  return {
    reason: 'a pathogenic germline variant is recorded',
    input: { label: `Germline ${gene}`, value: 'pathogenic variant', ...dated, field },
  };
}

function recordedNotes({ riskFactors }: CaseDocument): readonly string[] {
  const syndrome = knownValue(riskFactors?.hereditarySyndrome);
  if (syndrome === 'none') return ['Hereditary syndrome is recorded as none'];
  return syndrome === 'suspected' ? ['A hereditary syndrome is suspected'] : [];
}
