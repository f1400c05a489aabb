import { describe, expect, it } from 'vitest';

import { parseCaseFile } from '#shared/interchange/case-file';

type Refusal = readonly [
  section: string,
  fault: string,
  document: unknown,
  path: string,
  message: RegExp,
];

const YES = { value: 'yes' };

/** At least one refusal per section: where it is wrong, and a sentence that says what is wanted. */
const REFUSALS: readonly Refusal[] = [
  ['case', 'an unknown key', { patiet: {} }, 'case.patiet', /not a field Consilium knows/],
  [
    'origin',
    'a publication without its citation',
    { origin: { kind: 'published' } },
    'case.origin.citation',
    /is required \(text\)/,
  ],
  [
    'patient',
    'an age nobody has',
    { patient: { ageYears: { value: 151 } } },
    'case.patient.ageYears.value',
    /at most 120/,
  ],
  [
    'patient',
    'a birthday that does not exist',
    { patient: { born: '2023-02-29' } },
    'case.patient.born',
    /not a day of the calendar/,
  ],
  [
    'patient',
    'known allergies without naming one',
    { patient: { allergies: { state: 'known', items: [] } } },
    'case.patient.allergies.items',
    /at least one allergy/,
  ],
  [
    'referral',
    'an empty question',
    { referral: { question: '  ' } },
    'case.referral.question',
    /must not be empty/,
  ],
  [
    'disease',
    'a setting that is none',
    { disease: { setting: { value: 'advanced' } } },
    'case.disease.setting.value',
    /"metastatic"/,
  ],
  [
    'primaries',
    'a tumour longer than a person is wide',
    { primaries: [{ size: { value: { amount: 41, unit: 'cm' } } }] },
    'case.primaries[0].size.value.amount',
    /at most 400 mm/,
  ],
  [
    'primaries',
    'N2 without the 6th edition',
    { primaries: [{ tnm: [{ n: 'N2', edition: '8' }] }] },
    'case.primaries[0].tnm[0].n',
    /6th edition/,
  ],
  [
    'primaries',
    'a grade outside 1 to 4',
    { primaries: [{ grade: { value: 5 } }] },
    'case.primaries[0].grade.value',
    /at most 4/,
  ],
  [
    'primaries',
    'a size of nothing',
    { primaries: [{ size: { value: { amount: 0, unit: 'mm' } } }] },
    'case.primaries[0].size.value.amount',
    /above 0/,
  ],
  [
    'lesions',
    'more lesions than a ledger holds',
    { lesions: Array.from({ length: 201 }, () => ({ site: 'lung' })) },
    'case.lesions',
    /at most 200 entries/,
  ],
  [
    'lesions',
    'a negative count in the third lesion',
    { lesions: [{ site: 'lung' }, { site: 'liver' }, { site: 'lung', count: { value: -1 } }] },
    'case.lesions[2].count.value',
    /at least 1/,
  ],
  [
    'extent',
    'an answer that is neither yes nor no',
    { extent: { ledgerComplete: { value: 'maybe' } } },
    'case.extent.ledgerComplete.value',
    /"yes" or "no"/,
  ],
  [
    'symptoms',
    'a symptom that is not in the list',
    { symptoms: { dizziness: { answer: 'yes' } } },
    'case.symptoms.dizziness',
    /not a field Consilium knows/,
  ],
  [
    'symptoms',
    'a grade of a symptom that is absent',
    { symptoms: { cough: { answer: 'no', grade: 2 } } },
    'case.symptoms.cough.grade',
    /belongs to a symptom that is present/,
  ],
  [
    'riskFactors',
    'a yes that is true',
    { riskFactors: { obesity: { value: true } } },
    'case.riskFactors.obesity.value',
    /"yes" or "no"/,
  ],
  [
    'health',
    'a Karnofsky index between the steps',
    { health: { kps: { value: 75 } } },
    'case.health.kps.value',
    /multiple of 10/,
  ],
  [
    'health',
    'an ECOG written as text',
    { health: { ecog: { value: '1' } } },
    'case.health.ecog.value',
    /must be a (whole )?number/,
  ],
  [
    'labs',
    'a unit the analyte is not reported in',
    { labs: [{ analyte: 'haemoglobin', value: 10.4, unit: 'mg/dL' }] },
    'case.labs[0].unit',
    /must be g\/dL or g\/L or mmol\/L for haemoglobin/,
  ],
  [
    'labs',
    'limits the wrong way round',
    { labs: [{ analyte: 'ldh', value: 200, unit: 'U/L', lowerLimit: 250, upperLimit: 100 }] },
    'case.labs[0].upperLimit',
    /above the lower limit/,
  ],
  [
    'diagnostics',
    'a finding of something not done',
    { diagnostics: [{ kind: 'ct', state: 'pending', finding: 'nodules' }] },
    'case.diagnostics[0].finding',
    /was done/,
  ],
  [
    'course',
    'a treatment without what it was',
    { course: { treatments: [{ kind: 'surgery' }] } },
    'case.course.treatments[0].what',
    /is required \(text\)/,
  ],
  [
    'molecular',
    'a result that is none',
    { molecular: { findings: [{ gene: 'VHL', sample: 'tumour', result: 'positive' }] } },
    'case.molecular.findings[0].result',
    /"pathogenic"/,
  ],
  [
    'access',
    'an unknown key beside a known one',
    { access: { suitableTrialOpen: YES, trial: 'x' } },
    'case.access.trial',
    /not a field Consilium knows/,
  ],
];

describe('case document', () => {
  it.each(REFUSALS)('refuses in %s: %s', (_section, _fault, document, path, message) => {
    const parsed = parseCaseFile(JSON.stringify({ format: 'consilium-case/1', case: document }));
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.error.map((issue) => issue.path)).toContain(path);
    expect(parsed.error.find((issue) => issue.path === path)?.message).toMatch(message);
  });

  it('refuses a value and an unknown at once, and a null', () => {
    for (const grade of [{ value: 2, unknown: 'pending' }, null, { value: null }]) {
      const text = JSON.stringify({ format: 'consilium-case/1', case: { primaries: [{ grade }] } });
      expect(parseCaseFile(text).ok).toBe(false);
    }
  });

  it('reports every fault of a document, not only the first', () => {
    const text = JSON.stringify({
      format: 'consilium-case/1',
      case: { health: { ecog: { value: 9 } }, lesions: [{ site: 'moon' }] },
    });
    const parsed = parseCaseFile(text);
    expect(parsed.ok ? [] : parsed.error.map((issue) => issue.path).toSorted()).toEqual([
      'case.health.ecog.value',
      'case.lesions[0].site',
    ]);
  });

  it('accepts a case that says nothing at all', () => {
    expect(parseCaseFile('{"format":"consilium-case/1","case":{}}')).toEqual({
      ok: true,
      value: {},
    });
  });
});
