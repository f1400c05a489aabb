import type { Evaluation, PackStamp } from './evaluation.ts';
import { singleFlips } from './flips.ts';
import { findMissing } from './missing.ts';
import type { Pack, Patient } from './pack.ts';
import { patientViews } from './patient-views.ts';
import { robustnessOf } from './robustness.ts';
import { weighPatient } from './weigh-patient.ts';

/**
 * Weighs every candidate of the pack for one patient. A base fact that is absent is unknown. No
 * clock, no randomness: the same input gives the same bytes.
 */
export function evaluate(pack: Pack, stamp: PackStamp, patient: Patient): Evaluation {
  const weighed = weighPatient(pack, patient);
  const robustness = robustnessOf(pack, weighed, patient.variants ?? []);
  const flips = singleFlips(pack, weighed);
  const views = patientViews(pack, weighed, { flips, robustness });
  const { missing, idle } = findMissing(pack, weighed);
  return {
    pack: { ...stamp },
    facts: views.facts,
    redFlags: views.redFlags,
    slots: views.slots,
    plans: views.plans,
    plansNotPossible: views.plansNotPossible,
    planTitles: Object.fromEntries(pack.planning.templates.map(({ id, title }) => [id, title])),
    missing,
    idle,
    conflicts: views.conflicts,
    variants: (patient.variants ?? []).map(({ id, label }) => ({ id, label })),
    gaps: views.gaps,
  };
}
