import type { CaseDocument } from '../../domain/case-document.ts';
import type { Disease } from '../../domain/disease.ts';
import { formatDate } from '../../domain/format-date.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  SYNCHRONOUS_WITHIN_MONTHS,
  synchronousMetastases,
} from '../spread/synchronous-metastases.ts';
import type { Presence, ScoreBasis } from '../scores.ts';
import type { CaseFinding } from './case-finding.ts';
import { inputsAndMissing, recordedItem, type ScoreItem } from './score-items.ts';

/**
 * Whether the metastases of a case are synchronous by the 6-month limit: by the dates; where they
 * leave it open, metastases stated to be synchronous (within 3 months) are so here too. Where
 * dates and statement contradict each other it stays open.
 *
 * @spec RCC-C-042
 */
export function synchronousOfCase({ disease = {} }: CaseDocument): CaseFinding<Presence> {
  const byDates = synchronousMetastases(disease.diagnosedOn, disease.metastaticSince);
  const isStated = knownValue(disease.timing) === 'synchronous';
  const value = isStated ? STATED[byDates] : byDates;
  const { inputs, missing } = inputsAndMissing(dateItems(disease));
  const timing = recordedItem('Timing', 'disease.timing', disease.timing, (word) => TIMING[word]);
  const isContradicted = isStated && byDates === 'no';
  const asked = isContradicted ? [{ label: timing.label, field: timing.field }] : [];
  return {
    value,
    inputs: [...inputs, ...inputsAndMissing([timing]).inputs],
    missing: value === 'unknown' ? [...missing, ...withoutDay(inputs), ...asked] : [],
    notes: isContradicted ? [CONTRADICTED] : [],
  };
}

const STATED = { yes: 'yes', unknown: 'yes', no: 'unknown' } as const;

const TIMING = {
  synchronous: 'metastases at diagnosis',
  metachronous: 'metastases after diagnosis',
} as const;

const CONTRADICTED =
  'Metastases are stated to be synchronous, but dated more than ' +
  `${SYNCHRONOUS_WITHIN_MONTHS} months after the diagnosis`;

function dateItems({ diagnosedOn, metastaticSince }: Disease): readonly ScoreItem[] {
  return [
    dateItem('Diagnosis', 'disease.diagnosedOn', diagnosedOn),
    dateItem('Metastatic since', 'disease.metastaticSince', metastaticSince),
  ];
}

function dateItem(label: string, field: string, date: PartialDate | undefined): ScoreItem {
  return { label, field, ...(date === undefined ? {} : { text: formatDate(date), on: date }) };
}

/** Dates without a day, which an exact date would settle. */
function withoutDay(inputs: ScoreBasis['inputs']): ScoreBasis['missing'] {
  return inputs.flatMap(({ label, field, on = '' }) => (on.length < 10 ? [{ label, field }] : []));
}
