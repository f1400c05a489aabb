import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { RiskGroupName } from '#shared/domain/stated-risk-group';
import type { Possible } from '#shared/engine/possible';
import { conflictsOf, derive } from '#shared/engine/derive';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { statedFactsOf } from '#shared/packs/rcc/stated-facts';

import { covers, removablePaths, without } from './case-facts/deletions.ts';
import { RICH_CASES } from './case-facts/rich-cases.ts';

const METASTATIC = { setting: { value: 'metastatic' } } as const;

function stated(...groups: RiskGroupName[]): CaseDocument {
  const statedRiskGroups = groups.map((group, index) => ({
    system: 'imdc' as const,
    group,
    statedBy: 'Dr Example',
    on: `2026-10-0${index + 1}`,
  }));
  return { disease: { ...METASTATIC, statedRiskGroups } };
}

const LAB = { unit: '10^9/L', on: '2026-10' } as const;
/** Four factors present, the limits being the laboratory's own. */
const FOUR: CaseDocument = {
  health: { kps: { value: 60 } },
  labs: [
    { analyte: 'haemoglobin', value: 9, unit: 'g/dL', lowerLimit: 12, on: '2026-10' },
    { analyte: 'neutrophils', value: 9, upperLimit: 7.5, ...LAB },
    { analyte: 'platelets', value: 500, upperLimit: 400, ...LAB },
  ],
};

function weighed(document: CaseDocument) {
  const { base, stated: said } = patientAsRecorded(document);
  const states = derive(rccPack, base, said);
  const conflicts = conflictsOf(rccPack, states, said);
  return { group: states['imdc_group']?.possible, score: states['imdc_score'], conflicts };
}

function possibleScore(document: CaseDocument): Possible {
  const found = weighed(document).score?.possible;
  if (found === undefined) throw new Error('No IMDC score');
  return found;
}

describe('a risk group stated in the referral', () => {
  it('[RCC-051] is a number of IMDC factors, with who stated it and when', () => {
    expect(statedFactsOf(stated('intermediate'))).toEqual({
      imdc_score: {
        possible: { kind: 'values', values: [1, 2] },
        basis: 'IMDC intermediate stated by Dr Example, 01-Oct-2026',
        on: '2026-10-01',
      },
    });
    expect(statedFactsOf(stated('favourable'))['imdc_score']?.possible).toEqual({
      kind: 'values',
      values: [0],
    });
  });

  it('[RCC-051] keeps every group of several statements, and nothing of none or of MSKCC', () => {
    const both = statedFactsOf(stated('poor', 'favourable'))['imdc_score'];
    expect(both?.possible).toEqual({ kind: 'values', values: [0, 3, 4, 5, 6] });
    expect(both?.on).toBeUndefined();
    expect(statedFactsOf({})).toEqual({});
    const mskcc = { system: 'mskcc', group: 'poor', statedBy: 'Dr Example' } as const;
    expect(statedFactsOf({ disease: { statedRiskGroups: [mskcc] } })).toEqual({});
  });

  it('[RCC-051] narrows what the factors leave open', () => {
    const { group, score, conflicts } = weighed(stated('intermediate'));
    expect(group).toEqual({ kind: 'values', values: ['intermediate'] });
    expect(score?.basis).toContain('stated by Dr Example');
    expect(conflicts).toEqual([]);
  });

  it.each(['SYNCHRONOUS', 'AFTER_ADJUVANT'] as const)(
    '[RCC-051] of %s never narrows the number of factors when an item is left out',
    (name) => {
      const rich = RICH_CASES[name];
      const before = possibleScore(rich);
      const reduced = removablePaths(rich).flatMap((path) => without(rich, path) ?? []);
      expect(reduced.length).toBeGreaterThan(40);
      for (const document of reduced) expect(covers(possibleScore(document), before)).toBe(true);
    },
  );

  it('[RCC-051] leaves both possible where the factors exclude it, and reports the conflict', () => {
    const { group, conflicts } = weighed({ ...FOUR, ...stated('favourable') });
    expect(group).toEqual({ kind: 'values', values: ['poor', 'favourable'] });
    expect(conflicts).toMatchObject([
      { fact: 'imdc_score', basis: 'IMDC favourable stated by Dr Example, 01-Oct-2026' },
    ]);
  });
});
