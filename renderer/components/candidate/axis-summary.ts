import type { ArgumentView, OptionView } from '#shared/engine/evaluation';

export type WeighedAxis = 'health' | 'extent' | 'symptoms';

/** How one side of the patient bears on an option: how many arguments speak, and which way. */
export type AxisBearing = {
  readonly axis: WeighedAxis;
  readonly supporting: number;
  readonly opposing: number;
  readonly pending: number;
};

const WEIGHED_AXES: readonly WeighedAxis[] = ['health', 'extent', 'symptoms'];

/** The three sides every board weighs; an exclusion counts against, whatever its kind. */
export function axisSummary(option: OptionView): readonly AxisBearing[] {
  return WEIGHED_AXES.map((axis) => ({
    axis,
    supporting: countOn(axis, option.supporting),
    opposing: countOn(axis, option.opposing) + countOn(axis, option.excluding),
    pending: countOn(axis, option.pending),
  }));
}

function countOn(axis: WeighedAxis, found: readonly ArgumentView[]): number {
  return found.filter((argument) => argument.axis === axis).length;
}

/** The numbers beside the three glyphs: arguments for, against and unknown. */
export function argumentCounts(option: OptionView) {
  return {
    supporting: option.supporting.length,
    opposing: option.opposing.length + option.excluding.length,
    pending: option.pending.length,
  };
}
