import { describe, expect, it } from 'vitest';

import {
  CARMENA_MAIN_RESULT,
  NEPHRECTOMY_FLAG_TEXT,
} from '#shared/calculators/spread/nephrectomy-flag-text';
import {
  NEPHRECTOMY_FLAGS,
  type NephrectomyAnswers,
  type NephrectomyFlag,
  nephrectomyFlags,
} from '#shared/calculators/spread/nephrectomy-flags';
import type { Presence, Score } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { answers, scoreOf } from './metastatic-cases.ts';

const NOTHING_ELSE: NephrectomyAnswers = {
  primaryInPlace: 'yes',
  imdcFactors: { min: 0, max: 6 },
  systemicNeededNow: 'unknown',
  activeBrainMetastases: 'unknown',
  allTreatable: 'unknown',
  majorResponse: 'unknown',
  progressed: 'unknown',
};

const exactly = (count: number) => ({ min: count, max: count });

function flagsWith(
  answer: Presence,
  given: Partial<NephrectomyAnswers>,
): readonly NephrectomyFlag[] {
  const flags = nephrectomyFlags({ ...NOTHING_ELSE, ...given });
  return (Object.keys(flags) as NephrectomyFlag[]).filter((flag) => flags[flag] === answer);
}

const raised = (given: Partial<NephrectomyAnswers>) => flagsWith('yes', given);

describe('evidence on cytoreductive nephrectomy', () => {
  it('[RCC-C-044] speaks of one factor and treatable metastases', () => {
    expect(
      raised({
        imdcFactors: exactly(1),
        systemicNeededNow: 'no',
        ecog: 0,
        allTreatable: 'yes',
      }),
    ).toEqual([
      'carmena-at-most-1-upfront-may-be-discussed',
      'all-treatable-upfront-may-be-discussed',
    ]);
  });

  it('[RCC-C-044] speaks of 2 factors with systemic therapy needed', () => {
    const given = { imdcFactors: exactly(2), ecog: 1 };
    expect(raised({ ...given, systemicNeededNow: 'yes' })).toEqual([
      'carmena-2-or-more-systemic-first',
      'surtime-deferred-preferred',
    ]);
    expect(raised({ ...given, systemicNeededNow: 'no' })).toEqual([]);
  });

  it('[RCC-C-044] speaks of 3, of 4 factors and of ECOG 2', () => {
    const given = { systemicNeededNow: 'yes', ecog: 2 } as const;
    expect(raised({ ...given, imdcFactors: exactly(3) })).toEqual([
      'imdc-poor-against-upfront',
      'carmena-2-or-more-systemic-first',
      'ecog-2-or-more-against',
    ]);
    expect(raised({ ...given, imdcFactors: exactly(4) })).toEqual([
      'heng-4-or-more-no-benefit',
      'imdc-poor-against-upfront',
      'carmena-2-or-more-systemic-first',
      'ecog-2-or-more-against',
    ]);
  });

  it('[RCC-C-044] speaks of deferred nephrectomy while fewer than 3 factors are possible', () => {
    const given = { systemicNeededNow: 'yes', ecog: 1 } as const;
    expect(
      raised({ ...given, imdcFactors: { min: 1, max: 3 }, majorResponse: 'yes', progressed: 'no' }),
    ).toEqual(['surtime-deferred-preferred', 'response-deferred-may-be-discussed']);
    expect(raised({ ...given, imdcFactors: { min: 2, max: 6 } })).toContain(
      'surtime-deferred-preferred',
    );
    expect(raised({ ...given, imdcFactors: { min: 3, max: 6 } })).not.toContain(
      'surtime-deferred-preferred',
    );
  });

  it('[RCC-C-044] speaks of active brain metastases and of progression', () => {
    expect(raised({ activeBrainMetastases: 'yes', progressed: 'yes' })).toEqual([
      'untreated-brain-metastases-against',
      'progression-against-deferred',
    ]);
  });

  it('[RCC-C-044] leaves a trigger open while its input is unknown', () => {
    expect(flagsWith('unknown', {})).toHaveLength(10);
    expect(flagsWith('unknown', { imdcFactors: exactly(0), ecog: 0 })).toEqual([
      'surtime-deferred-preferred',
      'untreated-brain-metastases-against',
      'all-treatable-upfront-may-be-discussed',
      'response-deferred-may-be-discussed',
      'progression-against-deferred',
    ]);
    expect(flagsWith('unknown', { imdcFactors: { min: 3, max: 4 } })).toContain(
      'heng-4-or-more-no-benefit',
    );
    expect(flagsWith('no', { imdcFactors: { min: 0, max: 3 } })).toContain(
      'heng-4-or-more-no-benefit',
    );
  });

  it('[RCC-C-044] raises nothing unless the primary is in place', () => {
    const given = { imdcFactors: exactly(1), ecog: 3, systemicNeededNow: 'yes' } as const;
    expect(flagsWith('no', { ...given, primaryInPlace: 'no' })).toHaveLength(10);
    expect(raised({ ...given, primaryInPlace: 'unknown' })).toEqual([]);
    expect(flagsWith('unknown', { ...given, primaryInPlace: 'unknown' })).toContain(
      'ecog-2-or-more-against',
    );
  });

  it('[RCC-C-044] marks what was seen in the sunitinib era, and what is from memory', () => {
    const marked = (mark: string) =>
      Object.entries(NEPHRECTOMY_FLAG_TEXT)
        .filter(([, { evidence }]) => evidence.includes(mark))
        .map(([flag]) => flag);
    expect(marked('sunitinib era')).toEqual([
      'heng-4-or-more-no-benefit',
      'imdc-poor-against-upfront',
      'carmena-2-or-more-systemic-first',
      'carmena-at-most-1-upfront-may-be-discussed',
      'surtime-deferred-preferred',
      'progression-against-deferred',
    ]);
    expect(marked('from memory')).toEqual([
      'ecog-2-or-more-against',
      'untreated-brain-metastases-against',
      'all-treatable-upfront-may-be-discussed',
    ]);
  });
});

