import type { Locator, Page } from '@playwright/test';

import { ask } from './ask.ts';

export type VisitedScreen = {
  readonly name: string;
  readonly path: string;
  /** There once the screen has drawn itself. */
  readonly ready: Locator;
  /** What people come to this screen for. */
  readonly act: Locator;
};

/** The id of the first demo case of a family. */
export async function caseOf(page: Page, family: string): Promise<string> {
  const found = await ask(page, 'cases.list', { query: family, offset: 0, limit: 1 });
  if (!found.ok) throw new Error(found.error.code);
  const id = found.value.rows[0]?.id;
  if (id === undefined) throw new Error('no such demo case');
  return id;
}

type DemoMeetings = {
  readonly planned: string;
  readonly open: string;
  readonly held: string;
  /** A case the held meeting decided. */
  readonly decided: string;
};

/** The meetings of the demo cases, and one that runs. */
export async function demoMeetings(page: Page): Promise<DemoMeetings> {
  const overview = await ask(page, 'meetings.overview', {});
  if (!overview.ok) throw new Error(overview.error.code);
  const idOf = (state: string) =>
    overview.value.meetings.find((each) => each.state === state)?.meeting.id;
  const [planned, held] = [idOf('planned'), idOf('closed')];
  if (planned === undefined || held === undefined) throw new Error('no demo meetings');
  const detail = await ask(page, 'meetings.detail', { id: held });
  const decided = detail.ok ? detail.value.agenda[0]?.case.id : undefined;
  if (decided === undefined) throw new Error('nothing was decided');
  return { planned, open: idOf('open') ?? (await runningMeeting(page)), held, decided };
}

async function runningMeeting(page: Page): Promise<string> {
  const made = await ask(page, 'meetings.create', { name: 'Renal board', on: '2027-03-02' });
  if (!made.ok) throw new Error(made.error.code);
  const { id } = made.value;
  const found = await ask(page, 'cases.list', { query: '', offset: 0, limit: 3 });
  const cases = found.ok ? found.value.rows.map((row) => row.id) : [];
  await ask(page, 'meetings.addCases', { id, cases });
  const who = { id: crypto.randomUUID(), name: 'Dr Lind', role: 'Oncology', isDeputy: false };
  const came = { kind: 'came', who, mode: 'in-room' } as const;
  await ask(page, 'meetings.act', { id, act: came as never });
  await ask(page, 'meetings.act', { id, act: { kind: 'opened' } });
  return id;
}

/** A case as the lists name it, with identifiers shown or hidden. */
const NAME = /^[\p{Lu}-]+, |^Case \d/u;

/** Every screen behind the lock, on one case. */
export async function everyScreen(page: Page): Promise<readonly VisitedScreen[]> {
  const id = await caseOf(page, 'Feldman');
  const meetings = await demoMeetings(page);
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
  return [
    { name: 'cases', path: '/cases', ready: link(NAME), act: button('New case') },
    {
      name: 'preparation',
      path: '/preparation',
      ready: heading('Preparation').first(),
      act: link(NAME),
    },
    {
      name: 'new case',
      path: '/cases/new',
      ready: button('Save revision'),
      act: button('Save revision'),
    },
    {
      name: 'board',
      path: `/cases/${id}`,
      ready: heading('Candidate treatments'),
      act: link('Present').or(button('Present')).first(),
    },
    {
      name: 'what-if',
      path: `/cases/${id}?whatIf=%5B%5D`,
      ready: page.getByLabel('Find a fact'),
      act: page.getByLabel('Find a fact'),
    },
    {
      name: 'editor',
      path: `/cases/${id}/edit`,
      ready: button('Save revision'),
      act: button('Save revision'),
    },
    {
      name: 'history',
      path: `/cases/${id}/history`,
      ready: heading(/History/).first(),
      act: link('Board sheet').or(button('Board sheet')).first(),
    },
    {
      name: 'knowledge',
      path: '/knowledge/red-flag/RF-01',
      ready: heading('Knowledge').first(),
      act: page.getByRole('searchbox', { name: 'Search the pack' }),
    },
    {
      name: 'present',
      path: `/cases/${id}/present`,
      ready: button('Next page'),
      act: button('Next page'),
    },
    {
      name: 'meetings',
      path: '/meetings',
      ready: page.getByRole('table', { name: 'Past' }),
      act: button('New meeting'),
    },
    {
      name: 'planned meeting',
      path: `/meetings/${meetings.planned}`,
      ready: heading('At a glance'),
      act: button('Open the meeting'),
    },
    {
      name: 'open meeting',
      path: `/meetings/${meetings.open}`,
      ready: heading('At a glance'),
      act: button('Close the meeting'),
    },
    {
      name: 'held meeting',
      path: `/meetings/${meetings.held}`,
      ready: heading('At a glance'),
      act: button('Open again'),
    },
    {
      name: 'operator',
      path: `/meetings/${meetings.open}/room`,
      ready: page.getByRole('region', { name: 'On the room’s screen' }),
      act: page.getByRole('region', { name: 'On the room’s screen' }),
    },
    {
      name: 'minutes',
      path: `/meetings/${meetings.held}/minutes`,
      ready: button('Export'),
      act: button('Export'),
    },
    {
      name: 'outcome',
      path: `/meetings/${meetings.held}/cases/${meetings.decided}/outcome`,
      ready: button('Export'),
      act: button('Export'),
    },
    {
      name: 'actions',
      path: '/actions',
      ready: page.getByRole('table').first(),
      act: page.getByRole('searchbox').first(),
    },
    {
      name: 'quality',
      path: '/quality',
      ready: heading('Quality').first(),
      act: button('CSV'),
    },
    {
      name: 'not found',
      path: '/nowhere',
      ready: heading('There is no such screen'),
      act: link('All cases'),
    },
  ];
}
