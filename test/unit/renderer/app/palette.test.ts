import { describe, expect, it } from 'vitest';

import type { Action } from '../../../../renderer/app/actions.ts';
import { findActions } from '../../../../renderer/app/palette/find-actions.ts';
import { caseIn, placeOf, screenKey } from '../../../../renderer/app/place.ts';

const run = () => undefined;
const ACTIONS: readonly Action[] = [
  { id: 'print', label: 'Print', words: 'paper pdf', run },
  { id: 'new', label: 'New case', words: 'add patient', run },
  { id: 'section labs', label: 'Go to section: Laboratory', run },
  { id: 'knowledge', label: 'Go to knowledge', run },
];

function idsFor(query: string, used: readonly string[] = []) {
  const { recent, others } = findActions(ACTIONS, query, used);
  return { recent: recent.map(({ id }) => id), others: others.map(({ id }) => id) };
}

describe('actions in the palette', () => {
  it('[SHL-004] are found by the beginnings of their words, in any order', () => {
    expect(idsFor('lab sec').others).toEqual(['section labs']);
    expect(idsFor('pdf').others).toEqual(['print']);
    expect(idsFor('GO').others).toEqual(['section labs', 'knowledge']);
    expect(idsFor('rint').others).toEqual([]);
  });

  it('[SHL-004] used last come first, each once, and only where they can be done', () => {
    expect(idsFor('', ['knowledge', 'gone', 'print'])).toEqual({
      recent: ['knowledge', 'print'],
      others: ['new', 'section labs'],
    });
    expect(idsFor('go', ['print', 'knowledge'])).toEqual({
      recent: ['knowledge'],
      others: ['section labs'],
    });
  });
});

describe('the screen of an address', () => {
  const id = '0b2b3c6e-58a4-4b0e-9a5e-0a2a52b1f6c1';

  it('[SHL-008] is told by its path, and so is the case', () => {
    expect(placeOf('/cases')).toBe('cases');
    expect(placeOf('/cases/new')).toBe('new-case');
    expect(placeOf(`/cases/${id}`)).toBe('board');
    expect(placeOf(`/cases/${id}/edit`)).toBe('editor');
    expect(placeOf(`/cases/${id}/present`)).toBe('present');
    expect(placeOf('/knowledge/candidate/x')).toBe('knowledge');
    expect(placeOf('/elsewhere')).toBe('none');
    expect(caseIn(`/cases/${id}/edit`)).toBe(id);
    expect(caseIn('/cases/new')).toBeUndefined();
    expect(caseIn('/cases')).toBeUndefined();
  });

  it('[SHL-008] stays the same while only a part of it changes', () => {
    expect(screenKey('/knowledge/fact/a')).toBe(screenKey('/knowledge/source/b'));
    expect(screenKey(`/cases/${id}`)).not.toBe(screenKey('/cases/x'));
  });
});