/** One IMDC factor of six, primary in place, no systemic therapy needed, all treatable. */
const CASE: CaseDocument = {
  referral: { assessedOn: '2026-11-20' },
  disease: {
    diagnosedOn: '2025-12-15',
    systemicTherapyStart: '2026-01-10',
    systemicTherapyNeededNow: answers.no,
  },
  primaries: [{ inSitu: answers.yes }],
  lesions: [{ site: 'lung', count: { value: 2 } }],
  extent: {
    ledgerComplete: answers.yes,
    brain: { value: 'none' },
    allLocallyTreatable: answers.yes,
  },
  health: { kps: { value: 90 }, ecog: { value: 0, on: '2026-11-10' } },
  labs: [
    { analyte: 'haemoglobin', value: 14, unit: 'g/dL', lowerLimit: 12, on: '2026-11-16' },
    { analyte: 'neutrophils', value: 5, unit: '10^9/L', upperLimit: 7.5, on: '2026-11-16' },
    { analyte: 'platelets', value: 300, unit: '10^9/L', upperLimit: 400, on: '2026-11-16' },
    {
      analyte: 'calcium',
      value: 2.4,
      unit: 'mmol/L',
      upperLimit: 2.6,
      calciumKind: 'adjusted',
      on: '2026-11-16',
    },
  ],
  course: { complete: answers.yes, treatments: [] },
};

const SEPARATE =
  'Nephrectomy or embolisation to relieve bleeding or pain is a separate question: nothing here ' +
  'speaks against it';

function evidenceFor(document: CaseDocument): Score | undefined {
  return scoreOf(document, 'cytoreductive-nephrectomy-evidence');
}

