import { describe, expect, it } from 'vitest';

import type { CaseId } from '#shared/contract/case-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import { decisionKinds, stepsOfNoKind } from '#shared/report/decision-kinds';
import { changedLines } from '#shared/report/decision-lines';

import { correctionEffects } from '../../../../renderer/screens/room/operator/correct/correction-effects.ts';
import { draftOf } from '../../../../renderer/screens/room/operator/decide/decision-draft.ts';
import {
  type DecisionEntry,
  emptyAction,
  EMPTY_ENTRY,
  emptyStep,
} from '../../../../renderer/screens/room/operator/decide/decision-entry.ts';
import { faultsOf } from '../../../../renderer/screens/room/operator/decide/entry-faults.ts';
import { stepChoices } from '../../../../renderer/screens/room/operator/decide/step-choices.ts';
import { actsBetween } from '../../../../renderer/screens/room/operator/operator-acts.ts';
import {
  type OperatorPlace,
  placeAfter,
} from '../../../../renderer/screens/room/operator/operator-state.ts';
import type { RoomPage } from '../../../../renderer/screens/room/room-pages.ts';
import { addedCase, answerOf, unlockedApplication } from '../../electron/temporary-application.ts';

const METASTATIC: CaseDocument = {
  primaries: [{ histology: { value: 'clear-cell' } }],
  disease: { setting: { value: 'metastatic' } },
  health: { ecog: { value: 1 } },
};
const TODAY = '2027-03-02';

async function sheetOf(document: CaseDocument) {
  const application = await unlockedApplication();
  const { id } = await addedCase(application, document);
  return (await answerOf(application, 'cases.boardSheet', { id })).sheet;
}

describe('the decision as it is typed', () => {
  it('[DEC-022] links a step only while it is named as on the sheet', async () => {
    const { evaluation } = await sheetOf(METASTATIC);
    const choices = stepChoices(evaluation);
    const choice = choices.find(({ id }) => id === 'sys-nivo-cabo');
    if (choice === undefined) throw new Error('the sheet has no such candidate');
    const named = (what: string): DecisionEntry => ({
      ...EMPTY_ENTRY,
      steps: [{ ...emptyStep(), verb: 'start', what, conditions: 'fit; no bleeding', due: '+2w' }],
    });
    const context = { choices, today: TODAY };
    expect(draftOf(named(choice.label.toUpperCase()), context).recommendations).toMatchObject([
      { candidate: choice.id, conditions: ['fit', 'no bleeding'], due: '2027-03-16' },
    ]);
    const own = draftOf(named(`${choice.label} at half dose`), context);
    expect(own.recommendations?.[0]).not.toHaveProperty('candidate');
  });

  it('[DEC-023] names everything that was typed by half', async () => {
    const { evaluation } = await sheetOf(METASTATIC);
    const entry: DecisionEntry = {
      ...EMPTY_ENTRY,
      outcome: 'discharged',
      steps: [{ ...emptyStep(), what: 'a biopsy' }],
      actions: [{ ...emptyAction(), what: 'Book CT', due: 'soon' }],
      trialWhy: 'None open',
      byName: 'Dr Vogt',
    };
    const draft = draftOf(entry, { choices: [], today: TODAY });
    const context = { draft, evaluation, today: TODAY, isWithheld: false, hasOwnView: false };
    expect(faultsOf(entry, context).map(({ text }) => text)).toEqual([
      'Say whether a trial was considered, and which or why none.',
      'Step 1: choose the verb.',
      'An action needs what is done and who does it.',
      '“soon” is not a full day.',
      'Choose the role.',
    ]);
  });

  it('[DEC-024] shows what a correction says otherwise', () => {
    const before = { outcome: 'discharged', toldBy: 'Dr Lind' } as const;
    const after = { outcome: 'discharged', rationale: 'No active treatment' } as const;
    expect(changedLines(before, after)).toEqual([
      { label: 'Patient to be told by', before: ['Dr Lind'], after: [] },
      { label: 'Rationale', before: [], after: ['No active treatment'] },
    ]);
  });

  it('[DEC-025] needs the specialist of its modalities', async () => {
    const { evaluation } = await sheetOf(METASTATIC);
    const kinds = (modality: string) =>
      decisionKinds(
        { recommendations: [{ verb: 'perform', what: 'x', conditions: [], modality }] },
        evaluation,
      );
    expect(kinds('surgery')).toEqual(['surgery']);
    expect(kinds('targeted + immunotherapy')).toEqual(['systemic-therapy']);
    expect(kinds('thermal ablation / cryotherapy')).toEqual(['interventional']);
    expect(kinds('active surveillance')).toEqual([]);
  });

  it('[DEC-025] names the kind of a candidate that was typed before it was shown', async () => {
    const { evaluation } = await sheetOf(METASTATIC);
    const option = evaluation.slots
      .flatMap((slot) => slot.options)
      .find(({ modality }) => modality === 'surgery');
    const of = (candidate: string | undefined) => ({
      recommendations: [
        {
          verb: 'perform' as const,
          what: 'as typed',
          conditions: [],
          ...(candidate && { candidate }),
        },
      ],
    });
    expect(decisionKinds(of(option?.id), evaluation)).toEqual(['surgery']);
    expect(stepsOfNoKind(of(option?.id), evaluation)).toEqual([]);
    expect(stepsOfNoKind(of(undefined), evaluation)).toEqual(['as typed']);
  });
});

