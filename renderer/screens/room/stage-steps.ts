import type { CaseId } from '#shared/contract/case-summary';
import type { RoomScene, RoomStage } from '#shared/contract/room';
import type { MeetingDetail } from '#shared/contract/meetings';

/** A case of the agenda, in the order the room goes through them. */
export type StageItem = { readonly case: CaseId; readonly revision: number };

/** What a step has to know beside the stage itself. */
export type StagePlan = {
  readonly items: readonly StageItem[];
  /** How many pages the case at this place has, counted from 1; undefined while not loaded. */
  readonly pagesOf: (item: number) => number | undefined;
};

/** What the operator can do to the room's screen. */
export type StageAction =
  | { readonly kind: 'next' | 'previous' }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'next-item' | 'previous-item' }
  /** To the neutral page before an item, counted from 1. */
  | { readonly kind: 'jump'; readonly item: number }
  /** To a page of the case that is shown, counted from 0. */
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'black' | 'white' | 'theme' | 'identifiers' }
  | { readonly kind: 'welcome' | 'break' | 'end' };

type Settings = Pick<MeetingDetail, 'meeting' | 'settings'>;

/** The stage a meeting begins with: its name, nobody's page, in the light theme. */
export function openingStage({ meeting, settings }: Settings): RoomStage {
  return {
    meeting: meeting.id,
    scene: { kind: 'welcome' },
    blank: 'none',
    identifiers: 'shown',
    theme: 'light',
    room: settings.room,
  };
}

/**
 * The stage after an action. Black, white, theme and identifiers leave the scene; from a blank
 * screen a step only brings the scene back. A read-back stays only with the case it is of.
 */
export function stageStep(stage: RoomStage, action: StageAction, plan: StagePlan): RoomStage {
  switch (action.kind) {
    case 'black':
    case 'white':
      return { ...stage, blank: stage.blank === action.kind ? 'none' : action.kind };
    case 'theme':
      return { ...stage, theme: stage.theme === 'light' ? 'dark' : 'light' };
    case 'identifiers':
      return { ...stage, identifiers: stage.identifiers === 'shown' ? 'hidden' : 'shown' };
    default:
      if (stage.blank !== 'none') return { ...stage, blank: 'none' };
      return withScene(stage, sceneAfter(stage.scene, action, plan));
  }
}

type SceneAction = Exclude<StageAction, { kind: 'black' | 'white' | 'theme' | 'identifiers' }>;

function withScene(stage: RoomStage, scene: RoomScene): RoomStage {
  const { readBack, ...rest } = stage;
  const isSameCase =
    scene.kind === 'case' && stage.scene.kind === 'case' && scene.case === stage.scene.case;
  return { ...rest, scene, ...(isSameCase && readBack !== undefined ? { readBack } : {}) };
}

function sceneAfter(scene: RoomScene, action: SceneAction, plan: StagePlan): RoomScene {
  switch (action.kind) {
    case 'welcome':
    case 'break':
    case 'end':
      return { kind: action.kind };
    case 'jump':
      return jumped(scene, action.item, plan);
    case 'next-item':
    case 'previous-item':
      return before(itemOf(scene) + (action.kind === 'next-item' ? 1 : -1), plan);
    case 'next':
      return next(scene, plan);
    case 'previous':
      return previous(scene, plan);
    default:
      return turned(scene, action, plan);
  }
}

function jumped(scene: RoomScene, item: number, plan: StagePlan): RoomScene {
  return isItem(item, plan) ? between(item, plan) : scene;
}

type CaseScene = Extract<RoomScene, { kind: 'case' }>;
type PageAction = Extract<SceneAction, { kind: 'first' | 'last' } | { kind: 'page' }>;

function turned(scene: RoomScene, action: PageAction, plan: StagePlan): RoomScene {
  return scene.kind === 'case' ? { ...scene, page: pageOf(scene, action, plan) } : scene;
}

function pageOf(scene: CaseScene, action: PageAction, plan: StagePlan): number {
  const last = lastPage(scene.item, plan) ?? scene.page;
  if (action.kind === 'page') return Math.min(Math.max(action.page, 0), last);
  return action.kind === 'first' ? 0 : last;
}

/** Page by page; a neutral page before every item, the end after the last one. */
function next(scene: RoomScene, plan: StagePlan): RoomScene {
  switch (scene.kind) {
    case 'welcome':
      return before(1, plan);
    case 'between':
      return caseAt(scene.item, 0, plan) ?? scene;
    case 'case': {
      const last = lastPage(scene.item, plan);
      // A case that is not loaded has pages nobody has counted: it is not passed over.
      if (last === undefined) return scene;
      return scene.page < last ? { ...scene, page: scene.page + 1 } : before(scene.item + 1, plan);
    }
    case 'break':
    case 'end':
      return scene;
  }
}

function previous(scene: RoomScene, plan: StagePlan): RoomScene {
  switch (scene.kind) {
    case 'case':
      return scene.page > 0 ? { ...scene, page: scene.page - 1 } : between(scene.item, plan);
    case 'between': {
      const item = scene.item - 1;
      return caseAt(item, lastPage(item, plan) ?? 0, plan) ?? { kind: 'welcome' };
    }
    case 'end':
      return before(plan.items.length, plan);
    case 'welcome':
    case 'break':
      return scene;
  }
}

/** The neutral page before an item; the welcome before the first, the end after the last. */
function before(item: number, plan: StagePlan): RoomScene {
  if (item < 1) return { kind: 'welcome' };
  return isItem(item, plan) ? between(item, plan) : { kind: 'end' };
}

function between(item: number, { items }: StagePlan): RoomScene {
  return { kind: 'between', item, of: items.length };
}

function caseAt(item: number, page: number, { items }: StagePlan): RoomScene | undefined {
  const found = items[item - 1];
  return found === undefined ? undefined : { kind: 'case', item, of: items.length, ...found, page };
}

function isItem(item: number, { items }: StagePlan): boolean {
  return item >= 1 && item <= items.length;
}

/** Where on the agenda a scene stands; 0 for a scene of no item. */
export function itemOf(scene: RoomScene): number {
  return scene.kind === 'case' || scene.kind === 'between' ? scene.item : 0;
}

function lastPage(item: number, plan: StagePlan): number | undefined {
  const pages = plan.pagesOf(item);
  return pages === undefined ? undefined : Math.max(pages - 1, 0);
}

/** Digits typed for a jump so far; more than three are no item of any agenda. */
const MOST_DIGITS = 3;

type Typed = { readonly digits: string; readonly jump?: number };

/** Collects digits; Enter after them gives the item to jump to, any other key forgets them. */
export function typedItem(digits: string, key: string): Typed {
  if (/^\d$/.test(key)) return { digits: `${digits}${key}`.slice(-MOST_DIGITS) };
  if (key === 'Enter' && digits !== '') return { digits: '', jump: Number(digits) };
  return { digits: '' };
}