describe('evidence on cytoreductive nephrectomy in a case', () => {
  it('[RCC-C-044] is named and told with its inputs, and leaves palliation aside', () => {
    const score = evidenceFor(CASE);
    expect(score).toMatchObject({
      ...NEPHRECTOMY_FLAGS,
      state: 'known',
      value:
        'At most 1 IMDC factor, upfront nephrectomy may be discussed (CARMENA); all metastases ' +
        'treatable, upfront nephrectomy with their treatment may be discussed',
      statement:
        `${NEPHRECTOMY_FLAG_TEXT['carmena-at-most-1-upfront-may-be-discussed'].evidence}. ` +
        NEPHRECTOMY_FLAG_TEXT['all-treatable-upfront-may-be-discussed'].evidence,
      missing: [],
      notes: ['IMDC: 1 of 6 factors', SEPARATE],
      published: CARMENA_MAIN_RESULT,
    });
    expect(score?.inputs.map(({ field }) => field)).toEqual([
      'primaries[0].inSitu',
      'health.kps',
      'disease.diagnosedOn',
      'disease.systemicTherapyStart',
      'labs[0]',
      'labs[3]',
      'labs[1]',
      'labs[2]',
      'disease.systemicTherapyNeededNow',
      'health.ecog',
      'extent.brain',
      'extent.allLocallyTreatable',
    ]);
    expect(score?.inputs).toContainEqual({
      label: 'ECOG',
      value: '0',
      on: '2026-11-10',
      field: 'health.ecog',
    });
    expect(score?.inputs[0]).toEqual({
      label: 'Primary in place',
      value: 'Yes',
      field: 'primaries[0].inSitu',
    });
  });

  it('[RCC-C-044] says when nothing is raised, and names what is open', () => {
    const kps = { value: 70 };
    const none = { ...CASE.disease, systemicTherapyNeededNow: answers.no };
    const extent = { ...CASE.extent, allLocallyTreatable: answers.no };
    expect(
      evidenceFor({ ...CASE, disease: none, extent, health: { kps, ecog: { value: 1 } } }),
    ).toMatchObject({
      state: 'known',
      value: 'None raised',
      statement: 'No evidence is raised with what is known',
      notes: ['IMDC: 2 of 6 factors', SEPARATE],
    });
    expect(evidenceFor({ ...CASE, disease: none, extent, health: { kps } })).toMatchObject({
      state: 'interval',
      value: 'None raised; 1 open',
      statement:
        'No evidence is raised with what is known. Open: ECOG 2 or worse, against nephrectomy',
      missing: [{ label: 'ECOG', field: 'health.ecog' }],
    });
  });

  it('[RCC-C-044] keeps an open trigger beside the raised ones', () => {
    const { systemicTherapyNeededNow: _, ...disease } = CASE.disease ?? {};
    expect(evidenceFor({ ...CASE, disease })).toMatchObject({
      state: 'interval',
      value: 'At most 1 IMDC factor, upfront nephrectomy may be discussed (CARMENA); 2 open',
      statement:
        `${NEPHRECTOMY_FLAG_TEXT['carmena-at-most-1-upfront-may-be-discussed'].evidence}. Open: ` +
        'deferred rather than immediate nephrectomy (SURTIME); all metastases treatable, upfront ' +
        'nephrectomy with their treatment may be discussed',
      missing: [
        { label: 'Systemic therapy needed now', field: 'disease.systemicTherapyNeededNow' },
      ],
    });
  });

  it('[RCC-C-044] asks for nothing about an answer that is settled', () => {
    const { allLocallyTreatable: _, ...extent } = CASE.extent ?? {};
    const lesions: CaseDocument['lesions'] = [
      { site: 'lung', locallyTreatable: answers.no },
      { site: 'liver' },
    ];
    expect(evidenceFor({ ...CASE, extent, lesions, health: { kps: { value: 90 } } })).toMatchObject(
      {
        state: 'interval',
        missing: [{ label: 'ECOG', field: 'health.ecog' }],
      },
    );
  });

  it('[RCC-C-044] is unknown while nothing is answered', () => {
    const score = evidenceFor({ disease: { setting: { value: 'metastatic' } }, primaries: [{}] });
    expect(score).toMatchObject({ state: 'unknown' });
    expect(score).not.toHaveProperty('value');
    expect(score?.statement).toMatch(
      /^No evidence is raised with what is known\. Open: no benefit/,
    );
    expect(score?.missing.map(({ field }) => field)).toEqual([
      'primaries[0].inSitu',
      'health.kps',
      'disease.diagnosedOn',
      'disease.systemicTherapyStart',
      'labs.haemoglobin',
      'labs.calcium',
      'labs.neutrophils',
      'labs.platelets',
      'disease.systemicTherapyNeededNow',
      'health.ecog',
      'extent.brain',
      'extent.allLocallyTreatable',
      'extent.ledgerComplete',
      'course.treatments',
      'disease.progression',
    ]);
  });

  it('[RCC-C-044] notes that fewer than 3 factors are only possible', () => {
    const disease = { ...CASE.disease, systemicTherapyNeededNow: answers.yes };
    const note = 'SURTIME: fewer than 3 IMDC factors is possible, not certain';
    const { kps: _, ...health } = CASE.health ?? {};
    const labs = CASE.labs?.slice(1);
    const ecog = { value: 1 };
    expect(evidenceFor({ ...CASE, disease, health: { ecog }, labs })?.notes).toEqual([
      'IMDC: 1 to 3 of 6 factors',
      note,
      SEPARATE,
    ]);
    expect(evidenceFor({ ...CASE, disease, health, labs })?.notes).toEqual([
      'IMDC: 1 to 2 of 6 factors',
      SEPARATE,
    ]);
    expect(evidenceFor({ ...CASE, health: { ecog }, labs })?.notes).not.toContain(note);
  });

  it('[RCC-C-044] says that CARMENA had no favourable risk while 0 factors are possible', () => {
    const disease = { ...CASE.disease, diagnosedOn: '2020-01-01' };
    const note = 'CARMENA had no patients of favourable risk: it says nothing of 0 IMDC factors';
    expect(evidenceFor({ ...CASE, disease })?.notes).toEqual([
      'IMDC: 0 of 6 factors',
      note,
      SEPARATE,
    ]);
    const labs = CASE.labs?.slice(1);
    expect(evidenceFor({ ...CASE, disease, labs })?.notes).toContain(note);
    const atMostTwo = evidenceFor({ ...CASE, disease, labs, health: { ecog: { value: 1 } } });
    expect(atMostTwo?.notes).toEqual(['IMDC: 0 to 2 of 6 factors', SEPARATE]);
    expect(evidenceFor(CASE)?.notes).not.toContain(note);
  });

  it('[RCC-C-044] says that leptomeningeal disease counts as untreated', () => {
    const extent = { ...CASE.extent, leptomeningeal: answers.yes };
    const score = evidenceFor({ ...CASE, extent });
    expect(score?.value).toBe(
      'At most 1 IMDC factor, upfront nephrectomy may be discussed (CARMENA); untreated brain ' +
        'metastases, against nephrectomy',
    );
    expect(score?.notes).toEqual([
      'IMDC: 1 of 6 factors',
      'Leptomeningeal disease counts as untreated disease of the brain',
      'Leptomeningeal disease is not treated locally',
      SEPARATE,
    ]);
  });

  it('[RCC-C-044] is given only for a metastatic case with a primary that may be in place', () => {
    expect(evidenceFor({ ...CASE, primaries: [] })).toBeUndefined();
    expect(evidenceFor({ ...CASE, primaries: [{ inSitu: answers.no }] })).toBeUndefined();
    expect(evidenceFor({ ...CASE, primaries: [{ resectedOn: '2020' }] })).toBeUndefined();
    expect(evidenceFor({ ...CASE, lesions: [] })).toBeUndefined();
    const one = evidenceFor({
      ...CASE,
      primaries: [{ inSitu: answers.no }, { inSitu: answers.yes }, {}],
    });
    expect(one?.state).toBe('known');
    expect(one?.inputs[0]?.field).toBe('primaries[1].inSitu');
  });

  it('[RCC-C-044] leaves all of it open while the primary may have been removed', () => {
    const open = evidenceFor({ ...CASE, primaries: [{}] });
    expect(open).toMatchObject({
      state: 'interval',
      value: 'None raised; 2 open',
      missing: [{ label: 'Primary in place', field: 'primaries[0].inSitu' }],
    });
    expect(
      evidenceFor({ ...CASE, primaries: [{ inSitu: answers.yes, resectedOn: '2020' }] }),
    ).toMatchObject({
      value: 'None raised; 2 open',
      notes: [
        'A primary is said to be in place and has a day of removal',
        'IMDC: 1 of 6 factors',
        SEPARATE,
      ],
    });
  });
});

