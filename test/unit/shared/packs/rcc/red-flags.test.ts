import { describe, expect, it } from 'vitest';

import { redFlags } from '#shared/packs/rcc/red-flags';
import { uncomputedFlags } from '#shared/packs/rcc/red-flags/uncomputed';

import { HAS_KNOWLEDGE_BASE, WHY_NOT } from './knowledge-base.ts';
import { quotedIn, tableUnder } from './knowledge-tables.ts';
import type { OraclePatient } from './oracle-patients.ts';
import { weighOrdinary } from './ordinary-patient.ts';

/** What raises each flag on its own. */
const FINDINGS: readonly (readonly [string, OraclePatient])[] = [
  ['RF-01', { cord_compression: 'suspected' }],
  ['RF-01', { cord_compression: 'confirmed' }],
  ['RF-02', { brain_status: 'symptomatic' }],
  ['RF-02', { raised_icp: true }],
  ['RF-03', { calcium: 'moderate' }],
  ['RF-03', { calcium: 'severe' }],
  ['RF-04', { primary_symptoms: 'haematuria_massive' }],
  ['RF-04', { active_major_bleed: true }],
  ['RF-05', { fracture: 'impending' }],
  ['RF-05', { fracture: 'pathological' }],
  ['RF-05', { spine_unstable: true }],
  ['RF-06', { obstructive_aki_or_sepsis: true }],
  ['RF-07', { severe_irae_now: true }],
  ['RF-08', { vte: 'untreated_acute' }],
  ['RF-10', { on_systemic: true, arterial_event: 'lt6m' }],
  ['RF-10', { on_systemic: true, aortic_aneurysm: true }],
  ['RF-11', { on_systemic: true, gi_perf_risk: 'active_or_recent' }],
  ['RF-12', { on_systemic: true, spo2: 91 }],
  ['RF-13', { pregnancy: 'possible' }],
  ['RF-13', { pregnancy: 'pregnant' }],
  ['RF-15', { alt_xuln: 5.1 }],
  ['RF-15', { alt_xuln: 3.1, bili_xuln: 2.1 }],
  ['RF-16', { proteinuria_g: 3.5 }],
  ['RF-17', { nephron_sparing_imperative: true, primary_in_situ: true }],
  ['RF-18', { qtc_ms: 500 }],
  ['RF-19', { thrombus: 'ivc_below_diaphragm' }],
  ['RF-19', { thrombus: 'ivc_above_diaphragm' }],
  ['RF-20', { on_systemic: true, planned_bone_surgery: true }],
  ['RF-22', { met_bone: true, hypocalcaemia: true }],
  ['RF-22', { met_bone: true, egfr: 29 }],
  ['RF-22', { met_bone: true, mronj_risk: true }],
  ['RF-24', { steroid_mg: 10 }],
  ['RF-25', { age_years: 44, hereditary: 'suspected' }],
  ['RF-26', { age_years: 17 }],
  ['RF-27', { blood_products_declined: true, planned_bone_surgery: true }],
  ['RF-27', { blood_products_declined: true, active_major_bleed: true }],
  ['RF-28', { cord_compression: 'confirmed', anaesthetic_risk: 'prohibitive' }],
  ['RF-28', { spine_unstable: true, refuses_surgery: true }],
];

/** Close by, but not the finding. */
const NEAR_MISSES: readonly (readonly [string, OraclePatient])[] = [
  ['RF-03', { calcium: 'mild' }],
  ['RF-04', { primary_symptoms: 'haematuria' }],
  ['RF-08', { vte: 'treated_stable' }],
  ['RF-10', { on_systemic: true, arterial_event: '6to12m' }],
  ['RF-11', { on_systemic: true, gi_perf_risk: 'risk' }],
  ['RF-12', { on_systemic: true, spo2: 92 }],
  ['RF-15', { alt_xuln: 5, bili_xuln: 2 }],
  ['RF-16', { proteinuria_g: 3.4 }],
  ['RF-18', { qtc_ms: 499 }],
  ['RF-19', { thrombus: 'renal_vein' }],
  ['RF-22', { met_bone: false, hypocalcaemia: true }],
  ['RF-24', { steroid_mg: 9 }],
  ['RF-25', { age_years: 45, hereditary: 'suspected' }],
  ['RF-26', { age_years: 18 }],
  ['RF-27', { blood_products_declined: true }],
  ['RF-28', { cord_compression: 'suspected', anaesthetic_risk: 'prohibitive' }],
  ['RF-28', { cord_compression: 'confirmed', ecog: 3 }],
];

