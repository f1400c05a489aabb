import { describe, expect, it } from 'vitest';

import { OLIGOMETASTATIC, oligometastatic } from '#shared/calculators/spread/oligometastatic';
import type { Presence } from '#shared/calculators/scores';
import { answers, scoreOf } from './metastatic-cases.ts';

const exactly = (count: number) => ({ min: count, max: count });

describe('oligometastatic disease', () => {
  it('[RCC-C-041] is 1 to 5 lesions that are all locally treatable', () => {
    const meets = (count: number) =>
      oligometastatic({ lesions: exactly(count), allTreatable: 'yes' }).oligometastatic;
    expect([0, 1, 5, 6].map(meets)).toEqual(['no', 'yes', 'yes', 'no']);
  });

  it('[RCC-C-041] takes another limit where one is given', () => {
    const meets = (count: number) =>
      oligometastatic({ lesions: exactly(count), allTreatable: 'yes' }, 3).oligometastatic;
    expect([3, 4].map(meets)).toEqual(['yes', 'no']);
  });

  it('[RCC-C-041] is open for a number that is not stated or treatability that is not known', () => {
    const both = (min: number, max: number, allTreatable: Presence) =>
      oligometastatic({ lesions: { min, max }, allTreatable });
    expect(both(1, 200, 'yes')).toEqual({ oligometastatic: 'unknown', fewEnough: 'unknown' });
    expect(both(5, 6, 'yes')).toEqual({ oligometastatic: 'unknown', fewEnough: 'unknown' });
    expect(both(0, 5, 'yes')).toEqual({ oligometastatic: 'unknown', fewEnough: 'unknown' });
    expect(both(6, 200, 'yes')).toEqual({ oligometastatic: 'no', fewEnough: 'no' });
    expect(both(1, 200, 'no')).toEqual({ oligometastatic: 'no', fewEnough: 'unknown' });
    expect(both(2, 2, 'unknown')).toEqual({ oligometastatic: 'unknown', fewEnough: 'yes' });
  });
});

