import type { CaseDocument } from '../domain/case-document.ts';
import type { Evaluation, MissingView } from '../engine/evaluation.ts';
import { contradictionsOf } from './contradictions.ts';
import { owedEffects, owedWeight } from './owed-effects.ts';
import { owedQuestion } from './owed-question.ts';
import { readinessOf } from './readiness.ts';

/** What somebody still owes a case; whose case it is and whether it was asked for stand beside. */
export type Owed = {
  /** Fact of the pack, `referral.question` and the like, or `contradiction 1`. */
  readonly item: string;
  /** Every fact the question is about; several hang on the same fields of the case. */
  readonly facts: readonly string[];
  /** Discipline of the board that supplies it. */
  readonly from: string;
  /** A sentence that can be sent as it is. */
  readonly question: string;
  readonly field?: string;
  /** What the answer could do, strongest first. */
  readonly effects: readonly string[];
  /** Orders the chase list, 0 first; never shown. */
  readonly weight: number;
};

/** Contradictions and the question come before everything: the rest stands on them. */
const FIRST = 0;
/** After what may raise a red flag, bar an option or bring a plan; before what moves a tier. */
const REFERRAL_WEIGHT = 3;

type Asked = Pick<Owed, 'from' | 'question'>;

const REFERRAL_QUESTIONS: Readonly<Record<string, Asked>> = {
  question: {
    from: 'Coordinator',
    question: 'What is the board asked? The referral holds no question.',
  },
  'referring-clinician': { from: 'Coordinator', question: 'Who refers the patient?' },
  'met-patient': {
    from: 'Coordinator',
    question: 'Who has met the patient and can speak for them at the board?',
  },
  'patient-voice': {
    from: 'Nurse specialist',
    question: 'What does the patient want and not want? Who asked, and when?',
  },
  'board-day': {
    from: 'Coordinator',
    question: 'For which board day, or by which day, is a decision needed?',
  },
};

/**
 * Everything a case still lacks: who supplies it, the exact question, and what it could change.
 * Facts that hang on the same open fields are one question, because one answer settles them.
 */
export function owedOf(document: CaseDocument, evaluation: Evaluation): readonly Owed[] {
  return [
    ...contradictions(document),
    ...referralGaps(document),
    ...groupsOf(evaluation.missing).map((group) => owedFacts(group, evaluation)),
  ].toSorted((a, b) => a.weight - b.weight);
}

function contradictions(document: CaseDocument): readonly Owed[] {
  return contradictionsOf(document).map((text, index) => ({
    item: `contradiction ${index + 1}`,
    facts: [],
    from: 'Whoever entered the case',
    question: `Which is right? ${text}`,
    effects: ['Everything else on the sheet rests on it.'],
    weight: FIRST,
  }));
}

function referralGaps(document: CaseDocument): readonly Owed[] {
  return readinessOf(document).open.flatMap(({ id, fields }) => {
    const asked = REFERRAL_QUESTIONS[id];
    if (asked === undefined) return [];
    return {
      item: `referral.${id}`,
      facts: [],
      ...asked,
      ...firstField(fields),
      effects: ['Needed for the board to discuss the case.'],
      weight: id === 'question' ? FIRST : REFERRAL_WEIGHT,
    };
  });
}

type Group = readonly [MissingView, ...MissingView[]];

/** In the order of the most important fact of each group. */
function groupsOf(missing: readonly MissingView[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const item of missing) {
    const key = JSON.stringify([item.suppliedBy, item.fields]);
    const before = groups.get(key);
    groups.set(key, before === undefined ? [item] : [...before, item]);
  }
  return [...groups.values()];
}

function owedFacts(group: Group, evaluation: Evaluation): Owed {
  const [first] = group;
  return {
    item: first.fact,
    facts: group.map(({ fact }) => fact),
    from: first.suppliedBy,
    question: owedQuestion(group, evaluation),
    ...firstField(first.fields),
    effects: owedEffects(group, evaluation),
    weight: Math.min(...group.map(owedWeight)),
  };
}

function firstField([field]: readonly string[]): Pick<Owed, 'field'> {
  return field === undefined ? {} : { field };
}
