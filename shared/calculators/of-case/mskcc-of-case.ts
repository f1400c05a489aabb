import type { CaseDocument } from '../../domain/case-document.ts';
import { capitalised } from '../../domain/in-sentence.ts';
import type { Presence } from '../scores.ts';
import type { RiskGroup } from '../risk/count-factors.ts';
import { MSKCC, type MskccFactor, mskccRisk } from '../risk/mskcc.ts';
import type { CoreScores, FactorFinding, Score, ScoreBasis } from '../scores.ts';
import { type CalciumReading, calciumReadings } from './calcium-readings.ts';
import { laboratoryFactor } from './imdc-factors.ts';
import { karnofskyFactor } from './performance-factor.ts';
import { motzerNotes } from './motzer-notes.ts';
import { agreed } from '../presence.ts';
import { countText, statedRiskOf, withStatedRisk } from './stated-risk.ts';
import { therapyInterval } from './therapy-interval.ts';

const ASKED = 5;

/**
 * MSKCC risk of a case, in the settings IMDC applies to. A group stated as such narrows it.
 *
 * @spec RCC-C-018 RCC-C-060
 */
export function mskccOfCase(document: CaseDocument, core: CoreScores): Score {
  const findings = findingsOf(document, core);
  const all = Object.values(findings);
  const stated = statedRiskOf(document, 'mskcc');
  const base = {
    ...MSKCC,
    inputs: uniqueInputs([...all.flatMap(({ inputs }) => inputs), ...stated.inputs]),
    notes: [...new Set([...all.flatMap(({ notes }) => notes), ...motzerNotes(document)])],
  };
  if (core.imdc.state === 'not-applicable') {
    const notes = [...base.notes, ...stated.words];
    return { ...base, notes, state: 'not-applicable', missing: [], statement: core.imdc.statement };
  }
  const risk = mskccRisk({
    'karnofsky-below-80': findings['karnofsky-below-80'].presence,
    'under-1-year-to-therapy': findings['under-1-year-to-therapy'].presence,
    'haemoglobin-below-limit': findings['haemoglobin-below-limit'].presence,
    'calcium-above-10-mg': findings['calcium-above-10-mg'].presence,
    'ldh-above-1.5-limit': findings['ldh-above-1.5-limit'].presence,
  });
  const { groups, notes } = withStatedRisk(risk, stated, ASKED);
  const state = stateOf(groups);
  const count = countText(risk, ASKED);
  const text = groupsText(groups, count);
  const statement = state === 'unknown' ? `Risk group not determined: ${count}` : text;
  return {
    ...base,
    notes: [...base.notes, ...notes],
    state,
    ...(state === 'unknown' ? {} : { value: text }),
    statement: [statement, ...stated.words].join('; '),
    missing: all.flatMap(({ presence, missing }) => (presence === 'unknown' ? missing : [])),
    published: [
      'Interferon era (Motzer 2002, n = 463): median overall survival 30, 14 and 5 months in the favourable, intermediate and poor group',
    ],
  };
}

function findingsOf(
  document: CaseDocument,
  { calcium }: CoreScores,
): Readonly<Record<MskccFactor, FactorFinding>> {
  const { inputs, missing, notes } = calcium;
  const presence = agreed(calciumReadings(document).map(isAbove10));
  return {
    'karnofsky-below-80': karnofskyFactor(document),
    'under-1-year-to-therapy': therapyInterval(document),
    'haemoglobin-below-limit': laboratoryFactor(document, 'haemoglobin', 'below-lower'),
    'calcium-above-10-mg': {
      presence,
      inputs,
      // The cut-off is fixed: the laboratory's own limit is not asked for.
      missing: missing.filter(({ field }) => !field.endsWith('.upperLimit')),
      notes,
    },
    'ldh-above-1.5-limit': laboratoryFactor(document, 'ldh', 'above-upper', 1.5),
  };
}

/** 10 mg/dL is 2.495 mmol/L: the cut-off of the unit entered counts, 10 mg/dL or 2.5 mmol/L. */
function isAbove10({ value, unit }: CalciumReading): Presence {
  if (value === undefined) return 'unknown';
  return value > (unit === 'mg/dL' ? 10 : 2.5) ? 'yes' : 'no';
}

function stateOf(groups: readonly RiskGroup[]): 'known' | 'interval' | 'unknown' {
  if (groups.length === 1) return 'known';
  return groups.length === 2 ? 'interval' : 'unknown';
}

function groupsText(groups: readonly RiskGroup[], count: string): string {
  return `${capitalised(groups.join(' or '))}, ${count}`;
}

function uniqueInputs(inputs: ScoreBasis['inputs']): ScoreBasis['inputs'] {
  return [...new Map(inputs.map((input) => [input.field, input])).values()];
}
