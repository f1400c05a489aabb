import type { CaseDocument } from '../../domain/case-document.ts';
import type { SystemicAgent, Treatment } from '../../domain/course.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { ScoreBasis } from '../scores.ts';

/** Whether the treatment being assessed holds a checkpoint inhibitor, and what would tell. */
export type ImmuneTreatment = {
  readonly presence: 'yes' | 'no' | 'open';
  readonly missing: ScoreBasis['missing'];
};

/**
 * A checkpoint inhibitor among the agents of an ongoing treatment for advanced disease; where
 * none is ongoing, of the last. Open where several may have been the last.
 *
 * @spec RCC-C-056
 */
export function immuneTreatment({ course }: CaseDocument): ImmuneTreatment {
  const all = (course?.treatments ?? [])
    .map((treatment, index) => ({ treatment, field: `course.treatments[${index}]` }))
    .filter(({ treatment }) => mayBeForAdvanced(treatment));
  const ongoing = all.filter(({ treatment }) => knownValue(treatment.ongoing) === 'yes');
  if (ongoing.length > 0) {
    return { presence: ongoing.some(holdsInhibitor) ? 'yes' : 'no', missing: [] };
  }
  const last = all.filter(
    ({ treatment }) => !all.some((other) => isSurelyBefore(treatment, other.treatment)),
  );
  if (!last.some(holdsInhibitor)) return { presence: 'no', missing: [] };
  if (last.every(holdsInhibitor)) return { presence: 'yes', missing: [] };
  return {
    presence: 'open',
    missing: last.map(({ field }) => ({
      label: 'Start of treatment',
      field: `${field}.startedOn`,
    })),
  };
}

const CHECKPOINT_INHIBITORS: readonly SystemicAgent[] = [
  'nivolumab',
  'pembrolizumab',
  'ipilimumab',
  'avelumab',
  'durvalumab',
  'tremelimumab',
  'atezolizumab',
];

function holdsInhibitor({ treatment }: { readonly treatment: Treatment }): boolean {
  return (treatment.agents ?? []).some((agent) => CHECKPOINT_INHIBITORS.includes(agent));
}

function mayBeForAdvanced({ kind, purpose, agents = [] }: Treatment): boolean {
  const isSystemic = kind === 'systemic' || agents.length > 0;
  return isSystemic && (purpose === undefined || purpose === 'advanced');
}

/** By the numbers of their lines, else by their starts. */
function isSurelyBefore(a: Treatment, b: Treatment): boolean {
  if (a.line !== undefined && b.line !== undefined) return a.line < b.line;
  if (a.startedOn === undefined || b.startedOn === undefined) return false;
  return latestDay(a.startedOn) < earliestDay(b.startedOn);
}
