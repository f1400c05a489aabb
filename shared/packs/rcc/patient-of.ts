import type { CaseDocument } from '../../domain/case-document.ts';
import type { Patient } from '../../engine/pack.ts';
import { variantsOf } from './case-variants.ts';
import { deriveFacts } from './derive-facts.ts';
import { statedFactsOf } from './stated-facts.ts';

/** Everything a case says to the engine: facts, facts stated as such, and variants to try. */
export function patientOf(document: CaseDocument): Patient {
  const patient = patientAsRecorded(document);
  return { ...patient, variants: variantsOf(document, patient.base) };
}

/** The patient without variants: they cost as much again, and only robustness asks for them. */
export function patientAsRecorded(document: CaseDocument): Required<Omit<Patient, 'variants'>> {
  return { base: deriveFacts(document), stated: statedFactsOf(document) };
}
