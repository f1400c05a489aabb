import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { CaseDocument } from '#shared/domain/case-document';
import type { StatedRiskGroup } from '#shared/domain/stated-risk-group';

const BY = { statedBy: 'Dr Example', on: '2026-10-02' } as const;

function metastatic(statements: readonly StatedRiskGroup[], more: CaseDocument = {}): CaseDocument {
  return {
    disease: { setting: { value: 'metastatic' }, statedRiskGroups: [...statements] },
    ...more,
  };
}

function imdc(document: CaseDocument) {
  return scoresOf(document).imdc;
}

function mskcc(document: CaseDocument) {
  const found = scoresOf(document).others.find(({ id }) => id === 'mskcc');
  if (found === undefined) throw new Error('No MSKCC score');
  return found;
}

const LAB_DAY = '2026-10';
/** Three factors of either score present, whatever the others are. */
const THREE: CaseDocument = {
  health: { kps: { value: 60 } },
  labs: [
    { analyte: 'haemoglobin', value: 9, unit: 'g/dL', lowerLimit: 12, on: LAB_DAY },
    {
      analyte: 'calcium',
      value: 2.9,
      unit: 'mmol/L',
      calciumKind: 'adjusted',
      upperLimit: 2.6,
      on: LAB_DAY,
    },
  ],
};
const POOR: CaseDocument = {
  ...THREE,
  labs: [
    ...(THREE.labs ?? []),
    { analyte: 'platelets', value: 500, unit: '10^9/L', upperLimit: 400, on: LAB_DAY },
    { analyte: 'ldh', value: 900, unit: 'U/L', upperLimit: 250, on: LAB_DAY },
  ],
};

describe('a stated risk group', () => {
  const intermediate = { system: 'imdc', group: 'intermediate', ...BY } as const;

  it('[RCC-C-060] narrows the IMDC groups and is said with who stated it and when', () => {
    const score = imdc(metastatic([intermediate]));
    expect(score).toMatchObject({ state: 'known', groups: ['intermediate'], fewest: 0, most: 6 });
    expect(score.statement).toBe(
      'Intermediate risk: 0 to 6 of 6 factors; IMDC intermediate stated by Dr Example, 02-Oct-2026',
    );
    expect(score.inputs).toContainEqual({
      label: 'Stated IMDC risk',
      value: 'Intermediate, by Dr Example',
      on: '2026-10-02',
      field: 'disease.statedRiskGroups[0]',
    });
  });

  it('[RCC-C-060] narrows the MSKCC groups by MSKCC statements only', () => {
    const poor = { system: 'mskcc', group: 'poor', statedBy: 'Dr Example' } as const;
    const score = mskcc(metastatic([intermediate, poor]));
    expect(score).toMatchObject({ state: 'known', value: 'Poor, 0 to 5 of 5 factors' });
    expect(score.statement).toContain('MSKCC poor stated by Dr Example, no date given');
    expect(score.inputs.map(({ label }) => label)).not.toContain('Stated IMDC risk');
    expect(imdc(metastatic([poor])).state).toBe('unknown');
  });

  it('[RCC-C-060] keeps every group of statements that differ, and says that they do', () => {
    const favourable = { system: 'imdc', group: 'favourable', ...BY } as const;
    const poor = { system: 'imdc', group: 'poor', ...BY } as const;
    const score = imdc(metastatic([poor, favourable]));
    expect(score).toMatchObject({ state: 'interval', groups: ['favourable', 'poor'] });
    expect(score.statement).toMatch(/^Favourable or poor risk/);
    expect(score.notes).toContain('The stated risk groups differ: all of them are considered');
  });

  it('[RCC-C-060] never resolves a contradiction: both groups stay and a note says so', () => {
    const statements = [intermediate, { ...intermediate, system: 'mskcc' as const }];
    const document = metastatic(statements, POOR);
    expect(imdc(document)).toMatchObject({ state: 'interval', groups: ['intermediate', 'poor'] });
    expect(imdc(document).notes).toContain(
      'The stated risk group and the factors contradict each other: 4 to 6 of 6 factors give ' +
        'poor. Both stay possible',
    );
    expect(mskcc(document)).toMatchObject({
      state: 'interval',
      value: 'Intermediate or poor, 4 to 5 of 5 factors',
    });
    expect(mskcc(document).notes.join()).toContain('contradict each other');
  });

  it('[RCC-C-060] is said, but decides nothing, where the disease is not advanced', () => {
    const document: CaseDocument = {
      disease: { setting: { value: 'localised' }, statedRiskGroups: [intermediate] },
    };
    expect(imdc(document)).toMatchObject({ state: 'not-applicable', groups: [] });
    expect(imdc(document).notes).toContain('IMDC intermediate stated by Dr Example, 02-Oct-2026');
  });

  it('[RCC-C-060] changes nothing where the factors already agree', () => {
    const poor = { system: 'imdc', group: 'poor', ...BY } as const;
    const counted = imdc(metastatic([], THREE));
    expect(imdc(metastatic([poor], THREE))).toMatchObject({
      state: counted.state,
      groups: counted.groups,
      missing: counted.missing,
    });
  });
});
