import type { CaseDocument } from '../domain/case-document.ts';
import type { MeetingEvent } from '../domain/meeting-event.ts';
import type { DecidedCase } from './quality-facts.ts';

/** Pages of the room that show the patient's health and views. */
const PATIENT_PAGES: ReadonlySet<string> = new Set(['patient', 'health', 'voice']);

type Shown = {
  readonly events: readonly MeetingEvent[];
  readonly caseId: string;
  /** The revision the board decided on. */
  readonly document: CaseDocument | undefined;
};

/**
 * Whether comorbidity, performance status and the patient's views were on the room's screen: the
 * page that shows them was shown, and the revision decided on had them. A proxy that nobody
 * validated: it does not say that they were talked about.
 */
export function shownOf({ events, caseId, document }: Shown): DecidedCase['shown'] {
  const isPageShown = events.some(
    ({ act }) => act.kind === 'page-shown' && act.caseId === caseId && PATIENT_PAGES.has(act.page),
  );
  return {
    comorbidity: isPageShown && hasComorbidity(document),
    performance: isPageShown && hasPerformance(document),
    patientView: isPageShown && hasPatientView(document),
  };
}

function hasComorbidity(document: CaseDocument | undefined): boolean {
  const { comorbidities, charlson } = document?.health ?? {};
  return comorbidities !== undefined || charlson !== undefined;
}

function hasPerformance(document: CaseDocument | undefined): boolean {
  const { ecog, kps } = document?.health ?? {};
  return isKnown(ecog) || isKnown(kps);
}

function hasPatientView(document: CaseDocument | undefined): boolean {
  const { goals, limits, goalOfCare } = document?.patient?.voice ?? {};
  return goals !== undefined || limits !== undefined || isKnown(goalOfCare);
}

function isKnown(recorded: object | undefined): boolean {
  return recorded !== undefined && 'value' in recorded;
}
