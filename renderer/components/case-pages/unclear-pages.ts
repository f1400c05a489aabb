import type { UnbuiltPlan } from '#shared/engine/plan-view-model';

import type { ComparedOption } from './compared-option.ts';
import { paginate, textHeight, USUAL_FIT, type Fit } from './present-fit.ts';

/** Options of one slot of which it is not known whether they apply at all; or a plan and why not. */
export type UnclearSlot = { readonly slot: string; readonly names: readonly string[] };

/** Names said in one row; a slot with more goes on in the next. */
const NAMES = 12;

/** Plans that cannot be built, each with the reason. */
export function impossiblePages(
  plans: readonly UnbuiltPlan[],
  { width, height }: Fit = USUAL_FIT,
): readonly (readonly UnclearSlot[])[] {
  const slots = plans.map(({ title, reason }) => ({ slot: title, names: [reason] }));
  return paginate(slots, (slot) => unclearHeight(slot, width - 590), height - 130);
}

/** They have no arguments to compare yet: named by slot, all of them, on as few pages as hold them. */
export function unclearPages(
  rows: readonly ComparedOption[],
  { width, height }: Fit = USUAL_FIT,
): readonly (readonly UnclearSlot[])[] {
  const labels = [...new Set(rows.map(({ slot }) => slot))];
  const slots = labels.flatMap((slot) => {
    const found = rows.filter((row) => row.slot === slot);
    return piecesOf(found.map(({ option }) => option.name)).map((names) => ({ slot, names }));
  });
  return paginate(slots, (slot) => unclearHeight(slot, width - 590), height - 130);
}

/** Marks an option that the comparison leaves to these pages. */
export function isUnclear({ option }: ComparedOption): boolean {
  return option.tier === 'applicability-unknown';
}

function piecesOf(names: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(names.length / NAMES);
  return Array.from({ length: count }, (_, index) =>
    names.slice(index * NAMES, (index + 1) * NAMES),
  );
}

function unclearHeight({ slot, names }: UnclearSlot, width: number): number {
  return Math.max(textHeight(names.join('  ·  '), width, 28.5), textHeight(slot, 360, 27)) + 24;
}
