import { describe, expect, it } from 'vitest';

import { CaseDocument } from '#shared/domain/case-document';
import { evaluate } from '#shared/engine/evaluate';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';
import { rccPack } from '#shared/packs/rcc/pack';

import { STAMP } from '../oracle-patients.ts';

const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;

/** The values still possible, or the two ends of the range. */
function left(document: CaseDocument, id: string) {
  const possible = deriveFacts(CaseDocument.parse(document))[id]?.possible;
  return possible?.kind === 'range' ? [possible.min, possible.max] : possible?.values;
}

function flag(document: CaseDocument, id: string) {
  const { redFlags } = evaluate(rccPack, STAMP, {
    base: deriveFacts(CaseDocument.parse(document)),
  });
  return redFlags.find((candidate) => candidate.id === id)?.state;
}

describe('a case that contradicts itself', () => {
  const localised = { setting: { value: 'localised' } } as const;

  it('[RCC-C-013] leaves both settings beside a metastasis that is present', () => {
    const document: CaseDocument = { disease: localised, lesions: [{ site: 'lung' }] };
    expect(left(document, 'setting')).toEqual(['localised', 'metastatic']);
    expect(left(document, 'met_liver')).toEqual([true, false]);
    expect(left(document, 'mets_count')?.[0]).toBe(1);
    const brain: CaseDocument = { disease: localised, extent: { brain: { value: 'symptomatic' } } };
    expect(left(brain, 'setting')).toEqual(['localised', 'metastatic']);
    expect(left(brain, 'mets_count')?.[0]).toBe(1);
    const gone = [{ site: 'lung', status: 'treated-no-evidence' } as const];
    expect(left({ disease: localised, lesions: gone }, 'setting')).toEqual(['localised']);
  });

  it.each(['none', 'not-imaged'] as const)(
    '[RCC-C-013] keeps a listed brain metastasis where the brain is said to be %s',
    (value) => {
      const document: CaseDocument = {
        extent: { brain: { value } },
        lesions: [{ site: 'brain', symptomatic: YES }],
      };
      expect(left(document, 'met_brain')).toEqual([true]);
      expect(left(document, 'brain_status')).toEqual(['symptomatic']);
      expect(left(document, 'brain_mass_effect')).toEqual([true, false]);
    },
  );

  it('[RCC-C-013] does not take ECOG 0 as fit beside Karnofsky 40', () => {
    const ecog = { value: 0 };
    expect(left({ health: { ecog, kps: { value: 40 } } }, 'ecog')).toEqual([0, 3]);
    expect(left({ health: { ecog, kps: { value: 90 } } }, 'ecog')).toEqual([0]);
  });
});

describe('red flags from what people enter', () => {
  const haematuria = { answer: 'yes', grade: 4 } as const;

  it('[RCC-C-013] RF-04 is raised by haematuria of grade 4', () => {
    expect(flag({ symptoms: { haematuria } }, 'RF-04')).toBe('raised');
    const denied: CaseDocument = {
      symptoms: { haematuria },
      health: { activeMajorBleeding: NO, bleeding: { value: 'none' } },
    };
    expect(flag(denied, 'RF-04')).toBe('not-ruled-out');
    expect(left(denied, 'bleeding_site')).toContain('urinary');
    expect(
      left({ symptoms: { haematuria: { answer: 'yes', grade: 2 } } }, 'active_major_bleed'),
    ).toEqual([true, false]);
  });

  it('[RCC-C-014] RF-03 is raised by a total calcium no albumin could explain', () => {
    const calcium = (value: number): CaseDocument => ({
      labs: [{ analyte: 'calcium', value, unit: 'mmol/L', upperLimit: 2.6, calciumKind: 'total' }],
    });
    expect(flag(calcium(3.6), 'RF-03')).toBe('raised');
    expect(flag(calcium(3.4), 'RF-03')).toBe('not-ruled-out');
    expect(left(calcium(4.2), 'calcium')).toEqual(['severe']);
    expect(left(calcium(2.4), 'calcium')).toHaveLength(4);
  });

  it('[RCC-C-014] a severe reading is not taken back by a no', () => {
    const document: CaseDocument = {
      health: { hypercalcaemiaSymptomatic: NO },
      labs: [
        { analyte: 'calcium', value: 3.45, unit: 'mmol/L', upperLimit: 2.6 },
        { analyte: 'albumin', value: 30, unit: 'g/L' },
      ],
    };
    expect(left(document, 'calcium')).toEqual(['moderate', 'severe']);
  });
});
