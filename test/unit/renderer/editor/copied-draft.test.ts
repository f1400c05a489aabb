import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { applyEdits, caseEdits } from '#shared/packs/rcc/case-edits';
import type { CopyPlan } from '#shared/report/what-if-model';

import { offerCopiedEntries } from '../../../../renderer/components/copied-entries/copied-entries.ts';
import { copiedInto, withCopied } from '../../../../renderer/screens/editor/draft/copied-draft.ts';
import { isDirty, openDraft } from '../../../../renderer/screens/editor/draft/editor-state.ts';
import {
  type EditorStore,
  openEditorStore,
} from '../../../../renderer/screens/editor/draft/editor-store.ts';

const DOCUMENT: CaseDocument = {
  health: { ecog: { value: 1, on: '2026-11-18' }, dialysis: { value: 'no' } },
  primaries: [{ size: { value: { amount: 40, unit: 'mm' } } }],
};

const ASSUMED = [
  { fact: 'ecog', value: 3 },
  { fact: 'primary_size_cm', value: 7.5 },
  { fact: 'dialysis', value: null },
] as const;

function entriesOf(document: CaseDocument): CopyPlan['entries'] {
  return caseEdits(document, ASSUMED).edits.map(({ fact, path, entry }) => ({
    fact,
    label: fact,
    from: '',
    to: '',
    place: '',
    path: [...path],
    ...(entry === undefined ? {} : { entry }),
    dropped: [],
  }));
}

function open(id: string, base = 4): EditorStore {
  return openEditorStore(id, openDraft(DOCUMENT, base));
}

function noticeOf(store: EditorStore) {
  return copiedInto(store, store.read());
}

describe('entries that come from the what-if panel', () => {
  it('[WIF-012] stand in the draft exactly as they were worked out, and are not saved', () => {
    offerCopiedEntries('a', { revision: 4, entries: entriesOf(DOCUMENT) });
    const store = withCopied('a', open('a'));
    const expected = applyEdits(DOCUMENT, caseEdits(DOCUMENT, ASSUMED).edits);
    expect(store.read().check.document).toEqual(expected);
    expect(isDirty(store.read())).toBe(true);
    expect(store.read().savedRevision).toBeUndefined();
    expect(noticeOf(store)).toEqual({
      kind: 'entered',
      labels: ['ecog', 'primary_size_cm', 'dialysis'],
    });
  });

  it('[WIF-012] are undone one by one, and only those that still stand are named', () => {
    offerCopiedEntries('b', { revision: 4, entries: entriesOf(DOCUMENT) });
    const store = withCopied('b', open('b'));
    store.send({ do: 'undo' });
    expect(noticeOf(store)).toEqual({ kind: 'entered', labels: ['ecog', 'primary_size_cm'] });
    store.send({ do: 'undo' });
    store.send({ do: 'undo' });
    expect(store.read().draft).toEqual(DOCUMENT);
    expect(isDirty(store.read())).toBe(false);
    expect(noticeOf(store)).toBeUndefined();
  });

  it('[WIF-012] are no longer spoken of once they are saved', () => {
    offerCopiedEntries('c', { revision: 4, entries: entriesOf(DOCUMENT) });
    const store = withCopied('c', open('c'));
    store.send({ do: 'saved', draft: store.read().draft, revision: 5 });
    expect(noticeOf(store)).toBeUndefined();
  });

  it('[WIF-012] of another revision are not taken, and that is said', () => {
    offerCopiedEntries('d', { revision: 3, entries: entriesOf(DOCUMENT) });
    const store = withCopied('d', open('d'));
    expect(store.read().draft).toEqual(DOCUMENT);
    expect(noticeOf(store)).toEqual({ kind: 'outdated', revision: 3 });
  });

  it('[WIF-012] are given out once, and to their own case only', () => {
    offerCopiedEntries('e', { revision: 4, entries: entriesOf(DOCUMENT) });
    expect(isDirty(withCopied('f', open('f')).read())).toBe(false);
    expect(isDirty(withCopied('e', open('e')).read())).toBe(true);
    const again = withCopied('e', open('e'));
    expect(isDirty(again.read())).toBe(false);
    expect(noticeOf(again)).toBeUndefined();
  });
});
