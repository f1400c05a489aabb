import { describe, expect, it } from 'vitest';

import {
  OLIGOMETASTATIC_STATE,
  OLIGOMETASTATIC_STATES,
  type OligometastaticHistory,
  oligometastaticStates,
} from '#shared/calculators/spread/oligometastatic-state';
import type { Score } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { answers, scoreOf } from './metastatic-cases.ts';

const UNKNOWN: OligometastaticHistory = {
  everPolymetastatic: 'unknown',
  earlierOligometastatic: 'unknown',
  synchronous: 'unknown',
  onSystemicTherapy: 'unknown',
  progressing: 'unknown',
};
const DE_NOVO = { everPolymetastatic: 'no', earlierOligometastatic: 'no' } as const;
const REPEAT = { everPolymetastatic: 'no', earlierOligometastatic: 'yes' } as const;

function states(history: Partial<OligometastaticHistory>): readonly string[] {
  return oligometastaticStates({ ...UNKNOWN, ...history });
}

describe('oligometastatic state', () => {
  it('[RCC-C-042] is synchronous within 6 months, on therapy or not', () => {
    expect(states({ ...DE_NOVO, synchronous: 'yes' })).toEqual(['synchronous']);
    expect(states({ ...DE_NOVO, synchronous: 'yes', onSystemicTherapy: 'yes' })).toEqual([
      'synchronous',
    ]);
  });

  it('[RCC-C-042] is metachronous later: recurrence off therapy, progression on it', () => {
    const later = { ...DE_NOVO, synchronous: 'no' } as const;
    expect(states({ ...later, onSystemicTherapy: 'no' })).toEqual(['metachronous-oligorecurrence']);
    expect(states({ ...later, onSystemicTherapy: 'yes', progressing: 'no' })).toEqual([
      'metachronous-oligoprogression',
    ]);
    expect(states(later)).toEqual([
      'metachronous-oligorecurrence',
      'metachronous-oligoprogression',
    ]);
  });

  it('[RCC-C-042] is repeat after an earlier oligometastatic episode', () => {
    expect(states({ ...REPEAT, onSystemicTherapy: 'no' })).toEqual(['repeat-oligorecurrence']);
    expect(states({ ...REPEAT, onSystemicTherapy: 'yes', progressing: 'yes' })).toEqual([
      'repeat-oligoprogression',
    ]);
    expect(states({ ...REPEAT, onSystemicTherapy: 'yes', progressing: 'no' })).toEqual([
      'repeat-oligopersistence',
    ]);
  });

  it('[RCC-C-042] is induced after more than five metastases at any time', () => {
    const induced = { everPolymetastatic: 'yes' } as const;
    expect(states({ ...induced, onSystemicTherapy: 'no' })).toEqual(['induced-oligorecurrence']);
    expect(states({ ...induced, onSystemicTherapy: 'yes', progressing: 'yes' })).toEqual([
      'induced-oligoprogression',
    ]);
    expect(states({ ...induced, onSystemicTherapy: 'yes', progressing: 'no' })).toEqual([
      'induced-oligopersistence',
    ]);
    expect(states(induced)).toHaveLength(3);
  });

  it('[RCC-C-042] keeps every state that an unknown answer still allows', () => {
    expect(states({})).toEqual(OLIGOMETASTATIC_STATES);
    expect(states({ everPolymetastatic: 'no' })).toHaveLength(6);
    expect(states({ onSystemicTherapy: 'no' })).toEqual([
      'synchronous',
      'metachronous-oligorecurrence',
      'repeat-oligorecurrence',
      'induced-oligorecurrence',
    ]);
  });
});

/** Two lesions of a complete list, all treatable; never more, never before. */
const CASE: CaseDocument = {
  disease: {
    diagnosedOn: '2023-01-10',
    metastaticSince: '2026-02-01',
    everPolymetastatic: answers.no,
    earlierOligometastatic: answers.no,
  },
  lesions: [{ site: 'lung', count: { value: 2 } }],
  extent: {
    ledgerComplete: answers.yes,
    brain: { value: 'none' },
    allLocallyTreatable: answers.yes,
  },
  course: { complete: answers.yes, treatments: [] },
};

const DEFINITION =
  'Synchronous means within 6 months of the diagnosis here; other sources take at diagnosis, 3 ' +
  'or 12 months';

