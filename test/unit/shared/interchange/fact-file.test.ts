import { describe, expect, it } from 'vitest';

import { oneOf, range } from '#shared/engine/possible';
import type { Possible } from '#shared/engine/possible';
import { weighPatient } from '#shared/engine/weigh-patient';
import { factFileReader, factFileValue } from '#shared/interchange/fact-file';
import { rccPack } from '#shared/packs/rcc/pack';

const FORMAT = 'consilium-facts/1';
const read = factFileReader(rccPack);

function patientOf(facts: Readonly<Record<string, unknown>>) {
  const set = read(JSON.stringify({ format: FORMAT, facts }));
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  return set.value.patient;
}

/** What a set with one entry leaves possible for a base fact. */
function possibleOf(fact: string, entry: unknown): Possible | undefined {
  return patientOf({ [fact]: entry }).base[fact]?.possible;
}

/** The faults of a text as the command line prints them. */
function faultsOf(text: string): readonly string[] {
  const set = read(text);
  return set.ok ? [] : set.error.map(({ path, message }) => `${path}: ${message}`);
}

function faultsIn(facts: unknown): readonly string[] {
  return faultsOf(JSON.stringify({ format: FORMAT, facts }));
}

describe('fact file', () => {
  it('[CLI-011] takes a value, some values, or the ends of a range', () => {
    expect(possibleOf('ecog', 1)).toEqual(oneOf(1));
    expect(possibleOf('sarcomatoid', false)).toEqual(oneOf(false));
    expect(possibleOf('setting', 'metastatic')).toEqual(oneOf('metastatic'));
    expect(possibleOf('frailty', { oneOf: ['fit', 'frail', 'fit'] })).toEqual(
      oneOf('fit', 'frail'),
    );
    expect(possibleOf('egfr', { min: 30, max: 44.5 })).toEqual(range(30, 44.5));
  });

  it('[CLI-011] takes a fact that is left out or null for unknown', () => {
    expect(possibleOf('ecog', null)).toBeUndefined();
    expect(patientOf({ imdc_group: null })).toEqual({ base: {}, stated: {} });
    const { states } = weighPatient(rccPack, patientOf({ ecog: null }));
    expect(states['ecog']?.possible).toEqual(range(0, 4));
    expect(states['frailty']?.possible).toEqual(oneOf('fit', 'vulnerable', 'frail'));
  });

  it('[CLI-011] takes an end that is left out for the end of the domain', () => {
    expect(possibleOf('ecog', { min: 2 })).toEqual(range(2, 4));
    expect(possibleOf('ecog', { max: 2 })).toEqual(range(0, 2));
    expect(possibleOf('egfr', { min: 30 })).toEqual(range(30, Infinity));
  });

  it('[CLI-011] takes 3.0 for the whole number 3', () => {
    const set = read(`{"format":"${FORMAT}","facts":{"ecog":3.0,"grade":{"oneOf":[2.0,3e0]}}}`);
    expect(set).toMatchObject({
      ok: true,
      value: {
        patient: { base: { ecog: { possible: oneOf(3) }, grade: { possible: oneOf(2, 3) } } },
      },
    });
  });

  it('keeps the id, and says none where none is given', () => {
    const text = (id: string) => `{"format":"${FORMAT}",${id}"facts":{}}`;
    expect(read(text('"id":"case 7",'))).toMatchObject({ ok: true, value: { id: 'case 7' } });
    expect(read(`\uFEFF${text('')}`)).toEqual({
      ok: true,
      value: { patient: { base: {}, stated: {} } },
    });
  });

  it.each([
    [{ ecog: '1' }, '$.facts.ecog: must be a whole number from 0 to 4'],
    [{ ecog: 1.5 }, '$.facts.ecog: must be a whole number from 0 to 4'],
    [{ ecog: 5 }, '$.facts.ecog: must be a whole number from 0 to 4'],
    [{ ecog: true }, '$.facts.ecog: must be a whole number from 0 to 4'],
    [{ ecog: [1] }, '$.facts.ecog: must be a whole number from 0 to 4'],
    [{ age_years: -1 }, '$.facts.age_years: must be a whole number of 0 or more (years)'],
    [{ sarcomatoid: 1 }, '$.facts.sarcomatoid: must be true or false'],
    [{ sarcomatoid: 'yes' }, '$.facts.sarcomatoid: must be true or false'],
    [{ frailty: 'Fit' }, '$.facts.frailty: must be one of fit, vulnerable, frail'],
    [{ frailty: 'toString' }, '$.facts.frailty: must be one of fit, vulnerable, frail'],
    [
      { imdc_group: 'good' },
      '$.facts.imdc_group: must be one of favourable, intermediate, poor, na',
    ],
    [{ ecog: { oneOf: [] } }, '$.facts.ecog.oneOf: must name at least one value'],
    [{ ecog: { oneOf: 1 } }, '$.facts.ecog.oneOf: must be a list'],
    [{ ecog: { oneOf: [1, null] } }, '$.facts.ecog.oneOf[1]: must be a whole number from 0 to 4'],
    [{ ecog: { min: 3, max: 2 } }, '$.facts.ecog: min is above max: no value is left'],
    [{ ecog: { min: -1 } }, '$.facts.ecog.min: must be a whole number from 0 to 4'],
    [{ ecog: { max: 9 } }, '$.facts.ecog.max: must be a whole number from 0 to 4'],
    [{ ecog: { min: 0.5 } }, '$.facts.ecog.min: must be a whole number from 0 to 4'],
    [{ ecog: { max: '2' } }, '$.facts.ecog.max: must be a whole number from 0 to 4'],
    [{ ecog: {} }, '$.facts.ecog: must give oneOf, min or max'],
    [{ ecog: { oneOf: [1], min: 0 } }, '$.facts.ecog: has either oneOf or min and max, not both'],
    [{ ecog: { above: 1 } }, '$.facts.ecog.above: is not a field Consilium knows'],
    [
      { frailty: { min: 1 } },
      '$.facts.frailty: must be one of fit, vulnerable, frail, or oneOf: min and max are for numbers',
    ],
    [{ ECOG: 1 }, '$.facts.ECOG: is not a fact of the pack'],
    [{ constructor: 1 }, '$.facts.constructor: is not a fact of the pack'],
    [{ 'a\nb': 1 }, String.raw`$.facts["a\nb"]: is not a fact of the pack`],
  ])('[CLI-013] refuses %j', (facts, fault) => {
    expect(faultsIn(facts)).toEqual([fault]);
  });

  it.each([
    ['{', '$: is not valid JSON'],
    ['', '$: is not valid JSON'],
    ['[]', '$: must be an object'],
    ['null', '$: must be an object'],
    [`{"format":"${FORMAT}"}`, '$.facts: must be an object'],
    [`{"format":"${FORMAT}","facts":[]}`, '$.facts: must be an object'],
    ['{"facts":{}}', '$.format: must be "consilium-facts/1"'],
    ['{"format":"consilium-case/1","facts":{}}', '$.format: must be "consilium-facts/1"'],
    [`{"format":"${FORMAT}","id":7,"facts":{}}`, '$.id: must be text'],
    [`{"format":"${FORMAT}","fact":{},"facts":{}}`, '$.fact: is not a field Consilium knows'],
    [
      `{"format":"${FORMAT}","facts":{"__proto__":1}}`,
      '$.facts.__proto__: is not a fact of the pack',
    ],
    [
      `{"format":"${FORMAT}","facts":{"age_years":1e999}}`,
      '$.facts.age_years: must be a whole number of 0 or more (years)',
    ],
  ])('[CLI-013] refuses %s', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('[CLI-013] reports every fault at once, and never what stands there', () => {
    const faults = faultsIn({
      ecog: 'Maria Vogel',
      frailty: 'Maria',
      grade: 2,
      sex: { oneOf: [] },
    });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('Maria');
  });

  it('[CLI-012] narrows a derived fact to what is stated and computed alike', () => {
    const facts = { setting: 'metastatic', imdc_kps_lt80: true, imdc_score: { max: 2 } };
    const { states, conflicts } = weighPatient(rccPack, patientOf(facts));
    expect(states['imdc_score']?.possible).toEqual(oneOf(1, 2));
    expect(states['imdc_group']?.possible).toEqual(oneOf('intermediate'));
    expect(conflicts).toEqual([]);
  });

  it('[CLI-012] keeps both possible where stated and computed exclude each other', () => {
    const factors = ['imdc_kps_lt80', 'imdc_lt1y', 'imdc_hb', 'imdc_ca', 'imdc_anc', 'imdc_plt'];
    const absent = Object.fromEntries(factors.map((factor) => [factor, false]));
    const facts = { ...absent, setting: 'metastatic', imdc_score: { min: 5, max: 6 } };
    const { states, conflicts } = weighPatient(rccPack, patientOf(facts));
    expect(states['imdc_score']?.possible).toEqual(oneOf(0, 5, 6));
    expect(states['imdc_group']?.possible).toEqual(oneOf('favourable', 'poor'));
    expect(conflicts).toMatchObject([{ fact: 'imdc_score', stated: '5 or 6', computed: '0' }]);
  });

  it('writes what is possible the way it is read', () => {
    expect(factFileValue(oneOf(false))).toBe(false);
    expect(factFileValue(oneOf('a', 'b'))).toEqual({ oneOf: ['a', 'b'] });
    expect(factFileValue(range(3, 3))).toBe(3);
    expect(factFileValue(range(3, 4))).toEqual({ min: 3, max: 4 });
    expect(factFileValue(range(3, Infinity))).toEqual({ min: 3 });
  });
});