describe('red flags', () => {
  it('stay down for an ordinary patient', () => {
    expect(weighOrdinary({}).redFlags).toEqual([]);
  });

  it('are each tried here', () => {
    expect([...new Set(FINDINGS.map(([id]) => id))]).toEqual(redFlags.map(({ id }) => id));
  });

  it.each(FINDINGS)('[RCC-012] %s is raised by its finding %j', (id, finding) => {
    expect(stateOf(id, finding)).toBe('raised');
  });

  it.each(FINDINGS)('[RCC-012] %s is not ruled out while unknown: %j', (id, finding) => {
    const unknown = Object.fromEntries(Object.keys(finding).map((fact) => [fact, null]));
    expect(stateOf(id, unknown)).toBe('not-ruled-out');
  });

  it.each(NEAR_MISSES)('[RCC-012] %s stays down for %j', (id, finding) => {
    expect(stateOf(id, finding)).toBeUndefined();
  });

  it.each(['RF-10', 'RF-11', 'RF-12', 'RF-20'])(
    '[RCC-070] %s is about a running drug and stays down without one',
    (id) => {
      const findings = FINDINGS.filter(([flag]) => flag === id);
      expect(findings.length).toBeGreaterThan(0);
      for (const [, finding] of findings) {
        expect(stateOf(id, { ...finding, on_systemic: false })).toBeUndefined();
      }
    },
  );

  it('[RCC-071] become red with the graver of their findings', () => {
    expect(severityOf('RF-05', { fracture: 'impending' })).toBe('amber');
    expect(severityOf('RF-05', { fracture: 'pathological' })).toBe('red');
    expect(severityOf('RF-05', { spine_unstable: true })).toBe('red');
    const declined = { blood_products_declined: true };
    expect(severityOf('RF-27', { ...declined, planned_bone_surgery: true })).toBe('amber');
    expect(severityOf('RF-27', { ...declined, bleeding: 'recent_significant' })).toBe('red');
    const open = { ...declined, planned_bone_surgery: true, active_major_bleed: null };
    expect(severityOf('RF-27', open)).toBe('amber');
  });

  it('[RCC-072] say what part of them is not read from the case', () => {
    const flag = flagOf('RF-07', { severe_irae_now: true });
    expect(flag?.candidates).toEqual(['em-severe-irae', 'as-treatment-free']);
    expect(flag?.notCovered).toContain('troponin');
  });
});

describe.skipIf(!HAS_KNOWLEDGE_BASE)(`red flags of the knowledge base${WHY_NOT}`, () => {
  it('[RCC-073] are all there: computed, or listed as not computed', () => {
    const ids = [...redFlags, ...uncomputedFlags].map(({ id }) => id);
    const rows = tableUnder('7. Safety red flags');
    expect(ids.toSorted()).toEqual(rows.map(([id]) => id));
    expect(ids).toHaveLength(28);
  });

  it('[RCC-073] keep their severity', () => {
    for (const [id = '', , show = '', action = ''] of tableUnder('7. Safety red flags')) {
      const flag = [...redFlags, ...uncomputedFlags].find((one) => one.id === id);
      const stated = /^(red|amber)/.exec(show)?.[1];
      const either = show.startsWith('red/amber') || show.startsWith('amber/red');
      const milder = either ? 'amber' : stated;
      expect(flag?.severity, `${id} ${action}`).toBe(milder);
    }
  });

  it('[RCC-073] lead to the candidates they name', () => {
    for (const [id = '', , , action = ''] of tableUnder('7. Safety red flags')) {
      const flag = redFlags.find((one) => one.id === id);
      if (flag === undefined) continue;
      const named = quotedIn(action).filter((word) => !word.startsWith('plan-'));
      expect(flag.candidates ?? [], id).toEqual(named);
    }
  });
});

function flagOf(id: string, changes: OraclePatient) {
  return weighOrdinary(changes).redFlags.find((flag) => flag.id === id);
}

function stateOf(id: string, changes: OraclePatient): string | undefined {
  return flagOf(id, changes)?.state;
}

function severityOf(id: string, changes: OraclePatient): string | undefined {
  return flagOf(id, changes)?.severity;
}
