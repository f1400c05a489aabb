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

/** A case as the lists name it, with identifiers shown or hidden. */
const NAME = /^[\p{Lu}-]+, |^Case \d/u;

/** Every screen behind the lock, on one case. */
export async function everyScreen(page: Page): Promise<readonly VisitedScreen[]> {
  const id = await caseOf(page, 'Feldman');
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
      name: 'not found',
      path: '/nowhere',
      ready: heading('There is no such screen'),
      act: link('All cases'),
    },
  ];
}
