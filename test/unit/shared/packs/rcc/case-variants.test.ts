import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { LabResult } from '#shared/domain/labs';
import type { Variant } from '#shared/engine/pack';
import { variantsOf } from '#shared/packs/rcc/case-variants';
import { deriveFacts, deriveLabFacts } from '#shared/packs/rcc/derive-facts';
import { labVariantsOf } from '#shared/packs/rcc/lab-variants';
import { MEASUREMENT_ERRORS } from '#shared/packs/rcc/measurement-error';
import { patientOf } from '#shared/packs/rcc/patient-of';
import { statedFactsOf } from '#shared/packs/rcc/stated-facts';

import { RICH_CASES } from './case-facts/rich-cases.ts';

function variant(document: CaseDocument, id: string): Variant | undefined {
  return variantsOf(document).find((each) => each.id === id);
}

/** What is left of a fact in a variant of a case; undefined where there is no such variant. */
function left(document: CaseDocument, id: string, fact: string) {
  const possible = variant(document, id)?.base[fact]?.possible;
  return possible?.kind === 'range' ? [possible.min, possible.max] : possible?.values;
}

function idsOf(document: CaseDocument): readonly string[] {
  return variantsOf(document).map(({ id }) => id);
}

describe('variants of the performance status', () => {
  const ecog = (value: number, kps?: number): CaseDocument => ({
    health: { ecog: { value }, ...(kps === undefined ? {} : { kps: { value: kps } }) },
  });

  it('[RCC-052] are one better and one worse, within 0 to 4', () => {
    expect(idsOf(ecog(1))).toEqual(['ecog-1', 'ecog+1']);
    expect(left(ecog(1), 'ecog+1', 'ecog')).toEqual([2]);
    expect(variant(ecog(1), 'ecog+1')?.label).toBe('ECOG 2 instead of 1');
    expect(idsOf(ecog(0))).toEqual(['ecog+1']);
    expect(idsOf(ecog(4))).toEqual(['ecog-1']);
  });

  it('[RCC-052] leave the Karnofsky index as it was recorded', () => {
    expect(left(ecog(1, 80), 'ecog+1', 'ecog')).toEqual([2]);
    expect(left(ecog(1, 80), 'ecog+1', 'imdc_kps_lt80')).toEqual([false]);
    expect(left(ecog(1), 'ecog+1', 'imdc_kps_lt80')).toEqual([true]);
  });

  it('[RCC-052] need a recorded ECOG that nothing contradicts', () => {
    expect(idsOf({ health: { kps: { value: 70 } } })).toEqual([]);
    expect(idsOf({ health: { ecog: { unknown: 'not-asked' } } })).toEqual([]);
    expect(idsOf(ecog(0, 40))).toEqual([]);
  });
});

describe('variants of laboratory values', () => {
  const one = (lab: LabResult): CaseDocument => ({ labs: [lab] });
  const haemoglobin = one({ analyte: 'haemoglobin', value: 10, unit: 'g/dL' });

  it('[RCC-053] lie at both ends of the measurement error, with unit and error in the label', () => {
    expect(left(haemoglobin, 'lab-haemoglobin-low', 'hb_g_dl')).toEqual([9.6]);
    expect(left(haemoglobin, 'lab-haemoglobin-high', 'hb_g_dl')).toEqual([10.4]);
    expect(variant(haemoglobin, 'lab-haemoglobin-low')?.label).toBe(
      'Haemoglobin 9.6 g/dL instead of 10 g/dL (measurement error 4 %)',
    );
  });

  it('[RCC-053] take the greater of share and amount, in the unit of the result', () => {
    const alt = (value: number) => one({ analyte: 'alt', value, unit: 'U/L', upperLimit: 40 });
    expect(left(alt(20), 'lab-alt-high', 'alt_xuln')).toEqual([0.65]);
    expect(left(alt(200), 'lab-alt-high', 'alt_xuln')).toEqual([5.75]);
    expect(variant(alt(20), 'lab-alt-high')?.label).toContain('(measurement error 6 U/L)');
    expect(variant(alt(200), 'lab-alt-high')?.label).toContain('(measurement error 15 %)');
    const katal = one({ analyte: 'alt', value: 0.3, unit: 'µkat/L', upperLimit: 0.6 });
    expect(left(katal, 'lab-alt-high', 'alt_xuln')).toEqual([0.67]);
  });

  it('[RCC-053] move a reported eGFR against creatinine', () => {
    const egfr = one({ analyte: 'egfr', value: 33, unit: 'mL/min/1.73 m²' });
    expect(left(egfr, 'lab-egfr-low', 'egfr')).toEqual([30]);
    expect(left(egfr, 'lab-egfr-high', 'egfr')).toEqual([37]);
    expect(variant(egfr, 'lab-egfr-low')?.label).toContain('error 10 % of creatinine');
  });

  it('[RCC-053] move every row that may be the latest, and no older one', () => {
    const rows: LabResult[] = [
      { analyte: 'haemoglobin', value: 10, unit: 'g/dL', on: '2026-11' },
      { analyte: 'haemoglobin', value: 11, unit: 'g/dL', on: '2026-11-10' },
      { analyte: 'haemoglobin', value: 8, unit: 'g/dL', on: '2026-03-01' },
    ];
    expect(left({ labs: rows }, 'lab-haemoglobin-high', 'hb_g_dl')).toEqual([10.4, 11.4]);
    expect(variant({ labs: rows }, 'lab-haemoglobin-high')?.label).toContain(
      '10.4 g/dL or 11.4 g/dL instead of 10 g/dL or 11 g/dL',
    );
  });

  it('[RCC-053] are left out where no fact would change, or the value could not be true', () => {
    const known = one({ analyte: 'platelets', value: 250, unit: '10^9/L', upperLimit: 400 });
    expect(idsOf(known)).toEqual([]);
    const near = one({ analyte: 'platelets', value: 350, unit: '10^9/L', upperLimit: 400 });
    expect(idsOf(near)).toEqual(['lab-platelets-high']);
    expect(idsOf(one({ analyte: 'ldh', value: 300, unit: 'U/L', upperLimit: 250 }))).toEqual([]);
    const least = one({ analyte: 'haemoglobin', value: 2, unit: 'g/dL' });
    expect(idsOf(least)).toEqual(['lab-haemoglobin-high']);
    const ionised: LabResult = { analyte: 'calcium', value: 1.2, unit: 'mmol/L' };
    expect(idsOf(one({ ...ionised, calciumKind: 'ionised' }))).toEqual([]);
  });
});