describe('oligometastatic disease of a case', () => {
  const score = (document: Parameters<typeof scoreOf>[0]) => scoreOf(document, 'oligometastatic');

  it('[RCC-C-041] adds up the rows of a complete list with a free brain', () => {
    expect(
      score({
        lesions: [
          {
            site: 'lung',
            detail: 'Left lower lobe',
            count: { value: 2, on: '2026-11-02' },
            locallyTreatable: answers.yes,
          },
          {
            site: 'bone-other',
            count: { value: 1 },
            measuredOn: '2026-11-03',
            locallyTreatable: answers.yes,
          },
        ],
        extent: { ledgerComplete: answers.yes, brain: { value: 'none', on: '2026-11-01' } },
      }),
    ).toEqual({
      ...OLIGOMETASTATIC,
      state: 'known',
      value: 'Yes: 3 lesions, all locally treatable',
      statement: 'Oligometastatic: 3 lesions, all locally treatable',
      inputs: [
        {
          label: 'Number, Left lower lobe',
          value: '2 lesions',
          on: '2026-11-02',
          field: 'lesions[0].count',
        },
        {
          label: 'Number, Bone (not spine)',
          value: '1 lesion',
          on: '2026-11-03',
          field: 'lesions[1].count',
        },
        { label: 'List of metastases complete', value: 'Yes', field: 'extent.ledgerComplete' },
        { label: 'Brain', value: 'imaged, no metastasis', on: '2026-11-01', field: 'extent.brain' },
        {
          label: 'Locally treatable, Left lower lobe',
          value: 'Yes',
          field: 'lesions[0].locallyTreatable',
        },
        {
          label: 'Locally treatable, Bone (not spine)',
          value: 'Yes',
          field: 'lesions[1].locallyTreatable',
        },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-041] says one lesion in the singular', () => {
    expect(
      score({
        lesions: [{ site: 'liver', count: { value: 1 } }],
        extent: {
          ledgerComplete: answers.yes,
          brain: { value: 'none' },
          allLocallyTreatable: answers.yes,
        },
      }),
    ).toMatchObject({ state: 'known', value: 'Yes: 1 lesion, all locally treatable' });
  });

  it('[RCC-C-041] counts neither regional nodes nor the renal fossa nor what is gone', () => {
    expect(
      score({
        lesions: [
          { site: 'lung', count: { value: 5 } },
          { site: 'node-regional', count: { value: 3 } },
          { site: 'renal-fossa', count: { value: 1 } },
          { site: 'liver', count: { value: 4 }, status: 'treated-no-evidence' },
        ],
        extent: {
          ledgerComplete: answers.yes,
          brain: { value: 'none' },
          allLocallyTreatable: answers.yes,
        },
      }),
    ).toMatchObject({ state: 'known', value: 'Yes: 5 lesions, all locally treatable' });
  });

  it('[RCC-C-041] takes the listed number as a lower bound until the list is complete', () => {
    const open = score({
      lesions: [{ site: 'lung', count: { value: 2 } }, { site: 'adrenal' }],
      extent: { allLocallyTreatable: answers.yes },
    });
    expect(open).toMatchObject({
      state: 'interval',
      value: 'Open: 3 or more lesions, all locally treatable',
      statement: 'Oligometastatic or not is open: 3 or more lesions, all locally treatable',
      missing: [
        { label: 'Number, Adrenal gland', field: 'lesions[1].count' },
        { label: 'List of metastases complete', field: 'extent.ledgerComplete' },
        { label: 'Imaging of the brain', field: 'extent.brain' },
      ],
    });
  });

  it('[RCC-C-041] is no once six are listed, whatever is missing', () => {
    expect(score({ lesions: [{ site: 'lung', count: { value: 6 } }] })).toMatchObject({
      state: 'known',
      value: 'No: 6 or more lesions',
      statement: 'Not oligometastatic: 6 or more lesions',
      missing: [],
    });
  });

  it('[RCC-C-041] notes where more than five are listed but never were recorded', () => {
    const notes = (count: number) =>
      score({
        disease: { everPolymetastatic: answers.no },
        lesions: [{ site: 'lung', count: { value: count } }],
      })?.notes;
    expect(notes(6)).toEqual([
      'More than 5 metastases are listed, but never to have had them is recorded',
    ]);
    expect(notes(5)).toEqual([]);
    expect(score({ lesions: [{ site: 'lung', count: { value: 6 } }] })?.notes).toEqual([]);
  });

  it('[RCC-C-041] counts a brain metastasis that is no row, and asks for its number', () => {
    const brain = (value: 'none' | 'not-imaged' | 'asymptomatic' | 'symptomatic') =>
      score({
        disease: { setting: { value: 'metastatic' } },
        lesions: [{ site: 'lung', count: { value: 5 } }],
        extent: {
          ledgerComplete: answers.yes,
          brain: { value },
          allLocallyTreatable: answers.yes,
        },
      });
    expect(brain('none')?.value).toBe('Yes: 5 lesions, all locally treatable');
    expect(brain('asymptomatic')?.value).toBe('No: 6 or more lesions');
    expect(brain('symptomatic')?.value).toBe('No: 6 or more lesions');
    for (const value of ['asymptomatic', 'symptomatic'] as const) {
      const one = score({ extent: { brain: { value }, allLocallyTreatable: answers.yes } });
      expect(one?.missing).toEqual([
        { label: 'List of metastases complete', field: 'extent.ledgerComplete' },
        { label: 'Number of brain metastases', field: 'lesions' },
      ]);
    }
    expect(brain('not-imaged')).toMatchObject({
      value: 'Open: 5 or more lesions, all locally treatable',
      missing: [{ label: 'Imaging of the brain', field: 'extent.brain' }],
    });
    expect(brain('not-imaged')?.inputs).toContainEqual({
      label: 'Brain',
      value: 'not imaged',
      field: 'extent.brain',
    });
  });

  it('[RCC-C-041] takes treated brain metastases as counted once a row stands for them', () => {
    const treated = (status: 'present' | 'treated-no-evidence', site: 'brain' | 'liver') =>
      score({
        lesions: [
          { site: 'lung', count: { value: 1 } },
          { site, count: { value: 1 }, status },
        ],
        extent: {
          ledgerComplete: answers.yes,
          brain: { value: 'treated-stable' },
          allLocallyTreatable: answers.yes,
        },
      });
    expect(treated('treated-no-evidence', 'brain')?.value).toBe(
      'Yes: 1 lesion, all locally treatable',
    );
    expect(treated('present', 'brain')?.value).toBe('Yes: 2 lesions, all locally treatable');
    expect(
      score({
        disease: { setting: { value: 'metastatic' } },
        lesions: [{ site: 'brain', status: 'treated-no-evidence' }],
        extent: { ledgerComplete: answers.yes, brain: { value: 'treated-stable' } },
      }),
    ).toMatchObject({
      value: 'Open: 1 or more lesions, not known whether all are locally treatable',
      missing: [
        { label: 'Number of brain metastases', field: 'lesions' },
        { label: 'All metastases locally treatable', field: 'extent.allLocallyTreatable' },
      ],
    });
    expect(treated('treated-no-evidence', 'liver')).toMatchObject({
      value: 'Open: 1 or more lesions, all locally treatable',
      missing: [{ label: 'Number of brain metastases', field: 'lesions' }],
    });
  });

  it('[RCC-C-041] does not let a gone brain metastasis answer for one that is there', () => {
    expect(
      score({
        lesions: [{ site: 'brain', count: { value: 1 }, status: 'treated-no-evidence' }],
        extent: {
          ledgerComplete: answers.yes,
          brain: { value: 'asymptomatic' },
          allLocallyTreatable: answers.yes,
        },
      })?.value,
    ).toBe('Open: 1 or more lesions, all locally treatable');
  });

  it('[RCC-C-041] shows nothing by a complete list without any metastasis of a metastatic case', () => {
    const base = {
      disease: { setting: { value: 'metastatic' as const } },
      lesions: [],
    };
    const extent = { ledgerComplete: answers.yes, allLocallyTreatable: answers.yes };
    expect(score({ ...base, extent: { ...extent, brain: { value: 'none' } } })).toMatchObject({
      value: 'Open: 1 or more lesions, all locally treatable',
      missing: [{ label: 'List of metastases complete', field: 'extent.ledgerComplete' }],
    });
    expect(
      score({ ...base, extent: { ...extent, brain: { value: 'treated-stable' } } }),
    ).toMatchObject({ missing: [{ label: 'Number of brain metastases', field: 'lesions' }] });
  });

  it('[RCC-C-041] is unknown while a metastatic case says no more than that', () => {
    expect(score({ disease: { setting: { value: 'metastatic' } } })).toEqual({
      ...OLIGOMETASTATIC,
      state: 'unknown',
      statement:
        'Oligometastatic or not is open: 1 or more lesions, not known whether all are locally ' +
        'treatable',
      inputs: [],
      missing: [
        { label: 'List of metastases complete', field: 'extent.ledgerComplete' },
        { label: 'Imaging of the brain', field: 'extent.brain' },
        { label: 'All metastases locally treatable', field: 'extent.allLocallyTreatable' },
      ],
      notes: [],
    });
  });

  it('[RCC-C-041] is not given for disease that is not metastatic', () => {
    expect(score({ disease: { setting: { value: 'localised' } } })).toBeUndefined();
    expect(score({ lesions: [{ site: 'node-regional' }] })).toBeUndefined();
    expect(score({})).toBeUndefined();
  });

  it('[RCC-C-041] says which places many clinicians do not call oligometastatic', () => {
    const notes = (document: Parameters<typeof scoreOf>[0]) => score(document)?.notes;
    const peritoneal =
      'Peritoneal metastasis: 56 % of clinicians in a survey do not call it oligometastatic';
    const brain = 'Brain metastasis: 13 % of clinicians in a survey do not call it oligometastatic';
    expect(notes({ lesions: [{ site: 'peritoneum' }, { site: 'brain' }] })).toEqual([
      peritoneal,
      brain,
    ]);
    expect(notes({ extent: { brain: { value: 'symptomatic' } } })).toEqual([brain]);
    expect(notes({ lesions: [{ site: 'lung' }], extent: { brain: { value: 'none' } } })).toEqual(
      [],
    );
  });
});

describe('local treatability of a case', () => {
  const lung = { site: 'lung' as const, count: { value: 1 } };
  const complete = { ledgerComplete: answers.yes, brain: { value: 'none' as const } };
  const score = (document: Parameters<typeof scoreOf>[0]) => scoreOf(document, 'oligometastatic');

  it('[RCC-C-041] is no for all when one listed lesion cannot be treated locally', () => {
    const nodes = { site: 'node-regional' as const, locallyTreatable: answers.no };
    expect(score({ lesions: [{ ...lung, locallyTreatable: answers.yes }, nodes] })).toMatchObject({
      state: 'known',
      value: 'No: 1 or more lesions, not all locally treatable',
      missing: [],
    });
  });

  it('[RCC-C-041] is yes by the rows only when they are all of them', () => {
    const lesions = [{ ...lung, locallyTreatable: answers.yes }];
    const value = (extent: object) => score({ lesions, extent })?.value;
    expect(value(complete)).toBe('Yes: 1 lesion, all locally treatable');
    const open = 'Open: 1 or more lesions, not known whether all are locally treatable';
    expect(value({ brain: { value: 'none' } })).toBe(open);
    expect(value({ ledgerComplete: answers.yes })).toBe(open);
    expect(value({ ledgerComplete: answers.no, brain: { value: 'none' } })).toBe(open);
  });

  it('[RCC-C-041] asks for the row without an answer', () => {
    expect(score({ lesions: [lung], extent: complete })?.missing).toEqual([
      { label: 'All metastases locally treatable', field: 'extent.allLocallyTreatable' },
      { label: 'Locally treatable, Lung', field: 'lesions[0].locallyTreatable' },
    ]);
  });

  it('[RCC-C-041] stays open where rows and statement contradict each other', () => {
    const note =
      'Whether all metastases can be treated locally is answered differently for all and for ' +
      'the single lesions';
    const both = (stated: 'yes' | 'no', row: 'yes' | 'no') =>
      score({
        lesions: [{ ...lung, locallyTreatable: answers[row] }],
        extent: { ...complete, allLocallyTreatable: answers[stated] },
      });
    for (const contradicted of [both('yes', 'no'), both('no', 'yes')]) {
      expect(contradicted).toMatchObject({
        state: 'interval',
        value: 'Open: 1 lesion, not known whether all are locally treatable',
        missing: [
          { label: 'All metastases locally treatable', field: 'extent.allLocallyTreatable' },
        ],
        notes: [note],
      });
    }
    expect(both('yes', 'no')?.inputs).toContainEqual({
      label: 'Locally treatable, Lung',
      value: 'No',
      field: 'lesions[0].locallyTreatable',
    });
    expect(both('no', 'no')).toMatchObject({
      value: 'No: 1 lesion, not all locally treatable',
      notes: [],
    });
    expect(both('yes', 'yes')).toMatchObject({ state: 'known', notes: [] });
  });
});
