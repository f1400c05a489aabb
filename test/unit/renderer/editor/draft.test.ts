import { describe, expect, it } from 'vitest';

import { draftAt, withDraftAt } from '../../../../renderer/screens/editor/draft/draft.ts';
import { withoutRow, withRow } from '../../../../renderer/screens/editor/draft/list-edits.ts';

describe('withDraftAt', () => {
  it('makes the places on the way', () => {
    const draft = withDraftAt(undefined, ['primaries', 0, 'size', 'value', 'amount'], 7.5);
    expect(draft).toEqual({ primaries: [{ size: { value: { amount: 7.5 } } }] });
  });

  it('removes what a cleared entry leaves empty, up to the document', () => {
    expect(
      withDraftAt({ health: { ecog: { value: 1 } } }, ['health', 'ecog', 'value'], undefined),
    ).toBeUndefined();
  });

  it('keeps a row whose last entry was cleared', () => {
    expect(withDraftAt({ labs: [{ value: 1 }] }, ['labs', 0, 'value'], undefined)).toEqual({
      labs: [{}],
    });
  });

  it('keeps what was typed, valid or not', () => {
    const draft = withDraftAt({}, ['labs', 0, 'value'], '10,4');
    expect(draftAt(draft, ['labs', 0, 'value'])).toBe('10,4');
  });

  it('leaves untouched parts the very same objects', () => {
    const before = { health: { ecog: { value: 1 } }, patient: { born: '1960' } };
    const after = withDraftAt(before, ['patient', 'born'], '1961');
    expect(draftAt(after, ['health'])).toBe(before.health);
  });

  it('reads nothing where nothing is', () => {
    expect(draftAt({ a: 'text' }, ['a', 0, 'b'])).toBeUndefined();
  });
});

describe('rows', () => {
  it('come and go at their place', () => {
    expect(withRow(['a', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
    expect(withoutRow(['a', 'b'], 0)).toEqual(['b']);
  });

  it('leave no list behind when the last one goes', () => {
    expect(withoutRow(['a'], 0)).toBeUndefined();
  });
});