describe('the operator', () => {
  // Ids that are only compared.
  const [first, second] = ['first', 'second'] as unknown as [CaseId, CaseId];

  // Only their part counts here.
  const PAGES = (['main', 'main', 'main', 'behind', 'behind'] as const).map((part): RoomPage => ({
    name: 'scores',
    part,
    content: { kind: 'decision' },
  }));
  const course = { cases: [first, second], pages: PAGES };
  const at = (page: number) => ({ kind: 'case', caseId: first, page }) as const;

  it('[ROM-040] passes the neutral page between two cases and puts it on record', () => {
    const neutral = placeAfter(at(1), 'next-item', course);
    expect(neutral).toMatchObject({ kind: 'between', caseId: second });
    expect(placeAfter(at(1), 'previous-item', course)).toEqual({ kind: 'welcome' });
    expect(actsBetween(at(1), neutral, () => 'question')).toEqual([
      { kind: 'case-ended', caseId: first },
    ]);
    const next = placeAfter(neutral, 'next-page', course);
    expect(actsBetween(neutral, next, () => 'question')).toEqual([
      { kind: 'case-began', caseId: second },
      { kind: 'page-shown', caseId: second, page: 'question' },
    ]);
  });

  it('[ROM-027] goes with one key through a case, over the neutral page, and back', () => {
    const forth: OperatorPlace[] = [];
    let place: OperatorPlace = { kind: 'welcome' };
    for (let step = 0; step < 5; step += 1) {
      place = placeAfter(place, 'next-page', course);
      forth.push(place);
    }
    expect(forth).toMatchObject([
      { kind: 'between', caseId: first },
      at(0),
      at(1),
      at(2),
      { kind: 'between', caseId: second },
    ]);
    expect(placeAfter(place, 'previous-page', course)).toEqual(at(2));
    expect(placeAfter(at(0), 'previous-page', course)).toMatchObject({ caseId: first });
    expect(placeAfter(at(2), 'first-page', course)).toMatchObject(at(0));
    expect(placeAfter(at(0), 'last-page', course)).toMatchObject(at(2));
    expect(placeAfter(at(0), 'next-page', { ...course, pages: undefined })).toEqual(at(0));
    const end = placeAfter({ ...at(2), caseId: second }, 'next-page', course);
    expect(end.kind).toBe('end');
    expect(placeAfter(end, 'previous-page', course)).toMatchObject({ caseId: second, page: 2 });
  });

  it('[ROM-029] looks up what is behind a page and comes back to it', () => {
    const behind = placeAfter(at(1), 'behind', course);
    expect(behind).toEqual({ ...at(3), from: 1 });
    expect(placeAfter(behind, 'behind', course)).toEqual(at(1));
    expect(placeAfter(behind, 'previous-page', course)).toEqual(at(1));
    const last = placeAfter(behind, 'next-page', course);
    expect(last).toEqual({ ...at(4), from: 1 });
    expect(placeAfter(last, 'next-page', course)).toEqual(at(1));
    expect(placeAfter(at(0), { page: 4 }, course)).toEqual({ ...at(4), from: 0 });
    expect(placeAfter(at(0), { page: 9 }, course)).toEqual(at(0));
  });

  it('[ROM-045] goes on after a break with the first case that is still to be discussed', () => {
    const rest = { ...course, waiting: second };
    for (const move of ['next-page', 'next-item'] as const) {
      expect(placeAfter({ kind: 'break' }, move, rest)).toEqual({
        kind: 'between',
        caseId: second,
      });
    }
    expect(placeAfter({ kind: 'break' }, 'next-page', course)).toEqual({ kind: 'welcome' });
  });

  it('[ROM-041] shows the headline and the tiers a correction changed', async () => {
    const before = await sheetOf(METASTATIC);
    const after = await sheetOf({ ...METASTATIC, health: { ecog: { value: 4 } } });
    const effects = correctionEffects(before, after);
    expect(effects.some(({ what }) => what.startsWith('Performance'))).toBe(true);
    expect(effects.length).toBeGreaterThan(1);
    expect(correctionEffects(before, before)).toEqual([]);
  });
});
