import type { Page } from '@playwright/test';

import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import type { RoomStage } from '#shared/contract/room';

import { ROOM_SIZES, shoot } from './camera.ts';

/** Rooms whose pages are looked at: the usual one, and a far one. */
const FARTHEST_SEATS = [3.3, 5] as const;
/** A case with few lesions, one with much to say, and one with several primaries. */
const FAMILIES = ['Feldman', 'Rossi', 'Harris'] as const;

/** Every page the presenter's window shows of some cases, in two rooms and both themes. */
export async function shootRoom(desk: Page): Promise<void> {
  await desk.goto(`${new URL(desk.url()).origin}/#/meetings`);
  const meeting = await makeMeeting(desk);
  const opened = await ask(desk, 'room.openPresenter', {});
  if (opened.kind !== 'address') throw new Error('the window opened elsewhere');
  const presenter = await desk.context().newPage();
  await presenter.goto(opened.address);
  for (const metres of FARTHEST_SEATS) {
    const stage = stageOf(meeting, metres);
    await ask(desk, 'room.show', { stage });
    await presenter.getByRole('heading').first().waitFor();
    await shoot(presenter, `room-${metres}m-welcome`, ROOM_SIZES);
    for (const family of FAMILIES) await shootCase({ desk, presenter, stage }, family);
  }
  await presenter.close();
}

type Room = { readonly desk: Page; readonly presenter: Page; readonly stage: RoomStage };

async function shootCase({ desk, presenter, stage }: Room, family: string): Promise<void> {
  const { rows } = await ask(desk, 'cases.list', { query: family, offset: 0, limit: 1 });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`no demo case ${family}`);
  const place = `room-${stage.room.farthestSeatMetres}m-${family.toLowerCase()}`;
  const position = presenter.locator(`[data-position][data-case="${id}"]`);
  let pages = 1;
  for (let page = 0; page < pages; page += 1) {
    const scene = { kind: 'case', item: 1, of: 3, case: id, revision: 1, page } as const;
    await ask(desk, 'room.show', { stage: { ...stage, scene } });
    await position.and(presenter.locator(`[data-position="${page}"]`)).waitFor();
    pages = Number(await position.getAttribute('data-pages'));
    await shoot(presenter, `${place}-${String(page + 1).padStart(2, '0')}`, ROOM_SIZES);
  }
}

function stageOf(meeting: RoomStage['meeting'], farthestSeatMetres: number): RoomStage {
  return {
    meeting,
    scene: { kind: 'welcome' },
    blank: 'none',
    identifiers: 'shown',
    theme: farthestSeatMetres > 4 ? 'dark' : 'light',
    room: { diagonalInches: 65, farthestSeatMetres },
  };
}

async function makeMeeting(desk: Page): Promise<RoomStage['meeting']> {
  const { id } = await ask(desk, 'meetings.create', {
    name: 'Kidney board',
    on: '2027-03-02',
    settings: {
      startsAt: '14:00',
      minutesPerCase: 3,
      independentFirst: false,
      room: { diagonalInches: 65, farthestSeatMetres: 5 },
    },
  });
  return id;
}

/** Makes a call with the session of the open page. */
async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await page.evaluate(
    async ([call, body]) => {
      const response = await fetch(`/api/${String(call)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      // The host parsed this value with the contract's own schema before it sent it.
      return (await response.json()) as { readonly ok: boolean; readonly value: OutputOf<Name> };
    },
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}