describe('variants of the number of metastases', () => {
  const lung = (count?: number, complete = true): CaseDocument => ({
    lesions: [{ site: 'lung', ...(count === undefined ? {} : { count: { value: count } }) }],
    extent: {
      brain: { value: 'none' },
      ...(complete ? { ledgerComplete: { value: 'yes' as const } } : {}),
    },
  });

  it('[RCC-054] are one fewer and one more, never fewer than one', () => {
    expect(idsOf(lung(5))).toEqual(['lesions-1', 'lesions+1']);
    expect(left(lung(5), 'lesions+1', 'mets_count')).toEqual([6]);
    expect(variant(lung(5), 'lesions-1')?.label).toBe('Metastases: 4 instead of 5');
    expect(idsOf(lung(1))).toEqual(['lesions+1']);
    expect(left(lung(3, false), 'lesions-1', 'mets_count')).toEqual([2, Infinity]);
    expect(variant(lung(3, false), 'lesions-1')?.label).toBe(
      'Metastases: at least 2 instead of at least 3',
    );
  });

  it('[RCC-054] need a listed metastasis', () => {
    expect(idsOf({ disease: { setting: { value: 'localised' } } })).toEqual([]);
    expect(idsOf({ disease: { setting: { value: 'metastatic' } } })).toEqual([]);
  });
});

describe('variants of a case', () => {
  it.each(Object.entries(RICH_CASES))(
    '[RCC-055] of %s have ids of their own, change a fact and keep what is stated',
    (_, rich) => {
      const variants = variantsOf(rich);
      expect(variants.length).toBeGreaterThan(4);
      expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
      const before = JSON.stringify(possibleOf(deriveFacts(rich)));
      for (const { id, label, base, stated } of variants) {
        expect(JSON.stringify(possibleOf(base)), id).not.toBe(before);
        expect(label, id).toMatch(/ instead of /);
        expect(stated).toEqual(statedFactsOf(rich));
      }
    },
  );

  it.each(Object.entries(RICH_CASES))(
    '[RCC-053] of %s read every fact that laboratory results feed',
    (_, rich) => {
      const original = deriveFacts(rich);
      for (const { document } of labVariantsOf(rich)) {
        expect(deriveLabFacts(document, original)).toEqual(deriveFacts(document));
      }
      expect(deriveLabFacts({ ...rich, labs: [] }, original)).toEqual(
        deriveFacts({ ...rich, labs: [] }),
      );
    },
  );

  it('[RCC-055] go to the engine with the facts and what is stated', () => {
    const rich = RICH_CASES.SYNCHRONOUS;
    expect(patientOf(rich)).toEqual({
      base: deriveFacts(rich),
      stated: statedFactsOf(rich),
      variants: variantsOf(rich),
    });
    expect(idsOf({})).toEqual([]);
  });

  it('[RCC-056] rest on errors that name their source, and say what is an assumption', () => {
    for (const [analyte, error] of Object.entries(MEASUREMENT_ERRORS)) {
      expect(error.source, analyte).toMatch(/^42 CFR 493\.9[34]1 /);
      expect(error.percent ?? error.amount?.amount, analyte).toBeGreaterThan(0);
    }
    const assumed = Object.entries(MEASUREMENT_ERRORS).filter(
      ([, { assumption }]) => assumption !== undefined,
    );
    expect(assumed.map(([analyte]) => analyte)).toEqual(['neutrophils', 'egfr']);
  });
});

function possibleOf(states: ReturnType<typeof deriveFacts>) {
  return Object.entries(states).map(([id, { possible }]) => [id, possible]);
}
