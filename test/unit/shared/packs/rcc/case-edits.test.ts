import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { knowledgeOf, wholeDomain } from '#shared/engine/fact-text';
import type { FactDefinition } from '#shared/engine/pack';
import { type FactValue, onlyValue } from '#shared/engine/possible';
import { CASE_EDIT_RULES } from '#shared/packs/rcc/case-edit-rules';
import { applyEdits, caseEdits } from '#shared/packs/rcc/case-edits';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';
import { rccPack } from '#shared/packs/rcc/pack';

import { caseFilesIn, parsed } from '../../../golden/case-files.ts';

const FILES = caseFilesIn('docs/demo-cases/');

/** One primary tumour, adrenals free of metastasis, and nothing that could contradict an entry. */
const BARE: CaseDocument = { primaries: [{}], extent: { clearSites: ['adrenal'] } };

/** Plausible numbers, by fact; what a field takes is a matter of the case model. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  ecog: [0, 1, 2, 3, 4],
  weight_loss_pct: [0, 7.5],
  steroid_mg: [0, 12.5],
  lvef: [38, 62],
  qtc_ms: [430, 512],
  proteinuria_g: [0, 2.4],
  spo2: [88, 97],
  dfi_months: [0, 14],
  line: [1, 3],
  primary_size_cm: [2.4, 9.4],
  primary_growth_mm_y: [0, 6],
};

/** Values that the field of their fact has no word for. */
const WITHOUT_WORD = ['timing na', 'bleeding_site na', 'trial_available unknown'];

const WRITABLE = rccPack.facts.filter(({ id }) => CASE_EDIT_RULES.has(id));

function valuesOf({ id, domain }: FactDefinition): readonly FactValue[] {
  if (domain.kind === 'number') return NUMBERS[id] ?? [];
  const all = wholeDomain(domain);
  return all.kind === 'values' ? all.values : [];
}

function stateOf(document: CaseDocument, fact: string) {
  const state = deriveFacts(document)[fact];
  if (state === undefined) throw new Error(`no fact ${fact}`);
  return state;
}

describe('entries for assumed values', () => {
  it('[WIF-009] are known for base facts of the pack only, and for enough of them', () => {
    expect(WRITABLE.map(({ id }) => id).toSorted()).toEqual([...CASE_EDIT_RULES.keys()].toSorted());
    expect(WRITABLE.length).toBeGreaterThan(65);
  });

  it.each(WRITABLE.map((fact) => [fact.id, fact] as const))(
    '[WIF-009] make a bare case say exactly every value of %s',
    (id, fact) => {
      const values = valuesOf(fact);
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) {
        const { edits, byHand } = caseEdits(BARE, [{ fact: id, value }]);
        if (WITHOUT_WORD.includes(`${id} ${String(value)}`)) {
          expect(byHand).toEqual([{ fact: id, reason: 'no-single-field' }]);
          continue;
        }
        expect([id, value, byHand]).toEqual([id, value, []]);
        const written = applyEdits(BARE, edits);
        expect(written, `${id} ${String(value)}`).toBeDefined();
        if (written === undefined) continue;
        expect(onlyValue(stateOf(written, id).possible)).toBe(value);
        // And away again: the case is as it was.
        const back = caseEdits(written, [{ fact: id, value: null }]);
        expect([id, back.byHand]).toEqual([id, []]);
        expect(applyEdits(written, back.edits)).toEqual(BARE);
      }
    },
  );

  it.each(FILES)('[WIF-009] hold in $name, each alone and all together', (file) => {
    const document = parsed(file);
    let offered = 0;
    for (const fact of WRITABLE) {
      for (const value of [...valuesOf(fact), null]) {
        const { edits, facts } = caseEdits(document, [{ fact: fact.id, value }]);
        const written = applyEdits(document, edits);
        if (edits.length === 0 || written === undefined) continue;
        offered += 1;
        const { possible } = stateOf(written, fact.id);
        const said = value === null ? knowledgeOf(fact.domain, possible) : onlyValue(possible);
        expect([fact.id, said]).toEqual([fact.id, value ?? 'unknown']);
        expect(facts).toEqual(deriveFacts(written));
      }
    }
    expect(offered).toBeGreaterThan(100);
    const all = WRITABLE.flatMap((fact) => {
      const value = valuesOf(fact).at(-1);
      return value === undefined ? [] : { fact: fact.id, value };
    });
    const { edits, byHand, facts } = caseEdits(document, all);
    expect(edits.length + byHand.length).toBe(all.length);
    for (const { fact } of edits) {
      const wanted = all.find((entry) => entry.fact === fact)?.value;
      const possible = facts[fact]?.possible;
      expect([fact, possible === undefined ? undefined : onlyValue(possible)]).toEqual([
        fact,
        wanted,
      ]);
    }
  });

  it('[WIF-010] are left to a person where no single entry says it', () => {
    for (const fact of ['hb_g_dl', 'calcium', 'mets_count', 'prior_cabozantinib', 't_stage']) {
      const { domain } = rccPack.facts.find(({ id }) => id === fact) ?? {};
      const value = domain?.kind === 'number' ? 3 : true;
      expect(caseEdits(BARE, [{ fact, value }]).byHand).toEqual([
        { fact, reason: 'no-single-field' },
      ]);
    }
  });

  it('[WIF-010] are left to a person where there is not exactly one primary tumour', () => {
    for (const document of [{}, { primaries: [{}, {}] }] satisfies readonly CaseDocument[]) {
      const { edits, byHand } = caseEdits(document, [{ fact: 'primary_size_cm', value: 4 }]);
      expect(edits).toEqual([]);
      expect(byHand).toEqual([{ fact: 'primary_size_cm', reason: 'not-one-primary' }]);
    }
  });

  it('[WIF-010] are left to a person where the field does not take the value', () => {
    const { edits, byHand } = caseEdits({}, [
      { fact: 'lvef', value: 3 },
      { fact: 'ecog', value: 2 },
    ]);
    expect(byHand).toEqual([{ fact: 'lvef', reason: 'not-accepted' }]);
    expect(edits).toEqual([{ fact: 'ecog', path: ['health', 'ecog'], entry: { value: 2 } }]);
  });

  it('[WIF-010] are left to a person where one entry alone does not say it', () => {
    const entry = { fact: 'adrenal_involved', value: false };
    expect(caseEdits({ primaries: [{}] }, [entry]).byHand).toEqual([
      { fact: 'adrenal_involved', reason: 'other-entries' },
    ]);
  });

  it('[WIF-010] are left to a person where another entry would still count', () => {
    const document: CaseDocument = { health: { ecog: { value: 1 }, kps: { value: 90 } } };
    const { edits, byHand, facts } = caseEdits(document, [
      { fact: 'ecog', value: 3 },
      { fact: 'frailty', value: 'frail' },
    ]);
    expect(byHand).toEqual([{ fact: 'ecog', reason: 'other-entries' }]);
    expect(edits.map(({ fact }) => fact)).toEqual(['frailty']);
    expect(facts).toEqual(deriveFacts(applyEdits(document, edits) ?? {}));
  });

  it('[WIF-009] take the day of the old value away with it, and leave everything else', () => {
    const document: CaseDocument = {
      health: { ecog: { value: 1, on: '2026-11-18', by: 'nurse' }, dialysis: { value: 'no' } },
    };
    const { edits } = caseEdits(document, [{ fact: 'ecog', value: 2 }]);
    expect(applyEdits(document, edits)).toEqual({
      health: { ecog: { value: 2 }, dialysis: { value: 'no' } },
    });
  });
});