describe('brain metastases in the evidence', () => {
  const AGAINST = 'untreated brain metastases, against nephrectomy';
  const named = (brain: NonNullable<CaseDocument['extent']>['brain'], lesions = CASE.lesions) =>
    evidenceFor({ ...CASE, lesions, extent: { ...CASE.extent, brain } });

  it('[RCC-C-044] are active unless treated and stable', () => {
    expect(named({ value: 'asymptomatic' })?.value).toContain(AGAINST);
    expect(named({ value: 'symptomatic' })?.value).toContain(AGAINST);
    for (const value of ['treated-stable', 'none'] as const) {
      expect(named({ value })).toMatchObject({ state: 'known' });
      expect(named({ value })?.value).not.toContain(AGAINST);
    }
  });

  it('[RCC-C-044] are open while the brain was not imaged, or denied and listed', () => {
    expect(named({ value: 'not-imaged' })).toMatchObject({
      state: 'interval',
      missing: [{ label: 'Imaging of the brain', field: 'extent.brain' }],
    });
    expect(named(undefined)?.statement).toContain(`Open: ${AGAINST}`);
    expect(named({ value: 'none' }, [{ site: 'brain' }])).toMatchObject({
      state: 'interval',
      missing: [{ label: 'Imaging of the brain', field: 'extent.brain' }],
      notes: [
        'IMDC: 1 of 6 factors',
        'A brain metastasis is listed, but the brain is said to be free',
        SEPARATE,
      ],
    });
  });
});

