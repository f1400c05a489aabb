import { describe, expect, it } from 'vitest';

import { readMove } from '../../../../renderer/screens/cases/bulk/read-move.ts';

const NOTHING = { state: '', reason: '', note: '' };

function faultsOf(part: Partial<typeof NOTHING>): readonly string[] {
  const read = readMove({ ...NOTHING, ...part });
  return read.ok ? [] : Object.keys(read.error);
}

describe('moving cases', () => {
  it('[LST-025] asks for a state, for a reason of what is not ready, and for words where a code says nothing', () => {
    expect(faultsOf({})).toEqual(['state']);
    expect(faultsOf({ state: 'not-ready' })).toEqual(['reason']);
    expect(faultsOf({ state: 'not-ready', reason: 'other', note: ' ' })).toEqual(['note']);
    expect(faultsOf({ state: 'decided' })).toEqual(['note']);
  });

  it('sends a reason and a note only where they belong', () => {
    const typed = { reason: 'imaging-missing', note: ' CT awaited ' };
    expect(readMove({ state: 'triaged', ...typed })).toEqual({
      ok: true,
      value: { to: 'triaged' },
    });
    expect(readMove({ state: 'not-ready', ...typed })).toEqual({
      ok: true,
      value: { to: 'not-ready', reason: 'imaging-missing', note: 'CT awaited' },
    });
    expect(readMove({ state: 'decided', ...typed })).toEqual({
      ok: true,
      value: { to: 'decided', note: 'CT awaited' },
    });
  });
});