function stateOf(document: CaseDocument): Score | undefined {
  return scoreOf(document, 'oligometastatic-state');
}

describe('oligometastatic state of a case', () => {
  it('[RCC-C-042] is given with its inputs and the definition of synchronous', () => {
    expect(stateOf(CASE)).toEqual({
      ...OLIGOMETASTATIC_STATE,
      state: 'known',
      value: 'Metachronous oligorecurrence',
      statement: 'Metachronous oligorecurrence',
      inputs: [
        {
          label: 'More than five metastases at any time',
          value: 'No',
          field: 'disease.everPolymetastatic',
        },
        {
          label: 'Earlier episode of oligometastatic disease',
          value: 'No',
          field: 'disease.earlierOligometastatic',
        },
        {
          label: 'Diagnosis',
          value: '10-Jan-2023',
          on: '2023-01-10',
          field: 'disease.diagnosedOn',
        },
        {
          label: 'Metastatic since',
          value: '01-Feb-2026',
          on: '2026-02-01',
          field: 'disease.metastaticSince',
        },
        { label: 'List of treatments complete', value: 'Yes', field: 'course.complete' },
      ],
      missing: [],
      notes: [DEFINITION],
    });
  });

  it('[RCC-C-042] does not apply to disease that is not oligometastatic', () => {
    const many = { ...CASE, lesions: [{ site: 'lung' as const, count: { value: 6 } }] };
    expect(stateOf(many)).toEqual({
      ...OLIGOMETASTATIC_STATE,
      state: 'not-applicable',
      statement: 'Not applicable: the disease is not oligometastatic',
      inputs: [],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-042] is conditional while it is open whether the disease is oligometastatic', () => {
    const { allLocallyTreatable: _, ...extent } = CASE.extent ?? {};
    expect(stateOf({ ...CASE, extent })).toMatchObject({
      state: 'interval',
      value: 'If oligometastatic: metachronous oligorecurrence',
      statement: 'If oligometastatic: metachronous oligorecurrence',
      missing: [
        { label: 'All metastases locally treatable', field: 'extent.allLocallyTreatable' },
        { label: 'Locally treatable, Lung', field: 'lesions[0].locallyTreatable' },
      ],
    });
  });

  it('[RCC-C-042] names up to three possible states and counts more', () => {
    const disease = { diagnosedOn: '2026-01', metastaticSince: '2026-07' };
    const { everPolymetastatic, earlierOligometastatic } = CASE.disease ?? {};
    const deNovo = { ...disease, everPolymetastatic, earlierOligometastatic };
    const { course: _, ...rest } = CASE;
    expect(stateOf({ ...rest, disease: deNovo })).toMatchObject({
      state: 'interval',
      value:
        'Synchronous oligometastatic disease or metachronous oligorecurrence or metachronous ' +
        'oligoprogression',
      missing: [
        { label: 'Diagnosis', field: 'disease.diagnosedOn' },
        { label: 'Metastatic since', field: 'disease.metastaticSince' },
        { label: 'List of treatments', field: 'course.treatments' },
      ],
      notes: [DEFINITION],
    });
    const four = stateOf({ ...CASE, disease });
    expect(four).toMatchObject({ state: 'interval', value: '4 of 9 states possible' });
    expect(four?.statement).toBe(
      'Synchronous oligometastatic disease or metachronous oligorecurrence or repeat ' +
        'oligorecurrence or induced oligorecurrence',
    );
  });

  it('[RCC-C-042] is unknown while nothing is answered, and asks for all of it', () => {
    const { lesions, extent } = CASE;
    expect(stateOf({ lesions, extent })).toEqual({
      ...OLIGOMETASTATIC_STATE,
      state: 'unknown',
      statement: 'State not known',
      inputs: [],
      missing: [
        { label: 'More than five metastases at any time', field: 'disease.everPolymetastatic' },
        {
          label: 'Earlier episode of oligometastatic disease',
          field: 'disease.earlierOligometastatic',
        },
        { label: 'Diagnosis', field: 'disease.diagnosedOn' },
        { label: 'Metastatic since', field: 'disease.metastaticSince' },
        { label: 'List of treatments', field: 'course.treatments' },
        { label: 'Progression', field: 'disease.progression' },
      ],
      notes: [DEFINITION],
    });
  });

  it('[RCC-C-042] asks only for what would leave fewer states possible', () => {
    const induced = {
      ...CASE,
      disease: { everPolymetastatic: answers.yes },
      course: {
        complete: answers.yes,
        treatments: [
          {
            kind: 'systemic' as const,
            what: 'cabozantinib',
            purpose: 'advanced' as const,
            ongoing: answers.yes,
          },
        ],
      },
    };
    expect(stateOf(induced)).toMatchObject({
      state: 'interval',
      value: 'Induced oligoprogression or induced oligopersistence',
      missing: [{ label: 'Progression', field: 'disease.progression' }],
      notes: [],
    });
  });

  it('[RCC-C-042] reads progression as recorded, and says when it is in many places', () => {
    const on = (progression: 'none' | 'oligo' | 'diffuse') =>
      stateOf({
        ...CASE,
        disease: { everPolymetastatic: answers.yes, progression: { value: progression } },
        course: {
          treatments: [{ kind: 'systemic', what: 'axitinib', line: 2, ongoing: answers.yes }],
        },
      });
    expect(on('none')).toMatchObject({ value: 'Induced oligopersistence', notes: [] });
    expect(on('oligo')).toMatchObject({ value: 'Induced oligoprogression', notes: [] });
    expect(on('diffuse')).toMatchObject({
      value: 'Induced oligoprogression',
      notes: ['Progression in many places is recorded: oligoprogression may not describe it'],
    });
    const words = (['none', 'oligo', 'diffuse'] as const).map(
      (each) => on(each)?.inputs.find(({ field }) => field === 'disease.progression')?.value,
    );
    expect(words).toEqual(['none', 'in few places', 'in many places']);
  });

  it('[RCC-C-042] takes metastases stated at diagnosis as synchronous where dates are open', () => {
    const timed = (disease: object, timing: 'synchronous' | 'metachronous') =>
      stateOf({
        ...CASE,
        disease: {
          everPolymetastatic: answers.no,
          earlierOligometastatic: answers.no,
          ...disease,
          timing: { value: timing, on: '2026-11-01' },
        },
      });
    const stated = timed({}, 'synchronous');
    expect(stated).toMatchObject({ state: 'known', value: 'Synchronous oligometastatic disease' });
    expect(stated?.inputs).toContainEqual({
      label: 'Timing',
      value: 'metastases at diagnosis',
      on: '2026-11-01',
      field: 'disease.timing',
    });
    expect(timed({}, 'metachronous')).toMatchObject({
      value: 'Synchronous oligometastatic disease or metachronous oligorecurrence',
      missing: [
        { label: 'Diagnosis', field: 'disease.diagnosedOn' },
        { label: 'Metastatic since', field: 'disease.metastaticSince' },
      ],
    });
    expect(timed({}, 'metachronous')?.inputs).toContainEqual({
      label: 'Timing',
      value: 'metastases after diagnosis',
      on: '2026-11-01',
      field: 'disease.timing',
    });
    const dates = { diagnosedOn: '2026-01-10', metastaticSince: '2026-03-01' };
    expect(timed(dates, 'synchronous')).toMatchObject({
      value: 'Synchronous oligometastatic disease',
      notes: [DEFINITION],
    });
    expect(timed(dates, 'metachronous')?.value).toBe('Synchronous oligometastatic disease');
  });

  it('[RCC-C-042] stays open where dates and statement contradict each other', () => {
    expect(
      stateOf({ ...CASE, disease: { ...CASE.disease, timing: { value: 'synchronous' } } }),
    ).toMatchObject({
      state: 'interval',
      value: 'Synchronous oligometastatic disease or metachronous oligorecurrence',
      missing: [{ label: 'Timing', field: 'disease.timing' }],
      notes: [
        'Metastases are stated to be synchronous, but dated more than 6 months after the diagnosis',
        DEFINITION,
      ],
    });
  });
});

describe('systemic therapy now', () => {
  type Course = NonNullable<CaseDocument['course']>;
  const given = (course: Course) =>
    stateOf({ ...CASE, disease: { everPolymetastatic: answers.yes }, course });
  const OFF = 'Induced oligorecurrence';
  const ON = 'Induced oligoprogression or induced oligopersistence';
  const EITHER = 'Induced oligorecurrence or induced oligoprogression or induced oligopersistence';
  const therapy = { kind: 'systemic', what: 'pazopanib', purpose: 'advanced' } as const;

  it('[RCC-C-042] is given by one that is ongoing, complete list or not', () => {
    const score = given({
      treatments: [{ ...therapy, startedOn: '2026-02-01', ongoing: answers.yes }],
    });
    expect(score?.value).toBe(ON);
    expect(score?.inputs).toContainEqual({
      label: 'Systemic therapy',
      value: 'pazopanib, ongoing',
      on: '2026-02-01',
      field: 'course.treatments[0]',
    });
  });

  it('[RCC-C-042] is not given where every one of a complete list has ended', () => {
    const ended = given({
      complete: answers.yes,
      treatments: [
        { ...therapy, ongoing: answers.no },
        { ...therapy, endedOn: '2025-09' },
        { kind: 'surgery', what: 'nephrectomy' },
      ],
    });
    expect(ended?.value).toBe(OFF);
    expect(ended?.inputs.slice(-3).map(({ value }) => value)).toEqual([
      'pazopanib, ended',
      'pazopanib, ended',
      'Yes',
    ]);
  });

  it('[RCC-C-042] is open while the list is not complete', () => {
    const open = given({ complete: answers.no, treatments: [{ ...therapy, ongoing: answers.no }] });
    expect(open?.value).toBe(EITHER);
    expect(open?.missing).toEqual([
      { label: 'List of treatments complete', field: 'course.complete' },
      { label: 'Progression', field: 'disease.progression' },
    ]);
    expect(given({ complete: answers.yes })?.missing[0]).toEqual({
      label: 'List of treatments',
      field: 'course.treatments',
    });
  });

  it('[RCC-C-042] is open for a treatment not said to go on or to have ended', () => {
    const open = given({ complete: answers.yes, treatments: [therapy] });
    expect(open?.value).toBe(EITHER);
    expect(open?.inputs).toContainEqual({
      label: 'Systemic therapy',
      value: 'pazopanib',
      field: 'course.treatments[0]',
    });
    expect(open?.missing).toEqual([
      { label: 'Ongoing, pazopanib', field: 'course.treatments[0].ongoing' },
      { label: 'Progression', field: 'disease.progression' },
    ]);
  });

  it('[RCC-C-042] is open for one that is ongoing and has a day of ending', () => {
    const both = { ...therapy, ongoing: answers.yes, endedOn: '2026-05' };
    expect(given({ complete: answers.yes, treatments: [both] })).toMatchObject({
      value: EITHER,
      missing: [
        { label: 'Ongoing, pazopanib', field: 'course.treatments[0].ongoing' },
        { label: 'Progression', field: 'disease.progression' },
      ],
    });
  });

  it('[RCC-C-042] does not count what is adjuvant or neoadjuvant', () => {
    for (const purpose of ['adjuvant', 'neoadjuvant'] as const) {
      const treatments = [{ ...therapy, purpose, ongoing: answers.yes }];
      expect(given({ complete: answers.yes, treatments })?.value).toBe(OFF);
    }
  });

  it('[RCC-C-042] asks for the purpose of one that may be adjuvant', () => {
    const unclear = { kind: 'systemic' as const, what: 'pembrolizumab', ongoing: answers.yes };
    expect(given({ complete: answers.yes, treatments: [unclear] })).toMatchObject({
      value: EITHER,
      missing: [
        { label: 'Purpose, pembrolizumab', field: 'course.treatments[0].purpose' },
        { label: 'Progression', field: 'disease.progression' },
      ],
    });
    expect(given({ treatments: [{ ...unclear, line: 1 }] })?.value).toBe(ON);
  });

  it('[RCC-C-042] takes whatever names an agent for systemic', () => {
    const agent = { kind: 'other' as const, what: 'study drug', line: 2, ongoing: answers.yes };
    expect(given({ treatments: [{ ...agent, agents: ['other'] }] })?.value).toBe(ON);
    expect(given({ complete: answers.yes, treatments: [{ ...agent, agents: [] }] })?.value).toBe(
      OFF,
    );
    expect(given({ complete: answers.yes, treatments: [agent] })?.value).toBe(OFF);
  });
});
