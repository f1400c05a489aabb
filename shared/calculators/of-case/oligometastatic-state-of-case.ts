import { capitalised } from '../../domain/in-sentence.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import {
  OLIGOMETASTATIC_STATE,
  OLIGOMETASTATIC_STATES,
  type OligometastaticHistory,
  type OligometastaticState,
  oligometastaticStates,
} from '../spread/oligometastatic-state.ts';
import { OLIGOMETASTATIC_STATE_TEXT } from '../spread/spread-text.ts';
import { SYNCHRONOUS_WITHIN_MONTHS } from '../spread/synchronous-metastases.ts';
import type { Presence, Score, ScoreBasis } from '../scores.ts';
import { onAdvancedTherapy } from './advanced-therapy.ts';
import { answerFinding, type CaseFinding, joinBasis } from './case-finding.ts';
import type { OligometastaticCase } from './oligometastatic-of-case.ts';
import { progressionFinding } from './progression.ts';
import { synchronousOfCase } from './synchronous-of-case.ts';

type Findings = Readonly<Record<keyof OligometastaticHistory, CaseFinding<Presence>>>;

/** More possible states than this are counted, not named, in the short form. */
const NAMED = 3;

/**
 * State of oligometastatic disease by EORTC and ESTRO, with every state still possible. It does
 * not apply to disease that is not oligometastatic, and is conditional while that is open.
 *
 * @spec RCC-C-042
 */
export function oligometastaticStateOfCase(
  document: CaseDocument,
  { oligometastatic, score: definition }: OligometastaticCase,
): Score {
  if (oligometastatic === 'no') {
    const statement = 'Not applicable: the disease is not oligometastatic';
    const base = { ...OLIGOMETASTATIC_STATE, inputs: [], missing: [], notes: [] };
    return { ...base, state: 'not-applicable', statement };
  }
  const findings = findingsOf(document);
  const states = oligometastaticStates(historyOf(findings));
  const condition = oligometastatic === 'yes' ? '' : 'If oligometastatic: ';
  const { inputs, notes } = joinBasis(Object.values(findings));
  const value = valueOf(states);
  return {
    ...OLIGOMETASTATIC_STATE,
    state: stateOf(states, oligometastatic),
    ...(value === undefined ? {} : { value: capitalised(`${condition}${value}`) }),
    statement: capitalised(`${condition}${namesOf(states) ?? 'state not known'}`),
    inputs,
    missing: [...missingOf(findings, states.length), ...definition.missing],
    notes: [...notes, ...definitionNotes(states)],
  };
}

type States = readonly OligometastaticState[];

function stateOf(states: States, oligometastatic: Presence): Score['state'] {
  if (states.length === OLIGOMETASTATIC_STATES.length) return 'unknown';
  return states.length === 1 && oligometastatic === 'yes' ? 'known' : 'interval';
}

function namesOf(states: States): string | undefined {
  if (states.length === OLIGOMETASTATIC_STATES.length) return undefined;
  return states.map((state) => OLIGOMETASTATIC_STATE_TEXT[state]).join(' or ');
}

function valueOf(states: States): string | undefined {
  const names = namesOf(states);
  if (names === undefined || states.length <= NAMED) return names;
  return `${states.length} of ${OLIGOMETASTATIC_STATES.length} states possible`;
}

function findingsOf(document: CaseDocument): Findings {
  const { disease } = document;
  return {
    everPolymetastatic: answerFinding(
      'More than five metastases at any time',
      'disease.everPolymetastatic',
      disease?.everPolymetastatic,
    ),
    earlierOligometastatic: answerFinding(
      'Earlier episode of oligometastatic disease',
      'disease.earlierOligometastatic',
      disease?.earlierOligometastatic,
    ),
    synchronous: synchronousOfCase(document),
    onSystemicTherapy: onAdvancedTherapy(document),
    progressing: progressionFinding(document),
  };
}

function historyOf(findings: Findings): OligometastaticHistory {
  return {
    everPolymetastatic: findings.everPolymetastatic.value,
    earlierOligometastatic: findings.earlierOligometastatic.value,
    synchronous: findings.synchronous.value,
    onSystemicTherapy: findings.onSystemicTherapy.value,
    progressing: findings.progressing.value,
  };
}

/** What is not known is asked for where an answer would leave fewer states possible. */
function missingOf(findings: Findings, possible: number): ScoreBasis['missing'] {
  const history = historyOf(findings);
  const keys = Object.keys(findings) as (keyof OligometastaticHistory)[];
  return keys.flatMap((key) => {
    const narrows = (['yes', 'no'] as const).some(
      (answer) => oligometastaticStates({ ...history, [key]: answer }).length < possible,
    );
    return history[key] === 'unknown' && narrows ? findings[key].missing : [];
  });
}

/** "Synchronous" differs by source, so the limit used here is said wherever it matters. */
function definitionNotes(states: States): readonly string[] {
  const matters = states.some((state) => /^(?:syn|meta)chronous/.test(state));
  return matters
    ? [
        `Synchronous means within ${SYNCHRONOUS_WITHIN_MONTHS} months of the diagnosis here; other ` +
          'sources take at diagnosis, 3 or 12 months',
      ]
    : [];
}
