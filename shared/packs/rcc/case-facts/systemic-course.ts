import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import type { SystemicAgent, Treatment } from '../../../domain/course.ts';
import { knownValue } from '../../../domain/recorded.ts';

/** The systemic treatments listed so far; whatever names an agent is one. */
export function systemicTreatments({ course }: CaseDocument): readonly Treatment[] {
  return (course?.treatments ?? []).filter(
    ({ kind, agents = [] }) => kind === 'systemic' || agents.length > 0,
  );
}

/**
 * Whether the list of treatments is said to be complete. A list that is absent shows nothing;
 * "nothing was given" is an empty list said to be complete.
 */
export function isCourseComplete({ course }: CaseDocument): boolean {
  return course?.treatments !== undefined && knownValue(course.complete) === 'yes';
}

/** Every agent listed, of whatever treatment. */
export function agentsGiven({ course }: CaseDocument): readonly SystemicAgent[] {
  return [...new Set((course?.treatments ?? []).flatMap(({ agents }) => agents ?? []))];
}

/** Whether every agent ever given is listed: complete course, no systemic treatment without. */
export function areAgentsComplete(document: CaseDocument): boolean {
  return (
    isCourseComplete(document) &&
    systemicTreatments(document).every(({ agents }) => agents !== undefined && agents.length > 0)
  );
}

/** Whether a treatment may hold an agent that is not listed by name. */
export function hasOpenAgents({ agents }: Treatment): boolean {
  return agents === undefined || agents.length === 0 || agents.includes('other');
}

/** For advanced disease: yes, no, or undefined where the purpose is not recorded. */
export function isForAdvanced({ purpose, line }: Treatment): boolean | undefined {
  if (purpose === undefined) return line === undefined ? undefined : true;
  return purpose === 'advanced';
}

/** Whether a list without advanced treatment is complete: then none was given for sure. */
export function hasNoAdvancedTreatment(document: CaseDocument): boolean {
  return (
    isCourseComplete(document) &&
    systemicTreatments(document).every((treatment) => isForAdvanced(treatment) === false)
  );
}

/** Whether `a` was surely given before `b`: by the numbers of their lines or by their starts. */
export function isSurelyBefore(a: Treatment, b: Treatment): boolean {
  if (a.line !== undefined && b.line !== undefined) return a.line < b.line;
  if (a.startedOn === undefined || b.startedOn === undefined) return false;
  return latestDay(a.startedOn) < earliestDay(b.startedOn);
}
