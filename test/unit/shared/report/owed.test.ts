import { describe, expect, it } from 'vitest';

import { BOARD_ROLES } from '#shared/domain/board-role';
import type { CaseDocument } from '#shared/domain/case-document';
import { rccPack } from '#shared/packs/rcc/pack';
import { type Owed, owedOf } from '#shared/report/owed';

import { caseFilesIn, parsed, weighed } from '../../golden/case-files.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map(parsed);
const [SPINE = {}, , , , , , INCOMPLETE = {}] = DEMO;

function owed(document: CaseDocument): readonly Owed[] {
  return owedOf(document, weighed(document));
}

function itemOf(document: CaseDocument, fact: string): Owed | undefined {
  return owed(document).find(({ item, facts }) => item === fact || facts.includes(fact));
}

describe('what is owed', () => {
  it('[PREP-010] asks with label, unit and the answers that are still possible', () => {
    expect(itemOf(SPINE, 'proteinuria_g')).toMatchObject({
      from: 'Nephrology',
      question: 'Proteinuria: value in g/24 h (or UPCR g/g), with the date?',
      field: 'health.proteinuriaG',
    });
    expect(itemOf(SPINE, 'spine_unstable')?.question).toBe(
      'Unstable spine: yes or no, with the date?',
    );
    expect(itemOf(INCOMPLETE, 'cord_compression')?.question).toBe(
      'Spinal cord compression: none, suspected or confirmed, with the date?',
    );
    const pregnancy = DEMO.flatMap((document) => itemOf(document, 'pregnancy') ?? []);
    expect(pregnancy.map(({ question }) => question)).toContain(
      'Pregnancy: no or possible, with the date?',
    );
  });

  it('[PREP-010] asks for a laboratory value by the name of what is missing', () => {
    expect(itemOf(SPINE, 'calcium')?.question).toBe(
      "Albumin: value with unit, the laboratory's limits and the date? " +
        'Needed for: hypocalcaemia, corrected calcium and corrected calcium above the upper limit.',
    );
    expect(itemOf(SPINE, 'alt_xuln')?.question).toBe(
      "ALT: value with unit, the laboratory's limits and the date?",
    );
  });

  it('[PREP-010] says every question of every demo case as one that can be sent', () => {
    for (const { question, from } of DEMO.flatMap(owed)) {
      expect(question).toMatch(/^[A-Z].*\?/);
      expect(question).not.toMatch(/undefined|Infinity|_|->|: \?/);
      expect([...BOARD_ROLES, 'Whoever entered the case']).toContain(from);
    }
  });

  it('[PREP-011] makes one question of facts that hang on the same open fields', () => {
    const albumin = itemOf(SPINE, 'hypocalcaemia');
    expect(albumin?.facts).toEqual(expect.arrayContaining(['hypocalcaemia', 'calcium', 'imdc_ca']));
    expect(itemOf(SPINE, 'calcium')).toEqual(albumin);
    for (const document of DEMO) {
      const missing = weighed(document).missing.map(({ fact }) => fact);
      expect(
        owed(document)
          .flatMap(({ facts }) => facts)
          .toSorted(),
      ).toEqual(missing.toSorted());
    }
  });

  it('[PREP-012] names what an answer could do, strongest first', () => {
    const effects = itemOf(SPINE, 'proteinuria_g')?.effects ?? [];
    expect(effects.map((effect) => effect.split(':')[0])).toEqual([
      'Red flag raised or ruled out',
      'Contraindication not ruled out',
      'Plan changes in its steps',
      'Standing changes',
    ]);
    expect(effects[0]).toBe('Red flag raised or ruled out: Nephrotic proteinuria');
    expect(effects[1]).toMatch(/: Nivolumab \+ cabozantinib; .*; and \d+ more$/);
    expect(effects[3]).toContain('Nivolumab + cabozantinib from Preferred to');
  });

  it('[PREP-012] orders by effect: red flag, contraindication, plan, referral, standing', () => {
    const order = owed(INCOMPLETE).map(({ weight }) => weight);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const evaluation = weighed(INCOMPLETE);
    for (const { facts, weight } of owedOf(INCOMPLETE, evaluation)) {
      const about = evaluation.missing.filter(({ fact }) => facts.includes(fact));
      if (about.length === 0) continue;
      expect(weight === 0).toBe(about.some(({ redFlags }) => redFlags.length > 0));
      if (weight > 1) expect(about.some(({ pendingExclusion }) => pendingExclusion)).toBe(false);
    }
  });

  it('[PREP-013] asks for what the referral lacks and for what contradicts itself', () => {
    const { referral: _referral, ...rest } = INCOMPLETE;
    const document: CaseDocument = {
      ...rest,
      referral: { referredOn: '2026-11-20' },
      disease: { ...rest.disease, setting: { value: 'localised' } },
      lesions: [{ site: 'lung', tissueProven: { value: 'yes' } }],
    };
    const items = owed(document);
    const byItem = new Map(items.map((each) => [each.item, each]));
    expect(byItem.get('referral.question')).toMatchObject({
      from: 'Coordinator',
      field: 'referral.question',
      weight: 0,
    });
    expect(byItem.get('referral.patient-voice')?.from).toBe('Nurse specialist');
    const contradiction = byItem.get('contradiction 1');
    expect(contradiction).toMatchObject({ from: 'Whoever entered the case', weight: 0 });
    expect(contradiction?.question).toMatch(/^Which is right\? Setting "/);
    expect(items[0]?.item).toBe('contradiction 1');
    const settled = owed(SPINE).map(({ item }) => item);
    expect(settled.filter((item) => /^(referral|contradiction)/.test(item))).toEqual([]);
  });

  it('[PREP-014] is asked of the pack only: every title it names is one of its own', () => {
    const titles = new Set(rccPack.redFlags.map(({ title }) => title));
    const flags = DEMO.flatMap(owed).flatMap(({ effects }) =>
      effects.filter((effect) => effect.startsWith('Red flag')),
    );
    expect(flags.length).toBeGreaterThan(20);
    for (const flag of flags) {
      const named = flag.replace(/^.*?: /, '').replace(/; and \d+ more$/, '');
      expect([...titles].some((title) => named.startsWith(title))).toBe(true);
    }
  });
});
