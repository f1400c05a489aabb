import type { CaseDocument } from '../../../domain/case-document.ts';
import type { SystemicAgent, Treatment } from '../../../domain/course.ts';
import { earliestDay, latestDay, type PartialDate } from '../../../domain/partial-date.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { FactRule, Finding } from './fact-rule.ts';
import { addMonths } from './months-between.ts';
import {
  agentsGiven,
  areAgentsComplete,
  hasOpenAgents,
  isCourseComplete,
  isForAdvanced,
  systemicTreatments,
} from './systemic-course.ts';

const PD1_AGENTS: ReadonlySet<SystemicAgent> = new Set([
  'nivolumab',
  'pembrolizumab',
  'avelumab',
  'durvalumab',
  'atezolizumab',
]);

/** Time from the last adjuvant dose to the relapse, shortest first. */
const ADJUVANT = ['adjuvant_le6m', 'adjuvant_6to12m', 'adjuvant_gt12m'] as const;
type Adjuvant = (typeof ADJUVANT)[number];

/**
 * Previous PD-(L)1 inhibitor: for metastatic disease, else before the relapse and how long
 * before. Never needs a complete course whose every agent is named and in the list of agents.
 */
export const priorPd1: FactRule = ({ document }) => {
  const given = systemicTreatments(document).filter(({ agents }) =>
    (agents ?? []).some((agent) => PD1_AGENTS.has(agent)),
  );
  if (given.some((treatment) => isForAdvanced(treatment) === true)) {
    return { possible: oneOf('metastatic'), basis: 'PD-(L)1 inhibitor for metastatic disease' };
  }
  return given.length === 0 ? neverGiven(document) : givenBefore(document, given);
};

function neverGiven(document: CaseDocument): Finding | undefined {
  const isNever = areAgentsComplete(document) && !agentsGiven(document).includes('other');
  return isNever
    ? { possible: oneOf('never'), basis: 'Course complete, no PD-(L)1 inhibitor in it' }
    : undefined;
}

function givenBefore(document: CaseDocument, given: readonly Treatment[]): Finding {
  const since = document.disease?.metastaticSince;
  const unnamed = systemicTreatments(document).filter(hasOpenAgents);
  const buckets = unnamed.some((row) => isForAdvanced(row) !== true)
    ? ADJUVANT
    : given.flatMap((treatment) => bucketsOf(treatment, since));
  const mayBeMetastatic =
    !isCourseComplete(document) ||
    given.some(isPurposeOpen) ||
    unnamed.some((row) => isForAdvanced(row) !== false);
  const possible = ADJUVANT.filter((bucket) => buckets.includes(bucket));
  return {
    possible: mayBeMetastatic ? oneOf(...possible, 'metastatic') : oneOf(...possible),
    basis: `PD-(L)1 inhibitor listed${since === undefined ? '' : `, metastatic since ${since}`}`,
    on: given[0]?.endedOn,
  };
}

function isPurposeOpen(treatment: Treatment): boolean {
  return isForAdvanced(treatment) === undefined;
}

/** Which intervals the dates of one treatment still allow between its end and the relapse. */
function bucketsOf(
  { endedOn, ongoing }: Treatment,
  since: PartialDate | undefined,
): readonly Adjuvant[] {
  if (since === undefined) return ADJUVANT;
  if (knownValue(ongoing) === 'yes') return ['adjuvant_le6m'];
  if (endedOn === undefined) return ADJUVANT;
  const shortest = bucketOf(latestDay(endedOn), earliestDay(since));
  const longest = bucketOf(earliestDay(endedOn), latestDay(since));
  return ADJUVANT.slice(shortest, longest + 1);
}

function bucketOf(ended: string, relapse: string): number {
  if (relapse <= addMonths(ended, 6)) return 0;
  return relapse <= addMonths(ended, 12) ? 1 : 2;
}
