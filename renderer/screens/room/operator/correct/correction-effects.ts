import type { BoardSheet, HeadlineTile } from '#shared/report/board-sheet-model';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { TEXT } from '../../../../text/text.ts';

/** Something on the sheet that reads otherwise after a correction. */
export type CorrectionEffect = {
  readonly what: string;
  readonly before: string;
  readonly after: string;
};

const { gone } = TEXT.operator.correct;

/** Headline values and tiers of candidates that a correction changed, in the sheet's order. */
export function correctionEffects(
  before: BoardSheet,
  after: BoardSheet,
): readonly CorrectionEffect[] {
  return [
    ...differing(headlineOf(before), headlineOf(after)),
    ...differing(tiersOf(before), tiersOf(after)),
  ];
}

type Readings = ReadonlyMap<string, { readonly what: string; readonly text: string }>;

function differing(old: Readings, now: Readings): readonly CorrectionEffect[] {
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return ids
    .map((id) => ({
      what: now.get(id)?.what ?? old.get(id)?.what ?? id,
      before: old.get(id)?.text ?? gone,
      after: now.get(id)?.text ?? gone,
    }))
    .filter((effect) => effect.before !== effect.after);
}

function headlineOf({ headline }: BoardSheet): Readings {
  return new Map(headline.map((tile) => [tile.id, { what: tile.label, text: tileText(tile) }]));
}

function tileText({ value, unit, remainder, detail }: HeadlineTile): string {
  return [[value, unit].filter((part) => part !== undefined).join(' '), remainder, detail]
    .filter((part) => part !== undefined)
    .join(', ');
}

function tiersOf({ evaluation }: BoardSheet): Readings {
  const options = evaluation.slots.flatMap((slot) => slot.options);
  return new Map(options.map(({ id, name, tier }) => [id, { what: name, text: TIER_TEXT[tier] }]));
}
