import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { evaluate } from '#shared/engine/evaluate';
import type { OptionView } from '#shared/engine/evaluation';
import { patientViews, type PatientViews } from '#shared/engine/patient-views';
import { weighPatient } from '#shared/engine/weigh-patient';
import { factThemes } from '#shared/packs/rcc/fact-themes';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { whatIf } from '#shared/report/what-if';
import { assumableFacts } from '#shared/report/what-if-facts';
import { AssumableFacts, type AssumedChange, WhatIf } from '#shared/report/what-if-model';
import { assumedPatient, changeIssues } from '#shared/report/what-if-patient';

import { caseFilesIn, parsed, STAMP } from '../../golden/case-files.ts';

const FILES = caseFilesIn('docs/demo-cases/');

function demo(number: string): CaseDocument {
  const file = FILES.find(({ name }) => name.startsWith(number));
  if (file === undefined) throw new Error(`no demo case ${number}`);
  return parsed(file);
}

function compare(document: CaseDocument, changes: readonly AssumedChange[]) {
  const present = patientAsRecorded(document);
  const before = patientViews(rccPack, weighPatient(rccPack, present));
  const assumed = assumedPatient(rccPack, present, changes);
  const after = patientViews(rccPack, weighPatient(rccPack, assumed));
  return { before, after, moves: WhatIf.parse(whatIf({ before, after }, changes)) };
}

function offered(document: CaseDocument): AssumableFacts {
  const patient = patientAsRecorded(document);
  const evaluation = evaluate(rccPack, STAMP, patient);
  const standpoint = { base: patient.base, evaluation };
  return AssumableFacts.parse(assumableFacts(rccPack, standpoint, factThemes));
}

function optionsOf({ slots }: PatientViews): ReadonlyMap<string, OptionView> {
  return new Map(slots.flatMap(({ options }) => options.map((option) => [option.id, option])));
}

/** Changes worth trying on any case: health, extent, symptoms, histology, and one unknown. */
const TRIALS: readonly (readonly AssumedChange[])[] = [
  [{ fact: 'ecog', value: 3 }],
  [{ fact: 'autoimmune', value: 'severe' }],
  [{ fact: 'cord_compression', value: 'confirmed' }],
  [{ fact: 'setting', value: 'resected_ned' }],
  [
    { fact: 'histology', value: 'collecting_duct' },
    { fact: 'symptomatic', value: true },
  ],
  [
    { fact: 'ecog', value: null },
    { fact: 'setting', value: null },
  ],
];

