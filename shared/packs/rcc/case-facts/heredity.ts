import { ageAtDiagnosis } from '../../../calculators/of-case/age-at-diagnosis.ts';
import { joinBasis } from '../../../calculators/of-case/case-finding.ts';
import { hereditaryAnswers } from '../../../calculators/of-case/hereditary-answers.ts';
import { REFERRAL_AGE_YEARS } from '../../../calculators/heredity/referral-triggers.ts';
import { anyOf, atLeast, not } from '../../../calculators/spread/presence-logic.ts';
import type { Presence } from '../../../calculators/scores.ts';
import type { Span } from '../../../calculators/span.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { FactRule } from './fact-rule.ts';

/**
 * A hint at heredity: young at diagnosis (46 years or younger), several tumours, a relative with
 * kidney cancer, or a histology that suggests it. One is enough; no needs every answer.
 */
export const familyHistoryOrYoung: FactRule = ({ document }) => {
  const age = ageAtDiagnosis(document);
  const answers = hereditaryAnswers(document);
  const findings = [
    { ...age, value: isYoung(age.value) },
    answers['bilateral-or-multifocal'],
    answers['relative-with-renal-cancer'],
    answers['suggestive-histology'],
  ];
  const answer = anyOf(findings.map(({ value }) => value));
  const shown = answer === 'yes' ? findings.filter(({ value }) => value === 'yes') : findings;
  const { inputs, notes } = joinBasis(shown);
  const words = [...inputs.map(({ label, value }) => `${label}: ${value}`), ...notes];
  if (words.length === 0) return undefined;
  const open = findings.filter(({ value }) => value === 'unknown');
  return {
    possible: answer === 'unknown' ? oneOf(true, false) : oneOf(answer === 'yes'),
    basis: words.join('; '),
    narrowedBy: fieldsOf(open.flatMap(({ missing }) => missing)),
  };
};

function isYoung(ages: Span | undefined): Presence {
  return ages === undefined ? 'unknown' : not(atLeast(ages, REFERRAL_AGE_YEARS + 1));
}

/** Places in lists without their index, as the facts name them. */
function fieldsOf(missing: readonly { readonly field: string }[]): readonly string[] {
  return [...new Set(missing.map(({ field }) => field.replaceAll(/\[\d+\]/g, '')))];
}
