import { calciumOfCase } from '../../calculators/of-case/calcium-of-case.ts';
import { imdcFactorsOf } from '../../calculators/of-case/imdc-factors.ts';
import { kidneyOfCase } from '../../calculators/of-case/kidney-of-case.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { FactDefinition, FactState, FactStates } from '../../engine/pack.ts';
import { diseaseRules } from './case-facts/disease.ts';
import type { CaseView, FactRules, Finding } from './case-facts/fact-rule.ts';
import { goalsRules } from './case-facts/goals.ts';
import { healthRules } from './case-facts/health.ts';
import { immunityRules } from './case-facts/immunity.ts';
import { metastasesRules } from './case-facts/metastases.ts';
import { organsRules } from './case-facts/organs.ts';
import { wholeDomain } from '../../engine/fact-text.ts';
import { isKnown, withinDomain } from './case-facts/possible-values.ts';
import { primaryRules } from './case-facts/primary.ts';
import { priorTherapyRules } from './case-facts/prior-therapy.ts';
import { riskRules } from './case-facts/risk.ts';
import { vascularRules } from './case-facts/vascular.ts';
import { facts } from './facts/facts.ts';

/** How each fact of the pack follows from the case, by theme. */
export const factRules: FactRules = {
  ...diseaseRules,
  ...primaryRules,
  ...metastasesRules,
  ...healthRules,
  ...immunityRules,
  ...vascularRules,
  ...organsRules,
  ...priorTherapyRules,
  ...goalsRules,
  ...riskRules,
};

/**
 * What a case says about every fact of the pack, as the set of values it still allows. Absent is
 * unknown, never no: leaving an item out of a case can widen a set but never narrow it.
 */
export function deriveFacts(document: CaseDocument): FactStates {
  return statesOf(facts, document);
}

/** The facts of a case that differs from another one in its laboratory results alone. */
export function deriveLabFacts(document: CaseDocument, original: FactStates): FactStates {
  return { ...original, ...statesOf(LAB_FACTS, document) };
}

const LAB_FACTS = facts.filter(({ fields }) => fields.some((field) => field.startsWith('labs.')));

function statesOf(definitions: readonly FactDefinition[], document: CaseDocument): FactStates {
  const view = viewOf(document);
  return Object.fromEntries(definitions.map((fact) => [fact.id, stateOf(fact, view)]));
}

/** Only what the rules read: the other scores cost more than all the facts. */
function viewOf(document: CaseDocument): CaseView {
  return {
    document,
    scores: { calcium: calciumOfCase(document), kidney: kidneyOfCase(document) },
    imdc: imdcFactorsOf(document),
  };
}

function stateOf(fact: FactDefinition, view: CaseView): FactState {
  const rule = factRules[fact.id];
  if (rule === undefined) throw new Error(`Fact ${fact.id} has no rule that derives it`);
  const finding = rule(view, fact) ?? { possible: wholeDomain(fact.domain) };
  const possible = withinDomain(finding.possible, fact.domain);
  return {
    possible,
    ...wordsOf(finding),
    narrowedBy: isKnown(possible) ? [] : (finding.narrowedBy ?? fact.fields),
  };
}

function wordsOf({ basis, on, presumed }: Finding): Partial<FactState> {
  return {
    ...(basis === undefined ? {} : { basis }),
    ...(on === undefined ? {} : { on }),
    ...(presumed === undefined ? {} : { presumed }),
  };
}
