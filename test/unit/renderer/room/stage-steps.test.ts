import { describe, expect, it } from 'vitest';

import { CaseId } from '#shared/contract/case-summary';
import { MeetingId } from '#shared/contract/meeting-summary';
import type { RoomScene, RoomStage } from '#shared/contract/room';

import {
  type StageAction,
  type StagePlan,
  stageStep,
  typedItem,
} from '../../../../renderer/screens/room/stage-steps.ts';

const [FIRST, SECOND] = [1, 2].map((number) =>
  CaseId.parse(`00000000-0000-4000-8000-00000000000${number}`),
) as [CaseId, CaseId];
const PLAN: StagePlan = {
  items: [
    { case: FIRST, revision: 3 },
    { case: SECOND, revision: 1 },
  ],
  pagesOf: (item) => (item === 1 ? 4 : undefined),
};
const WELCOME: RoomStage = {
  meeting: MeetingId.parse('00000000-0000-4000-8000-000000000009'),
  scene: { kind: 'welcome' },
  blank: 'none',
  identifiers: 'shown',
  theme: 'light',
  room: { diagonalInches: 65, farthestSeatMetres: 5 },
};
const onPage = (page: number): RoomScene => ({
  kind: 'case',
  item: 1,
  of: 2,
  case: FIRST,
  revision: 3,
  page,
});
const at = (scene: RoomScene): RoomStage => ({ ...WELCOME, scene });
const sceneAfter = (stage: RoomStage, action: StageAction) => stageStep(stage, action, PLAN).scene;

describe('steps of the stage', () => {
  it('[ROM-027] go through a case page by page, with a neutral page before the next', () => {
    let stage = WELCOME;
    const seen: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      stage = stageStep(stage, { kind: 'next' }, PLAN);
      const { scene } = stage;
      seen.push(scene.kind === 'case' ? `${scene.item}.${scene.page}` : scene.kind);
    }
    expect(seen).toEqual(['between', '1.0', '1.1', '1.2', '1.3', 'between', '2.0']);
    // Nobody has counted the pages of the second case: it is not passed over.
    expect(sceneAfter(stage, { kind: 'next' })).toEqual(stage.scene);
  });

  it('[ROM-027] go back the same way', () => {
    expect(sceneAfter(at(onPage(0)), { kind: 'previous' })).toEqual({
      kind: 'between',
      item: 1,
      of: 2,
    });
    const between: RoomScene = { kind: 'between', item: 2, of: 2 };
    expect(sceneAfter(at(between), { kind: 'previous' })).toEqual(onPage(3));
    expect(sceneAfter(at({ ...between, item: 1 }), { kind: 'previous' }).kind).toBe('welcome');
    expect(sceneAfter(at({ kind: 'end' }), { kind: 'previous' })).toEqual(between);
  });

  it('[ROM-027] reach first, last and any page, and stay within the case', () => {
    expect(sceneAfter(at(onPage(2)), { kind: 'first' })).toEqual(onPage(0));
    expect(sceneAfter(at(onPage(0)), { kind: 'last' })).toEqual(onPage(3));
    expect(sceneAfter(at(onPage(0)), { kind: 'page', page: 9 })).toEqual(onPage(3));
  });

  it('[ROM-027] jump to the neutral page of an item by its number and Enter', () => {
    const digits = typedItem(typedItem('', '1').digits, '2').digits;
    expect(typedItem(digits, 'Enter')).toEqual({ digits: '', jump: 12 });
    expect(typedItem('', 'Enter').jump).toBeUndefined();
    expect(typedItem('1', 'x')).toEqual({ digits: '' });
    expect(sceneAfter(WELCOME, { kind: 'jump', item: 2 }).kind).toBe('between');
    expect(sceneAfter(WELCOME, { kind: 'jump', item: 12 })).toEqual(WELCOME.scene);
    expect(sceneAfter(at(onPage(1)), { kind: 'next-item' })).toMatchObject({ item: 2 });
    expect(sceneAfter(at({ kind: 'between', item: 2, of: 2 }), { kind: 'next-item' }).kind).toBe(
      'end',
    );
  });

  it('[ROM-027] blank, change theme and hide without moving; a move only brings back', () => {
    const black = stageStep(at(onPage(1)), { kind: 'black' }, PLAN);
    expect(black).toEqual({ ...at(onPage(1)), blank: 'black' });
    expect(stageStep(black, { kind: 'next' }, PLAN)).toEqual(at(onPage(1)));
    expect(stageStep(black, { kind: 'white' }, PLAN).blank).toBe('white');
    expect(stageStep(WELCOME, { kind: 'theme' }, PLAN).theme).toBe('dark');
    expect(stageStep(WELCOME, { kind: 'identifiers' }, PLAN).identifiers).toBe('hidden');
  });

  it('[ROM-027] keep a read-back only with the case it is of', () => {
    const reading: RoomStage = { ...at(onPage(2)), readBack: { rationale: 'Fit.' } };
    expect(stageStep(reading, { kind: 'next' }, PLAN).readBack).toEqual({ rationale: 'Fit.' });
    const left = stageStep(reading, { kind: 'next-item' }, PLAN);
    expect('readBack' in left).toBe(false);
  });
});
