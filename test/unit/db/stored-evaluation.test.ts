import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { createCase } from '#db/repositories/case-repository';
import { keepEvaluation, listEvaluations } from '#db/repositories/evaluation-repository';
import { Evaluation } from '#shared/engine/evaluation';
import { evaluate } from '#shared/engine/evaluate';

import { CALM, STAMP, UMBRELLAS } from '../shared/engine/umbrella-pack.ts';
import { AT, caseId, temporaryDatabase } from './temporary-database.ts';

/** Written by the version before plans, answers, ties, flips and robustness; never edited. */
const EARLIER = readFileSync('test/unit/db/evaluation-before-plans.json', 'utf8');

function readBack(result: string) {
  const { db } = temporaryDatabase();
  const id = caseId(1);
  createCase(db, { id, document: {}, by: 'A', at: AT });
  keepEvaluation(db, { id, revision: 1, pack: STAMP, result, appVersion: '0', by: 'A', at: AT });
  const [stored, ...others] = listEvaluations(db, id, 1);
  expect(others).toEqual([]);
  if (stored === undefined) throw new Error('nothing was kept');
  return stored;
}

/** What both hold, with the keys of the smaller one only. */
function partLike(whole: unknown, pattern: unknown): unknown {
  if (Array.isArray(pattern) && Array.isArray(whole)) {
    expect(whole).toHaveLength(pattern.length);
    return pattern.map((each, index) => partLike(whole[index], each));
  }
  if (typeof pattern !== 'object' || pattern === null) return whole;
  const entries = Object.entries(pattern);
  const found = new Map(Object.entries(whole as object));
  return Object.fromEntries(entries.map(([key, each]) => [key, partLike(found.get(key), each)]));
}

describe('an evaluation stored by an earlier version', () => {
  it('[STO-029] would not pass for one of today', () => {
    expect(Evaluation.safeParse(JSON.parse(EARLIER)).success).toBe(false);
  });

  it('[STO-029] still shows everything that was stored', () => {
    const stored: unknown = JSON.parse(EARLIER);
    const { result } = readBack(EARLIER);
    expect(partLike(result, stored)).toEqual(stored);
    const options = result.slots.flatMap((slot) => slot.options);
    expect(options.length).toBeGreaterThan(0);
    expect(result.missing.length).toBeGreaterThan(0);
  });

  it('[STO-029] keeps the one candidate that a red flag named', () => {
    const stored = JSON.parse(EARLIER) as { readonly redFlags: readonly unknown[] };
    const flag = {
      id: 'RF-2',
      severity: 'red',
      state: 'raised',
      title: 'Lightning',
      action: 'Stay in',
      candidate: 'stick',
      explanation: { condition: 'Storm', truth: 'true', facts: [] },
      source: { ref: 'GRANNY', citation: 'Grandmother', level: 'expert', provenance: 'memory' },
    };
    const { result } = readBack(JSON.stringify({ ...stored, redFlags: [flag] }));
    expect(result.redFlags.map(({ id, candidates }) => [id, candidates])).toEqual([
      ['RF-2', ['stick']],
    ]);
  });

  it('[STO-029] names what nobody computed then, and calls no option stable', () => {
    const { result, notComputed } = readBack(EARLIER);
    expect(notComputed).toEqual([
      'plans',
      'idle',
      'conflicts',
      'ties',
      'flips',
      'robustness',
      'answers',
    ]);
    expect(result).toMatchObject({ plans: [], plansNotPossible: [], planTitles: {} });
    expect(result).toMatchObject({ idle: [], conflicts: [], variants: [] });
    for (const option of result.slots.flatMap((slot) => slot.options)) {
      expect(option).toMatchObject({ tiedWith: [], flips: [] });
      expect(option.robustness).toEqual({ stable: false, moves: [] });
    }
    for (const item of result.missing) expect(item).toMatchObject({ plans: [], answers: [] });
  });

  it('[STO-029] is refused when it lacks what every version had', () => {
    const { facts: _facts, ...broken } = JSON.parse(EARLIER) as Record<string, unknown>;
    expect(() => readBack(JSON.stringify(broken))).toThrow('facts');
  });
});

it('[STO-029] names nothing as not computed in an evaluation of today', () => {
  const evaluation = evaluate(UMBRELLAS, STAMP, { base: CALM });
  const { result, notComputed } = readBack(JSON.stringify(evaluation));
  expect(result).toEqual(evaluation);
  expect(notComputed).toEqual([]);
});
