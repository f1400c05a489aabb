import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CaseDocument } from '#shared/domain/case-document';
import { readinessOf } from '#shared/report/readiness';

import { caseFilesIn, parsed } from '../../golden/case-files.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map((file) => ({
  name: file.name,
  document: parsed(file),
}));

function demo(number: string): CaseDocument {
  const found = DEMO.find(({ name }) => name.startsWith(number));
  if (found === undefined) throw new Error(`no demo case ${number}`);
  return found.document;
}

function openIds(document: CaseDocument): readonly string[] {
  return readinessOf(document).open.map(({ id }) => id);
}

function itemOf(document: CaseDocument, id: string) {
  return readinessOf(document).open.find((item) => item.id === id);
}

/** Every place of a document that holds one answer; rows of a list are no answer of their own. */
function answersIn(place: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof place !== 'object' || place === null) return [];
  const isRow = /^\d+$/.test(path.at(-1) ?? '');
  const isAnswer = 'value' in place || 'unknown' in place || 'answer' in place;
  if (isAnswer) return isRow ? [] : [path];
  return Object.entries(place).flatMap(([key, inner]) => answersIn(inner, [...path, key]));
}

/** The document without some answers, read again as a case. */
function without(document: CaseDocument, paths: readonly (readonly string[])[]) {
  const copy: unknown = structuredClone(document);
  for (const path of paths) {
    let place = copy;
    for (const key of path.slice(0, -1)) {
      place = typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined;
    }
    const last = path.at(-1);
    if (typeof place === 'object' && place !== null && last !== undefined) {
      Reflect.deleteProperty(place, last);
    }
  }
  return CaseDocument.safeParse(copy);
}

describe('readiness', () => {
  it('[PREP-001] asks a referral for five things, each open until it is there', () => {
    const empty = openIds({});
    const referral = [
      'question',
      'referring-clinician',
      'met-patient',
      'patient-voice',
      'board-day',
    ];
    expect(empty.slice(0, 5)).toEqual(referral);
    const asked: CaseDocument = {
      referral: {
        question: 'Which therapy?',
        referringClinician: 'Dr A',
        metPatient: 'Dr B',
        targetDate: '2026-12',
      },
      patient: { voice: { goals: 'Time at home', askedBy: 'Nurse C', askedOn: '2026-11-02' } },
    };
    expect(openIds(asked).filter((id) => referral.includes(id))).toEqual([]);
    const unsigned = { ...asked, patient: { voice: { goals: 'Time at home' } } };
    expect(openIds(unsigned)).toContain('patient-voice');
  });

  it('[PREP-002] counts an unknown answer as open, also with a reason', () => {
    const document = demo('07');
    const { done, total, open } = readinessOf(document);
    expect(done + open.length).toBe(total);
    expect(itemOf(document, 'CHK-01')).toMatchObject({ state: 'missing' });
    expect(itemOf(document, 'CHK-01')?.fields).toContain('primaries.histology');
    expect(done).toBeLessThan(5);
    expect(readinessOf(demo('11')).done).toBeGreaterThan(done);
  });

  it('[PREP-002] does not ask for details of what the case does not have', () => {
    const spread = demo('01');
    expect(itemOf(spread, 'CHK-06')?.fields).toContain('extent.brain');
    const clear: CaseDocument = {
      ...spread,
      extent: { ...spread.extent, brain: { value: 'none' } },
    };
    expect(itemOf(clear, 'CHK-06')).toBeUndefined();
  });

  it('[PREP-003] leaves out of the total what is about nothing this case has', () => {
    const totals = DEMO.map(({ document }) => readinessOf(document).total);
    expect(Math.max(...totals)).toBe(21);
    expect(readinessOf(demo('06')).total).toBeLessThan(21);
    const ids = DEMO.flatMap(({ document }) => openIds(document));
    expect(ids).not.toContain('CHK-17');
  });

  it('[PREP-004] says of an open item that it is pending or cannot be had once all of it is', () => {
    expect(itemOf(demo('11'), 'CHK-12')).toMatchObject({
      fields: ['health.jawNecrosisRisk'],
      state: 'pending',
    });
    expect(itemOf(demo('05'), 'CHK-08')).toMatchObject({ state: 'unavailable' });
    const spread = demo('05');
    const awaited: CaseDocument = {
      ...spread,
      primaries: (spread.primaries ?? []).map((primary) => ({
        ...primary,
        resectable: { unknown: 'pending' as const },
      })),
    };
    expect(itemOf(awaited, 'CHK-10')).toMatchObject({
      fields: ['primaries.resectable'],
      state: 'pending',
    });
  });

  it('[PREP-005] never falls with a further answer', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...DEMO)
          .chain(({ document }) =>
            fc.tuple(
              fc.constant(document),
              fc.subarray([...answersIn(document)], { minLength: 1 }),
              fc.nat(1000),
            ),
          ),
        ([document, paths, cut]) => {
          const fewer = without(document, paths);
          const some = without(document, paths.slice(0, cut % paths.length));
          if (!fewer.success || !some.success) return;
          compared += 1;
          const [least, middle, most] = [fewer.data, some.data, document].map(
            (each) => readinessOf(each).done,
          );
          expect(least).toBeLessThanOrEqual(middle ?? 0);
          expect(middle).toBeLessThanOrEqual(most ?? 0);
        },
      ),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});
