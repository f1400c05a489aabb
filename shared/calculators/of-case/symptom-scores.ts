import { SYMPTOM_TEXT } from '../../domain/symptom-text.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import { type Symptom, SymptomCode } from '../../domain/symptoms.ts';
import type { Score } from '../scores.ts';
import { PAIN_BAND, type PainBand, painBand } from '../symptoms/pain-band.ts';

/** Pain asked for by itself: present, it wants a number. */
const PAINS: ReadonlySet<SymptomCode> = new Set(['back-or-flank-pain', 'bone-discomfort']);

/**
 * Band of every pain of a case that has a number on the rating scale, and of pains that are
 * present without one.
 *
 * @spec RCC-C-036
 */
export function symptomScores({ symptoms }: CaseDocument): readonly Score[] {
  return SymptomCode.options.flatMap((code) => {
    const symptom = symptoms?.[code];
    if (symptom === undefined) return [];
    const { answer, nrs } = symptom;
    return nrs !== undefined || (answer === 'yes' && PAINS.has(code))
      ? [painOf(symptom, SYMPTOM_TEXT[code], `symptoms.${code}`)]
      : [];
  });
}

function painOf(symptom: Symptom, label: string, field: string): Score {
  const { nrs, on } = symptom;
  const base = { ...PAIN_BAND, about: { label, field } };
  const band = nrs === undefined ? undefined : painBand(nrs);
  const item = { label: 'Rating, 0 to 10', field: `${field}.nrs` };
  if (band === undefined) {
    const statement = `${label}: rating not known`;
    return { ...base, state: 'unknown', statement, inputs: [], missing: [item], notes: [] };
  }
  const value = `${nrs} of 10, ${band}`;
  return {
    ...base,
    state: 'known',
    value,
    statement: `${label}: ${value}`,
    inputs: [{ ...item, value: `${nrs} of 10`, ...(on === undefined ? {} : { on }) }],
    missing: [],
    notes: notesOf(symptom, band),
  };
}

/** Where answer or grade say something else than the rating. */
function notesOf({ answer, grade }: Symptom, band: PainBand): readonly string[] {
  const isAnsweredOtherwise = answer === (band === 'none' ? 'yes' : 'no');
  const isGradedOtherwise =
    grade !== undefined && grade !== GRADE[band] && !(grade === 4 && band === 'severe');
  return [
    ...(isAnsweredOtherwise ? [`The symptom is answered ${answer}`] : []),
    ...(isGradedOtherwise ? [`The symptom has grade ${grade}`] : []),
  ];
}

const GRADE: Readonly<Record<PainBand, number>> = { none: 0, mild: 1, moderate: 2, severe: 3 };