describe('response in the evidence', () => {
  const RESPONSE = NEPHRECTOMY_FLAG_TEXT['response-deferred-may-be-discussed'].name;
  const PROGRESSION = NEPHRECTOMY_FLAG_TEXT['progression-against-deferred'].name;
  type Treatment = NonNullable<NonNullable<CaseDocument['course']>['treatments']>[number];
  const therapy: Treatment = {
    kind: 'systemic',
    what: 'nivolumab and ipilimumab',
    purpose: 'advanced',
    line: 1,
    startedOn: '2026-01-10',
    ongoing: answers.yes,
  };
  const best = (value: 'cr' | 'pr' | 'sd' | 'pd', more: Partial<Treatment> = {}): Treatment => ({
    ...therapy,
    ...more,
    bestResponse: { value },
  });
  const afterAll = (
    treatments: readonly Treatment[],
    progression?: 'none' | 'oligo' | 'diffuse',
    complete: 'yes' | 'no' = 'yes',
  ) => {
    const score = evidenceFor({
      ...CASE,
      disease: {
        ...CASE.disease,
        ...(progression === undefined ? {} : { progression: { value: progression } }),
      },
      course: { complete: answers[complete], treatments: [...treatments] },
    });
    const [said = '', open = ''] = (score?.statement ?? '').split('Open: ');
    const evidence = (flag: NephrectomyFlag) => said.includes(NEPHRECTOMY_FLAG_TEXT[flag].evidence);
    return {
      response: evidence('response-deferred-may-be-discussed'),
      responseOpen: open.includes(RESPONSE),
      progression: evidence('progression-against-deferred'),
      progressionOpen: open.includes(PROGRESSION),
      score,
    };
  };
  const NEITHER = {
    response: false,
    responseOpen: false,
    progression: false,
    progressionOpen: false,
  };

  it('[RCC-C-044] raises deferred nephrectomy for a complete response', () => {
    const { score, ...flags } = afterAll([best('cr')], 'none');
    expect(flags).toEqual({ ...NEITHER, response: true });
    expect(score).toMatchObject({ state: 'known', missing: [] });
    expect(score?.inputs).toContainEqual({
      label: 'Systemic therapy',
      value: 'nivolumab and ipilimumab, ongoing, best response complete response',
      on: '2026-01-10',
      field: 'course.treatments[0]',
    });
  });

  it('[RCC-C-044] leaves a partial response open, because it need not be a major one', () => {
    const { score, ...flags } = afterAll([best('pr')], 'none');
    expect(flags).toEqual({ ...NEITHER, responseOpen: true });
    expect(score?.missing).toEqual([
      {
        label: 'Best response, nivolumab and ipilimumab',
        field: 'course.treatments[0].bestResponse',
      },
    ]);
    expect(score?.notes).toContain('A partial response is recorded, not whether it is a major one');
    expect(score?.inputs.at(-2)?.value).toBe(
      'nivolumab and ipilimumab, ongoing, best response partial response',
    );
  });

  it('[RCC-C-044] raises neither for stable disease without progression', () => {
    const { score, ...flags } = afterAll([best('sd')], 'none');
    expect(flags).toEqual(NEITHER);
    expect(score?.inputs.at(-2)?.value).toContain('best response stable disease');
    expect(score?.notes.join()).not.toContain('partial');
  });

  it('[RCC-C-044] raises progression by the best response or as recorded on therapy', () => {
    const byResponse = afterAll([best('pd')]);
    expect(byResponse).toMatchObject({ ...NEITHER, progression: true });
    expect(byResponse.score?.inputs.at(-1)?.value).toContain('best response progressive disease');
    expect(afterAll([best('sd')], 'oligo')).toMatchObject({ ...NEITHER, progression: true });
    expect(afterAll([best('sd')], 'diffuse')).toMatchObject({ ...NEITHER, progression: true });
  });

  it('[RCC-C-044] leaves progression open while nobody says there was none', () => {
    const { score, ...flags } = afterAll([best('sd')]);
    expect(flags).toEqual({ ...NEITHER, progressionOpen: true });
    expect(score?.missing).toEqual([{ label: 'Progression', field: 'disease.progression' }]);
    const off = { ongoing: answers.no };
    expect(afterAll([best('sd', off)], 'oligo')).toMatchObject({
      ...NEITHER,
      progressionOpen: true,
    });
    expect(afterAll([best('sd', off)], 'none')).toMatchObject(NEITHER);
  });

  it('[RCC-C-044] shows a complete response and a later progression together', () => {
    const both = afterAll([best('cr')], 'diffuse');
    expect(both).toMatchObject({ ...NEITHER, response: true, progression: true });
    const note =
      'Progression is recorded after a complete response: the response may no longer stand';
    expect(both.score?.notes).toEqual(['IMDC: 1 of 6 factors', note, SEPARATE]);
    expect(afterAll([best('cr')], 'none').score?.notes).not.toContain(note);
    expect(afterAll([best('pd')]).score?.notes).not.toContain(note);
  });

  it('[RCC-C-044] looks at the latest therapy for advanced disease', () => {
    const first = best('cr', { ongoing: answers.no });
    const second = best('sd', { line: 2, startedOn: '2026-06-01' });
    expect(afterAll([first, second], 'none')).toMatchObject(NEITHER);
    const byStart = { line: undefined };
    expect(
      afterAll(
        [
          { ...second, ...byStart },
          { ...first, ...byStart },
        ],
        'none',
      ),
    ).toMatchObject(NEITHER);
    const undated = { line: undefined, startedOn: undefined };
    expect(afterAll([{ ...first, ...undated }, second], 'none')).toMatchObject({
      ...NEITHER,
      responseOpen: true,
    });
    const sameMonth = { line: undefined, startedOn: '2026-06' };
    expect(
      afterAll(
        [
          { ...first, ...sameMonth },
          { ...second, ...byStart },
        ],
        'none',
      ),
    ).toMatchObject({ ...NEITHER, responseOpen: true });
  });

  it('[RCC-C-044] goes by the lines where they are numbered, else by the starts', () => {
    const started = { ongoing: answers.no, startedOn: undefined };
    const numbered = [best('cr', started), best('sd', { line: 2, startedOn: undefined })];
    expect(afterAll(numbered, 'none')).toMatchObject(NEITHER);
    const late = best('cr', { ongoing: answers.no, startedOn: '2026-09-01' });
    expect(afterAll([late, best('sd', { line: 2 })], 'none')).toMatchObject(NEITHER);
    const unnumbered = best('cr', { ongoing: answers.no, line: undefined });
    const second = best('sd', { line: 2, startedOn: '2026-06-01' });
    expect(afterAll([unnumbered, second], 'none')).toMatchObject(NEITHER);
    expect(
      afterAll(
        [
          { ...unnumbered, line: 1 },
          { ...second, line: undefined },
        ],
        'none',
      ),
    ).toMatchObject(NEITHER);
  });

  it('[RCC-C-044] takes two therapies of one line both as the latest', () => {
    const one = best('cr');
    expect(afterAll([one, best('cr')], 'none')).toMatchObject({ ...NEITHER, response: true });
    expect(afterAll([one, best('sd')], 'none')).toMatchObject({ ...NEITHER, responseOpen: true });
  });

  it('[RCC-C-044] cannot name the latest of an incomplete list with none ongoing', () => {
    const ended = best('cr', { ongoing: answers.no });
    const incomplete = afterAll([ended], 'none', 'no');
    expect(incomplete).toMatchObject({ ...NEITHER, responseOpen: true, progressionOpen: true });
    expect(incomplete.score?.missing).toEqual([
      { label: 'List of treatments complete', field: 'course.complete' },
    ]);
    expect(afterAll([best('cr')], 'none', 'no')).toMatchObject({ ...NEITHER, response: true });
    const second = best('sd', { line: 2, startedOn: '2026-06-01' });
    expect(afterAll([ended, second], 'none', 'no')).toMatchObject(NEITHER);
    expect(afterAll([ended], 'none')).toMatchObject({ ...NEITHER, response: true });
  });

  it('[RCC-C-044] asks for a response that is not recorded', () => {
    const { score, ...flags } = afterAll([therapy], 'none');
    expect(flags).toEqual({ ...NEITHER, responseOpen: true, progressionOpen: true });
    expect(score?.missing).toEqual([
      {
        label: 'Best response, nivolumab and ipilimumab',
        field: 'course.treatments[0].bestResponse',
      },
    ]);
    expect(score?.notes.join()).not.toContain('partial');
  });

  it('[RCC-C-044] knows no response to what may have been adjuvant', () => {
    const unclear = { purpose: undefined, line: undefined };
    expect(afterAll([best('cr', unclear)], 'none')).toMatchObject({
      ...NEITHER,
      responseOpen: true,
    });
    expect(afterAll([best('sd', unclear)], 'none')).toMatchObject(NEITHER);
    expect(afterAll([best('cr', unclear), best('cr')], 'none')).toMatchObject({
      ...NEITHER,
      response: true,
    });
    expect(afterAll([best('pd', { ...unclear, ongoing: answers.no })], 'none')).toMatchObject({
      progressionOpen: true,
    });
    expect(afterAll([best('cr', unclear), best('sd')], 'none')).toMatchObject({
      ...NEITHER,
      responseOpen: true,
    });
  });

  it('[RCC-C-044] raises neither where no systemic therapy was given', () => {
    const { score, ...flags } = afterAll([]);
    expect(flags).toEqual(NEITHER);
    expect(score?.missing).toEqual([]);
    expect(score?.inputs.map(({ label }) => label)).not.toContain('Systemic therapy');
  });
});