describe('facts that can be assumed', () => {
  it.each(FILES)('[WIF-001] are every base fact once, with what $name says', (file) => {
    const document = parsed(file);
    const { facts, themes } = offered(document);
    const evaluation = evaluate(rccPack, STAMP, patientAsRecorded(document));
    expect(facts.map(({ id }) => id).toSorted()).toEqual(
      rccPack.facts.map(({ id }) => id).toSorted(),
    );
    const themeIds = themes.map(({ id }) => id);
    for (const fact of facts) {
      const view = evaluation.facts[fact.id];
      expect(themeIds, fact.id).toContain(fact.theme);
      expect(fact.meaning, fact.id).not.toBe('');
      expect(fact.present).toMatchObject({ state: view?.state, text: view?.text });
      expect(fact.present.value !== undefined, fact.id).toBe(fact.present.state === 'known');
    }
  });

  it('[WIF-001] puts what would move something first, unknown facts as they are worth asking', () => {
    const document = demo('07');
    const { facts } = offered(document);
    const evaluation = evaluate(rccPack, STAMP, patientAsRecorded(document));
    const missing = evaluation.missing.map(({ fact }) => fact);
    expect(missing.length).toBeGreaterThan(5);
    expect(facts.slice(0, missing.length).map(({ id }) => id)).toEqual(missing);
    const ranks = facts.map(({ moves, bears }) => (moves ? 0 : 1 + Number(!bears)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('[WIF-001] marks what nothing that may apply looks at: changing it moves nothing', () => {
    const document = demo('06');
    const idle = offered(document).facts.filter(({ bears, moves }) => !bears && !moves);
    expect(idle.length).toBeGreaterThan(0);
    for (const { id, domain } of idle) {
      if (domain.kind !== 'yes-no') continue;
      for (const value of [true, false]) {
        const { moves } = compare(document, [{ fact: id, value }]);
        const kept = moves.moved.filter(({ from }) => from !== 'not-applicable');
        expect([id, kept, moves.redFlags]).toEqual([id, [], []]);
      }
    }
  });

  it('[WIF-001] says units and ends as the pack does', () => {
    const { facts } = offered(demo('01'));
    const domainOf = (id: string) => facts.find((fact) => fact.id === id)?.domain;
    expect(domainOf('ecog')).toEqual({ kind: 'number', min: 0, max: 4, integer: true });
    expect(domainOf('lvef')).toEqual({ kind: 'number', min: 0, integer: false, unit: '%' });
    expect(domainOf('frailty')).toMatchObject({
      kind: 'choice',
      options: [{ value: 'fit', label: 'fit' }, { value: 'vulnerable' }, { value: 'frail' }],
    });
  });
});

describe('assumed values', () => {
  it('[WIF-002] are refused by the name of the fact where the fact cannot have them', () => {
    const messages = (...changes: readonly AssumedChange[]) =>
      changeIssues(rccPack, changes).map(({ path, message }) => `${path}: ${message}`);
    expect(messages({ fact: 'ecog', value: 5 })).toEqual([
      'changes[0].value: ECOG must be a whole number from 0 to 4',
    ]);
    expect(messages({ fact: 'ecog', value: 1.5 })).toHaveLength(1);
    expect(messages({ fact: 'lvef', value: -1 })).toEqual([
      'changes[0].value: LVEF must be a number, 0 % or more',
    ]);
    expect(messages({ fact: 'frailty', value: 'tired' })).toEqual([
      'changes[0].value: Frailty must be one of: fit; vulnerable; frail',
    ]);
    expect(messages({ fact: 'dialysis', value: 'yes' })).toEqual([
      'changes[0].value: Dialysis must be yes or no',
    ]);
    expect(messages({ fact: 'imdc_group', value: 'poor' })).toEqual([
      'changes[0].fact: imdc_group is not a base fact of the pack',
    ]);
    expect(messages({ fact: 'ecog', value: 1 }, { fact: 'ecog', value: null })).toEqual([
      'changes[1].fact: ECOG is changed twice',
    ]);
    expect(messages({ fact: 'ecog', value: 4 }, { fact: 'lvef', value: null })).toEqual([]);
  });
});

describe('what moves', () => {
  it.each(FILES)(
    '[WIF-003] is every option of $name with another standing, and no other',
    (file) => {
      const document = parsed(file);
      for (const changes of TRIALS) {
        const { before, after, moves } = compare(document, changes);
        const [was, now] = [optionsOf(before), optionsOf(after)];
        const all = [...new Set([...was.keys(), ...now.keys()])];
        const standing = (options: typeof was, id: string) =>
          options.get(id)?.tier ?? 'not-applicable';
        const expected = all.filter((id) => standing(was, id) !== standing(now, id));
        expect(moves.moved.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        expect(moves.staying).toBe(all.length - expected.length);
        for (const { id, from, to, because, applies } of moves.moved) {
          expect([from, to]).toEqual([standing(was, id), standing(now, id)]);
          expect(because.length > 0 || applies !== undefined, id).toBe(true);
        }
        for (const { id, from, to } of moves.restated) {
          expect([from, to]).toEqual([standing(was, id), standing(now, id)]);
          expect(from).toBe(to);
        }
      }
    },
  );

  it('[WIF-003] names the arguments that speak now and those that do not any more', () => {
    const { moves } = compare(demo('01'), [{ fact: 'autoimmune', value: 'severe' }]);
    const doublet = moves.moved.find(({ id }) => id === 'sys-nivo-cabo');
    expect(doublet?.to).toBe('excluded');
    expect(doublet?.because).toContainEqual(
      expect.objectContaining({ was: 'silent', now: 'speaks', strength: 'excludes-overridable' }),
    );
    expect(moves.changes).toEqual([
      {
        fact: 'autoimmune',
        label: 'Autoimmune disease',
        from: 'none',
        to: 'severe or organ-threatening',
      },
    ]);
  });

  it('[WIF-003] says why an option comes into question or no longer does', () => {
    const { moves } = compare(demo('01'), [{ fact: 'setting', value: 'localised' }]);
    const gone = moves.moved.find(({ to }) => to === 'not-applicable');
    expect(gone?.applies?.now).toBe('false');
    expect(gone?.because).toEqual([]);
    const fresh = moves.moved.find(({ from }) => from === 'not-applicable');
    expect(fresh?.applies?.was).toBe('false');
    expect(fresh?.applies?.condition).not.toBe('');
  });

  it('[WIF-003] tells an argument that is no longer certain from one that is dropped', () => {
    const { moves } = compare(demo('01'), [{ fact: 'autoimmune', value: null }]);
    const reasons = [...moves.moved, ...moves.restated].flatMap(({ because }) => because);
    expect(reasons.map(({ now }) => now)).toContain('open');
  });

  it('[WIF-004] holds red flags, plans and derived facts beside the options', () => {
    const { moves } = compare(demo('01'), [{ fact: 'cord_compression', value: 'confirmed' }]);
    expect(moves.redFlags).toContainEqual(
      expect.objectContaining({ id: 'RF-01', from: 'ruled-out', to: 'raised' }),
    );
    const io = compare(demo('01'), [{ fact: 'autoimmune', value: 'severe' }]).moves;
    expect(io.follows.map(({ from, to }) => [from, to])).toContainEqual(['no', 'yes']);
    const gone = compare(demo('04'), [{ fact: 'cord_compression', value: 'none' }]).moves;
    expect(gone.redFlags).toContainEqual(expect.objectContaining({ id: 'RF-01', from: 'raised' }));
  });

  it.each(FILES)('[WIF-004] finds every plan of $name that comes, goes or is rebuilt', (file) => {
    const document = parsed(file);
    for (const changes of TRIALS) {
      const { before, after, moves } = compare(document, changes);
      const shape = ({ plans }: PatientViews, id: string) => {
        const plan = plans.find((one) => one.id === id);
        const options = plan?.steps.flatMap((step) => step.options.map((option) => option.id));
        return JSON.stringify([plan?.state, [...new Set(options)].toSorted()]);
      };
      const ids = [...new Set([...before.plans, ...after.plans].map(({ id }) => id))];
      const expected = ids.filter((id) => shape(before, id) !== shape(after, id));
      expect(moves.plans.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
      const gaps = (views: PatientViews) => views.gaps.map(({ text }) => text);
      expect(moves.gapsGained).toEqual(gaps(after).filter((gap) => !gaps(before).includes(gap)));
      expect(moves.gapsLost).toEqual(gaps(before).filter((gap) => !gaps(after).includes(gap)));
    }
  });

  it.each(FILES)('[WIF-005] is nothing when $name is assumed to be as it is', (file) => {
    const document = parsed(file);
    const changes = offered(document).facts.flatMap(({ id, present }) => {
      if (present.value !== undefined) return { fact: id, value: present.value };
      return present.state === 'unknown' ? { fact: id, value: null } : [];
    });
    expect(changes.length).toBeGreaterThan(30);
    const { moves } = compare(document, changes);
    expect(moves).toMatchObject({
      follows: [],
      moved: [],
      restated: [],
      redFlags: [],
      plans: [],
      gapsGained: [],
      gapsLost: [],
    });
    expect(moves.changes.filter(({ from, to }) => from !== to)).toEqual([]);
  });

  it('[WIF-006] shows where assumed values contradict what is stated', () => {
    const document: CaseDocument = {
      disease: {
        setting: { value: 'metastatic' },
        statedRiskGroups: [{ system: 'imdc', group: 'favourable', statedBy: 'referral' }],
      },
    };
    expect(compare(document, [{ fact: 'imdc_hb', value: null }]).moves.conflicts).toEqual([]);
    const { conflicts, follows } = compare(document, [
      { fact: 'imdc_hb', value: true },
      { fact: 'imdc_ca', value: true },
    ]).moves;
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ fact: 'imdc_score', isNew: true, stated: '0' });
    expect(follows.map(({ fact }) => fact)).toContain('imdc_score');
  });
});
