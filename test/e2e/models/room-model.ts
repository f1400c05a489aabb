import type { Locator, Page } from '@playwright/test';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { RoomScene, RoomStage } from '#shared/contract/room';

import { ask } from '../support/ask.ts';
import { expect } from '../support/fixtures.ts';

/** The operator at the desk and the presenter's window, two windows of one browser. */
export class RoomModel {
  readonly desk: Page;
  readonly meeting: MeetingId;
  stage: RoomStage;

  private constructor(desk: Page, meeting: MeetingId) {
    this.desk = desk;
    this.meeting = meeting;
    this.stage = {
      meeting,
      scene: { kind: 'welcome' },
      blank: 'none',
      identifiers: 'shown',
      theme: 'light',
      room: { diagonalInches: 65, farthestSeatMetres: 5 },
    };
  }

  /** A meeting with these cases on its agenda. */
  static async withCases(
    desk: Page,
    cases: readonly CaseId[],
    independentFirst = false,
  ): Promise<RoomModel> {
    const made = await ask(desk, 'meetings.create', {
      name: 'Kidney board',
      on: '2027-03-02',
      settings: {
        startsAt: '14:00',
        minutesPerCase: 3,
        independentFirst,
        room: { diagonalInches: 65, farthestSeatMetres: 5 },
      },
    });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    await ask(desk, 'meetings.addCases', { id, cases: [...cases] });
    return new RoomModel(desk, id);
  }

  /** Opens the presenter's window as the operator would, beside the desk's. */
  async openPresenter(): Promise<Page> {
    const opened = await ask(this.desk, 'room.openPresenter', {});
    if (!opened.ok || opened.value.kind !== 'address') throw new Error('no address');
    const page = await this.desk.context().newPage();
    await page.goto(opened.value.address);
    return page;
  }

  async show(change: Partial<RoomStage>): Promise<void> {
    this.stage = { ...this.stage, ...change };
    const shown = await ask(this.desk, 'room.show', { stage: this.stage });
    expect(shown.ok).toBe(true);
  }

  async showCase(id: CaseId, page: number, item = 1): Promise<void> {
    const scene: RoomScene = { kind: 'case', item, of: 7, case: id, revision: 1, page };
    await this.show({ scene });
  }
}

/** Which page of how many the presenter's window is on. */
export function positionOf(presenter: Page): Locator {
  return presenter.locator('[data-position]');
}

/** How many pages the case in the presenter's window has, with those behind the main ones. */
export async function pageCount(presenter: Page): Promise<number> {
  return Number(await positionOf(presenter).getAttribute('data-pages'));
}

/** How many main pages it has; the last of them is the decision's. A main page is shown. */
export async function mainPageCount(presenter: Page): Promise<number> {
  return Number((await positionOf(presenter).textContent())?.split(' of ')[1]);
}

/** Everything in the window that somebody could read: the page, its title and its address. */
export async function everythingIn(presenter: Page): Promise<string> {
  const html = await presenter.evaluate(() => document.documentElement.outerHTML);
  return `${html} ${await presenter.title()} ${presenter.url()}`;
}
