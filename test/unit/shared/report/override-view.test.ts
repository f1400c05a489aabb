import { describe, expect, it } from 'vitest';

import type { ExclusionOverride } from '#shared/domain/exclusion-override';
import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';
import { evaluate } from '#shared/engine/evaluate';
import {
  overrideBasis,
  overrideCautions,
  overrideMoment,
  tierIfOverriddenText,
} from '#shared/report/override-text';
import { overridableExclusions, overrideViews } from '#shared/report/override-view';

import { CALM, known, STAMP, UMBRELLAS } from '../engine/umbrella-pack.ts';

/** A rented stick may not be taken, unless the board says so. */
const RENTED = weigh({ rented: true });

const OVERRIDE: ExclusionOverride = {
  id: 4,
  option: 'stick',
  name: 'The stick',
  arguments: ['stick#3'],
  reason: 'The owner agrees.',
  by: { name: 'A. Walker', role: 'Guide' },
  revision: 2,
  pack: { id: STAMP.id, version: STAMP.version, sha256: STAMP.sha256 },
  at: '2026-11-02T09:30:00.000Z',
  recordedBy: 'Desk',
};

function weigh(facts: Parameters<typeof known>[0]): Evaluation {
  return evaluate(UMBRELLAS, STAMP, { base: { ...CALM, ...known(facts) } });
}

function stickIn(evaluation: Evaluation): OptionView {
  const options = evaluation.slots.flatMap((slot) => slot.options);
  const found = options.find(({ id }) => id === 'stick');
  if (found === undefined) throw new Error('no stick');
  return found;
}

/** The evaluation with other exclusions of the stick. */
function excludedBy(...excluding: readonly ArgumentView[]): Evaluation {
  const change = (option: OptionView) =>
    option.id === 'stick' ? { ...option, excluding: [...excluding] } : option;
  return {
    ...RENTED,
    slots: RENTED.slots.map((slot) => ({ ...slot, options: slot.options.map(change) })),
  };
}

function viewOn(evaluation: Evaluation, on: number | 'draft' = 2, override = OVERRIDE) {
  const revision = on === 'draft' ? undefined : on;
  const [view, ...others] = overrideViews({ standing: [override], revision }, evaluation);
  expect(others).toEqual([]);
  if (view === undefined) throw new Error('no override is shown');
  return view;
}

const [RENTED_STICK] = stickIn(RENTED).excluding;
if (RENTED_STICK === undefined) throw new Error('the rented stick is not excluded');

describe('an override on a sheet', () => {
  it('[BRD-010] covers what excludes the option and leaves the option as it is', () => {
    const view = viewOn(RENTED);
    expect(view).toMatchObject({ coverage: 'covers', notCovered: [], caseChanged: false });
    expect(view.tierIfOverridden).toBe(stickIn(RENTED).tierIfOverridden);
    expect(stickIn(RENTED).tier).toBe('excluded');
    expect(overrideCautions(view)).toEqual([]);
    expect(overrideBasis(view, RENTED)).toBe('Made for revision 2 with Umbrellas 1.2.3');
    expect(overrideMoment(view.at)).toBe('02-Nov-2026 09:30 UTC');
  });

  it('[BRD-015] does not cover another exclusion, nor one that has become absolute', () => {
    const other = { ...RENTED_STICK, id: 'stick#9', text: 'Broken.' };
    const added = viewOn(excludedBy(RENTED_STICK, other), 3);
    expect(added).toMatchObject({
      coverage: 'does-not-cover',
      notCovered: [{ id: 'stick#9', text: 'Broken.' }],
    });
    expect(overrideCautions(added)).toEqual([
      'It does not cover: Broken. The option stands as excluded.',
      'The case has changed since revision 2.',
    ]);
    const absolute = viewOn(excludedBy({ ...RENTED_STICK, strength: 'excludes' }));
    expect(absolute.notCovered.map(({ id }) => id)).toEqual(['stick#3']);
  });

  it('[BRD-015] says when nothing excludes the option any more, and when it is not listed', () => {
    const free = viewOn(weigh({ rented: false }));
    expect(free.coverage).toBe('not-needed');
    expect(overrideCautions(free)).toEqual([
      'Nothing excludes the option now; the override is not needed.',
    ]);
    const gone = viewOn({ ...RENTED, slots: [] });
    expect(gone.coverage).toBe('not-listed');
    expect(overrideCautions(gone)).toEqual(['The option is not among the candidates now.']);
  });

  it('[BRD-015] says when the pack has changed since, or the document is not saved', () => {
    const pack = { ...OVERRIDE.pack, version: '1.0.0', sha256: 'f'.repeat(64) };
    const view = viewOn(RENTED, 'draft', { ...OVERRIDE, pack });
    expect(overrideCautions(view)).toEqual([
      'The case has changed since revision 2.',
      'The pack has changed since.',
    ]);
    expect(overrideBasis(view, RENTED)).toBe('Made for revision 2 with Umbrellas 1.0.0');
  });

  it('[BRD-015] is not shown on the sheet of a revision before it', () => {
    expect(overrideViews({ standing: [OVERRIDE], revision: 1 }, RENTED)).toEqual([]);
  });
});

describe('what may be overridden', () => {
  it('[BRD-011] is every overridable exclusion that fires, and nothing beside an absolute one', () => {
    expect(overridableExclusions(stickIn(RENTED))).toEqual(['stick#3']);
    expect(overridableExclusions(stickIn(weigh({ rented: false })))).toEqual([]);
    const { tierIfOverridden: _tier, ...absolute } = stickIn(RENTED);
    expect(overridableExclusions(absolute)).toEqual([]);
  });

  it('[BRD-019] says the tier it would have, and what a temporary exclusion still waits for', () => {
    const stick = stickIn(RENTED);
    expect(tierIfOverriddenText(stick)).toBe('Option');
    expect(tierIfOverriddenText(stickIn(weigh({ rented: true, wind: 60 })))).toBe(
      'Weak option, but not before: the gusts are over',
    );
    expect(tierIfOverriddenText(stickIn(weigh({ rented: false })))).toBeUndefined();
  });
});
