import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';

import { changesBetween } from '../../../../renderer/screens/editor/diff/changes.ts';
import { UNITS } from '../../../../renderer/screens/editor/diff/units.ts';
import {
  type Draft,
  draftAt,
  withDraftAt,
} from '../../../../renderer/screens/editor/draft/draft.ts';
import { caseFilesIn, parsed } from '../../golden/case-files.ts';

const DOCUMENTS = caseFilesIn('docs/demo-cases/').map(parsed);
const documents = fc.constantFrom(...DOCUMENTS);

function demo(number: number): CaseDocument {
  const document = DOCUMENTS[number - 1];
  if (document === undefined) throw new Error('no such demo case');
  return document;
}

/** Every value of a document that is neither a list nor a group, by its place. */
function leavesOf(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${place}.${key}`));
}

describe('readable diff', () => {
  it('[HIST-001] finds nothing between two equal documents, whatever the order of keys', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const reordered: unknown = JSON.parse(
          JSON.stringify(Object.fromEntries(Object.entries(document).toReversed())),
        );
        expect(changesBetween(document, reordered as Draft)).toEqual([]);
      }),
    );
  });

  it('[HIST-002] compares every place of every demo case', () => {
    for (const document of DOCUMENTS) {
      const places = UNITS.map(({ path }) => `.${path.join('.')}`);
      const unseen = leavesOf(document).filter(
        (leaf) => !places.some((place) => leaf === place || leaf.startsWith(`${place}.`)),
      );
      expect(unseen).toEqual([]);
    }
  });

  it('[HIST-003] names a changed place exactly once, with different words on both sides', () => {
    const places = UNITS.map((_, index) => index);
    fc.assert(
      fc.property(documents, fc.constantFrom(...places), (document, index) => {
        const unit = UNITS[index];
        if (unit === undefined || draftAt(document, unit.path) === undefined) return;
        const without = withDraftAt(document, unit.path, undefined);
        const changes = changesBetween(document, without);
        const isList = unit.field.kind === 'list';
        expect(changes.length > 0 || JSON.stringify(document) === JSON.stringify(without)).toBe(
          true,
        );
        if (!isList) expect(changes).toHaveLength(1);
        for (const change of changes) {
          expect(change.section).toBe(unit.section.id);
          expect([change.before, change.after]).not.toEqual(['', '']);
          expect(change.kind).toBe('removed');
        }
      }),
    );
  });

  it('[HIST-004] writes values as the form does: options in words, dates, units, reasons', () => {
    const before = demo(3);
    const after: Draft = withDraftAt(
      withDraftAt(before, ['health', 'ecog'], { value: 3, on: '2026-11-23' }),
      ['health', 'lvefPercent'],
      { value: 55 },
    );
    expect(changesBetween(before, after)).toMatchObject([
      {
        label: 'ECOG performance status',
        kind: 'changed',
        before: '2, 19-Nov-2026',
        after: '3, 23-Nov-2026',
      },
      { kind: 'changed', before: 'Unknown, not done', after: '55 %' },
    ]);
  });

  it('[HIST-005] puts a laboratory result beside itself and says which were added or removed', () => {
    const before = demo(3);
    const labs = before.labs ?? [];
    const after = {
      ...before,
      labs: [
        { analyte: 'crp', value: 12, unit: 'mg/L', on: '2026-11-22' },
        ...labs.map((lab) => (lab.analyte === 'ldh' ? { ...lab, value: 700 } : lab)),
      ].filter((lab) => lab.analyte !== 'inr'),
    };
    const changes = changesBetween(before, after);
    expect(changes.map(({ kind }) => kind).toSorted()).toEqual(['added', 'changed', 'removed']);
    expect(changes.find(({ kind }) => kind === 'changed')).toMatchObject({
      before: '640',
      after: '700',
    });
    expect(changes.find(({ kind }) => kind === 'added')?.after).toContain('22-Nov-2026');
  });
});
