import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { evaluate } from '#shared/engine/evaluate';
import type { Evaluation } from '#shared/engine/evaluation';
import { rccPack } from '#shared/packs/rcc/pack';

import { STAMP, statesOf } from './oracle-patients.ts';
import type { OraclePatient } from './oracle-patients.ts';

/** The knowledge base's ordinary patient: metastatic clear cell, first line, nothing against. */
const ORDINARY = z
  .object({ baseline: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])) })
  .parse(JSON.parse(readFileSync('test/golden/vignettes.json', 'utf8'))).baseline;

const FINDINGS: readonly (readonly [string, OraclePatient])[] = [
  ['RF-01', { cord_compression: 'suspected' }],
  ['RF-01', { cord_compression: 'confirmed' }],
  ['RF-03', { calcium: 'moderate' }],
  ['RF-03', { calcium: 'severe' }],
  ['RF-04', { primary_symptoms: 'haematuria_massive' }],
  ['RF-04', { active_major_bleed: true }],
  ['RF-26', { age_years: 17 }],
];

describe('red flags', () => {
  it('stay down for an ordinary patient', () => {
    expect(weigh({}).redFlags).toEqual([]);
  });

  it.each(FINDINGS)('[RCC-012] %s is raised by its finding', (id, finding) => {
    expect(flagStates(finding)).toEqual({ [id]: 'raised' });
  });

  it.each(FINDINGS)('[RCC-012] %s is not ruled out while the finding is unknown', (id, finding) => {
    const unknown = Object.fromEntries(Object.keys(finding).map((fact) => [fact, null]));
    expect(flagStates(unknown)).toEqual({ [id]: 'not-ruled-out' });
  });
});

describe('gaps', () => {
  it('stay silent where the slice is complete', () => {
    expect(gapIds({ mets_count: 8 })).toEqual([]);
  });

  it.each([
    ['gap-later-lines', { line: 2 }],
    ['gap-oligoprogression', { progression_pattern: 'oligo' }],
    ['gap-non-clear-cell', { histology: 'papillary' }],
    ['gap-non-clear-cell', { histology: 'medullary' }],
    ['gap-collecting-duct', { histology: 'collecting_duct' }],
    ['gap-hereditary', { hereditary: 'vhl' }],
    ['gap-brain', { met_brain: true }],
    ['gap-bone', { met_bone: true }],
    ['gap-local-metastases', { mets_count: 3 }],
    ['gap-thorax', { thoracic_bleed_or_airway: true }],
    ['gap-adjuvant', { setting: 'resected_ned' }],
    ['gap-venous-thrombus', { thrombus: 'renal_vein' }],
    ['gap-local-recurrence', { local_recurrence: true }],
    [
      'gap-unresectable-primary',
      { setting: 'locally_advanced', primary_in_situ: true, primary_resectable: false },
    ],
    ['gap-symptomatic-primary', { primary_in_situ: true, primary_symptoms: 'haematuria' }],
    ['gap-small-mass', { setting: 'localised', primary_in_situ: true, t_stage: 'T1a' }],
    ['gap-nodes', { primary_in_situ: true, n_positive: true }],
    ['gap-other-bleeding', { active_major_bleed: true, bleeding_site: 'gi' }],
    ['gap-other-emergencies', { severe_irae_now: true }],
  ])('[RCC-013] %s is said aloud', (id, finding) => {
    expect(gapIds({ mets_count: 8, ...finding })).toEqual([id]);
  });
});

function weigh(changes: OraclePatient): Evaluation {
  return evaluate(rccPack, STAMP, statesOf(rccPack.facts, { ...ORDINARY, ...changes }));
}

function flagStates(changes: OraclePatient): Record<string, string> {
  return Object.fromEntries(weigh(changes).redFlags.map((flag) => [flag.id, flag.state]));
}

function gapIds(changes: OraclePatient): readonly string[] {
  return weigh(changes).gaps.map((gap) => gap.id);
}
