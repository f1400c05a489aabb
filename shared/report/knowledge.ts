import { factsIn } from '../engine/condition.ts';
import type { PackStamp } from '../engine/evaluation.ts';
import { conditionText } from '../engine/explain.ts';
import { factDefinitions } from '../engine/fact-definitions.ts';
import type { Candidate, DerivedFact, FactDefinition, Pack, RedFlag } from '../engine/pack.ts';
import { argumentsOf } from '../engine/weigh.ts';
import { INTENDED_USE } from './intended-use.ts';
import { factValues } from './knowledge-fact-values.ts';
import { knowledgeLinks } from './knowledge-links.ts';
import type { KnowledgeLinks, PlacedArgument } from './knowledge-links.ts';
import type {
  Knowledge,
  KnowledgeArgument,
  KnowledgeCandidate,
  KnowledgeFact,
  KnowledgeRedFlag,
  KnowledgeSource,
} from './knowledge-model.ts';
import { knowledgePlans } from './knowledge-plans.ts';
import type { InWords } from './knowledge-ref.ts';
import { isReviewOverdue } from './review-due.ts';
import { sourceCheck } from './source-check.ts';

/** What a pack is shown with: its stamp and the day. */
export type KnowledgeSurroundings = {
  readonly stamp: PackStamp;
  /** Calendar day, `YYYY-MM-DD`: past the day of review the pack says so. */
  readonly today: string;
};

/** All a pack says, in words and linked both ways; nothing of any patient. */
export function knowledge(pack: Pack, { stamp, today }: KnowledgeSurroundings): Knowledge {
  const links = knowledgeLinks(pack);
  const definitions = factDefinitions(pack);
  const inWords: InWords = (condition) => ({
    text: conditionText(condition, definitions),
    facts: [...factsIn(condition)],
  });
  return {
    pack: { ...stamp },
    reviewOverdue: isReviewOverdue(stamp.reviewBy, today),
    intendedUse: INTENDED_USE,
    slots: pack.slots.map(({ id, label }) => ({ id, label })),
    candidates: pack.candidates.map((candidate) => candidateView(candidate, pack, links, inWords)),
    arguments: links.arguments.map((placed) => argumentView(placed, inWords)),
    blocks: Object.values(pack.blocks).map(({ id, title, arguments: own }) => ({
      id,
      title,
      arguments: own.map((argument) => argument.id),
      candidates: pack.candidates.flatMap((one) => (one.blocks.includes(id) ? [one.id] : [])),
    })),
    redFlags: pack.redFlags.map((flag) => redFlagView(flag, inWords)),
    uncomputedFlags: pack.uncomputedFlags.map((flag) => ({ ...flag })),
    sourcesReadOn: pack.meta.sourcesReadOn,
    ...knowledgePlans(pack, inWords),
    facts: [
      ...pack.facts.map((fact) => factView(fact, links)),
      ...pack.derived.map((fact) => derivedView(fact, links, inWords)),
    ],
    sources: sourceViews(pack, links),
    checklist: pack.checklist.map((item) => ({ ...item, facts: [...item.facts] })),
    gaps: pack.gaps.map(({ id, text, when }) => ({ id, text, when: inWords(when) })),
  };
}

function candidateView(
  candidate: Candidate,
  pack: Pack,
  links: KnowledgeLinks,
  inWords: InWords,
): KnowledgeCandidate {
  const { id, name, modality, slot, intent, line, applies, blocks, classes = [] } = candidate;
  return {
    id,
    name,
    modality,
    slot,
    intent,
    line,
    applies: inWords(applies),
    blocks: [...blocks],
    arguments: argumentsOf(pack, candidate).map((argument) => argument.id),
    classes: [...classes],
    traits: links.traitsOf(id),
    ...remarksOf(candidate),
    namedBy: links.namersOf(id),
  };
}

type Remarks = Pick<
  KnowledgeCandidate,
  'orientation' | 'interactions' | 'expectedBenefit' | 'dataNeeded' | 'note'
>;

/** What the pack remarks on a candidate; a remark it does not make is absent. */
function remarksOf(candidate: Candidate): Remarks {
  const { orientation, interactions, expectedBenefit, dataNeeded, note } = candidate;
  return {
    ...(orientation === undefined ? {} : { orientation }),
    ...(interactions === undefined ? {} : { interactions }),
    ...(expectedBenefit === undefined ? {} : { expectedBenefit }),
    ...(dataNeeded === undefined ? {} : { dataNeeded }),
    ...(note === undefined ? {} : { note }),
  };
}

function argumentView(
  { argument, block, candidates }: PlacedArgument,
  inWords: InWords,
): KnowledgeArgument {
  const { id, strength, axis, when, because, source, until, failSafe } = argument;
  return {
    id,
    strength,
    axis,
    when: inWords(when),
    text: because,
    source,
    ...(until === undefined ? {} : { until }),
    failSafe: failSafe === true,
    ...(block === undefined ? {} : { block }),
    candidates: [...candidates],
  };
}

function redFlagView(flag: RedFlag, inWords: InWords): KnowledgeRedFlag {
  const { id, severity, redWhen, when, title, action, candidates = [], notCovered, source } = flag;
  return {
    id,
    severity,
    ...(redWhen === undefined ? {} : { redWhen: inWords(redWhen) }),
    when: inWords(when),
    title,
    action,
    candidates: [...candidates],
    ...(notCovered === undefined ? {} : { notCovered }),
    source,
  };
}

function factView(fact: FactDefinition, links: KnowledgeLinks): KnowledgeFact {
  const { id, label, domain, meaning, fields, suppliedBy } = fact;
  return {
    id,
    label,
    meaning,
    values: [...factValues(domain)],
    ...(domain.kind === 'number' && domain.unit !== undefined ? { unit: domain.unit } : {}),
    fields: [...fields],
    suppliedBy,
    derivedFrom: [],
    usedBy: links.usersOfFact(id),
  };
}

function derivedView(fact: DerivedFact, links: KnowledgeLinks, inWords: InWords): KnowledgeFact {
  return {
    ...factView(fact, links),
    derivedFrom: [...fact.from],
    ...('rule' in fact ? { rule: inWords(fact.rule) } : {}),
  };
}

function sourceViews(pack: Pack, links: KnowledgeLinks): KnowledgeSource[] {
  return Object.entries(pack.references).map(([id, reference]) => ({
    id,
    citation: reference.citation,
    figures: reference.figures,
    level: reference.level,
    provenance: reference.provenance,
    check: sourceCheck(reference.provenance, reference.figures),
    citedBy: links.citersOf(id),
  }));
}
