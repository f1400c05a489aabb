import { describe, expect, it } from 'vitest';

import { checklist } from '#shared/packs/rcc/checklist';
import { facts } from '#shared/packs/rcc/facts/facts';

import { HAS_KNOWLEDGE_BASE, WHY_NOT } from './knowledge-base.ts';
import { tableUnder } from './knowledge-tables.ts';
import type { OraclePatient } from './oracle-patients.ts';
import { weighOrdinary } from './ordinary-patient.ts';

/** A patient whom a template of the pack fits: nothing but the general limits is left to say. */
const COVERED = { urgent_response_needed: true };

describe('gaps', () => {
  it('are only the general limits where the pack covers the case', () => {
    expect(gapIds({})).toEqual(['gap-general']);
  });

  it.each([
    ['gap-paediatric', { age_years: 17 }],
    ['gap-other-tumours', { histology_confirmed: false }],
    ['gap-dose-modification', { on_systemic: true }],
    ['gap-dose-modification', { egfr: 29 }],
    ['gap-dose-modification', { dialysis: true }],
    ['gap-dose-modification', { child_pugh: 'B' }],
    ['gap-dose-modification', { cyp3a4_strong: true }],
    ['gap-regional-drugs', { region: 'other' }],
  ])('[RCC-013] %s is said aloud for %j', (id, finding) => {
    expect(gapIds(finding)).toEqual([id, 'gap-general']);
  });

  it('[RCC-074] say that no plan template fits, unless one is known to', () => {
    expect(gapIds({ urgent_response_needed: false })).toContain('gap-plan');
    expect(gapIds({ urgent_response_needed: null })).toContain('gap-plan');
    expect(gapIds({ urgent_response_needed: false, transplant: 'kidney' })).not.toContain(
      'gap-plan',
    );
    expect(gapIds({ setting: 'localised' })).not.toContain('gap-plan');
  });
});

describe('the checklist', () => {
  it('[RCC-075] names facts of the pack, and none for what no rule uses', () => {
    const known = new Set(facts.map(({ id }) => id));
    for (const { id, facts: supplied } of checklist) {
      expect(
        supplied.filter((fact) => !known.has(fact)),
        id,
      ).toEqual([]);
      expect(new Set(supplied).size, id).toBe(supplied.length);
    }
    expect(checklist.filter(({ facts: supplied }) => supplied.length === 0)).toEqual([
      expect.objectContaining({ item: 'PD-L1', changes: 'no rule uses it' }),
    ]);
  });

  it.skipIf(!HAS_KNOWLEDGE_BASE)(
    `[RCC-075] has the items of the knowledge base in its order${WHY_NOT}`,
    () => {
      const rows = tableUnder('8. What changes the recommendation');
      expect(rows).toHaveLength(17);
      expect(checklist.map(({ id }) => id)).toEqual(
        rows.map(([number = '']) => `CHK-${number.padStart(2, '0')}`),
      );
      for (const [index, [, item = '']] of rows.entries()) {
        const first = item.split(/[ ,:;(+]/)[0] ?? '';
        expect(checklist[index]?.item.startsWith(first), item).toBe(true);
      }
    },
  );
});

function gapIds(changes: OraclePatient): readonly string[] {
  return weighOrdinary({ ...COVERED, ...changes }).gaps.map(({ id }) => id);
}
