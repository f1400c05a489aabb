import { z } from 'zod';

import { ExclusionOverride } from '../domain/exclusion-override.ts';
import type { Evaluation, OptionView } from '../engine/evaluation.ts';
import { Tier } from '../engine/tier.ts';

/**
 * How a standing override bears on this evaluation: it covers all that excludes the option now,
 * or not all of it; nothing excludes the option any more; or the option is not listed at all.
 */
export const OverrideCoverage = z.enum(['covers', 'does-not-cover', 'not-needed', 'not-listed']);
export type OverrideCoverage = z.infer<typeof OverrideCoverage>;

/** A standing override beside the evaluation it is shown with; the option keeps its tier. */
export const OverrideView = z.strictObject({
  ...ExclusionOverride.shape,
  coverage: OverrideCoverage,
  /** What excludes the option now and was not overridden, or may not be. */
  notCovered: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  /** The tier the option would have without its exclusions. */
  tierIfOverridden: Tier.optional(),
  /** The case was saved anew, or is being changed, since the board overrode. */
  caseChanged: z.boolean(),
  /** Weighed with another pack than the one the board saw. */
  packChanged: z.boolean(),
});
export type OverrideView = z.infer<typeof OverrideView>;

/** What is known of the overrides of a case when its sheet is made. */
export type OverridesOfCase = {
  readonly standing: readonly ExclusionOverride[];
  /** The revision on the sheet; undefined for a document that is not saved. */
  readonly revision: number | undefined;
};

/**
 * The standing overrides of a case beside one evaluation. A sheet of an earlier revision shows
 * none that was made for a later one.
 */
export function overrideViews(
  { standing, revision }: OverridesOfCase,
  evaluation: Evaluation,
): OverrideView[] {
  const options = new Map(
    evaluation.slots.flatMap((slot) => slot.options.map((option) => [option.id, option])),
  );
  return standing
    .filter((override) => revision === undefined || override.revision <= revision)
    .map((override) => ({
      ...override,
      ...bearingOn(options.get(override.option), override),
      caseChanged: override.revision !== revision,
      packChanged: override.pack.sha256 !== evaluation.pack.sha256,
    }));
}

/** The exclusions of an option that a board may override, by id; empty when one bars that. */
export function overridableExclusions(option: OptionView): readonly string[] {
  if (option.tierIfOverridden === undefined) return [];
  return option.excluding
    .filter(({ strength }) => strength === 'excludes-overridable')
    .map(({ id }) => id);
}

type Bearing = Pick<OverrideView, 'coverage' | 'notCovered' | 'tierIfOverridden'>;

function bearingOn(option: OptionView | undefined, override: ExclusionOverride): Bearing {
  if (option === undefined) return { coverage: 'not-listed', notCovered: [] };
  if (option.tier !== 'excluded') return { coverage: 'not-needed', notCovered: [] };
  // A temporary exclusion is not overridden; it is said beside the option that it still waits.
  const notCovered = option.excluding
    .filter(({ strength }) => strength !== 'excludes-for-now')
    .filter(
      ({ id, strength }) => strength !== 'excludes-overridable' || !override.arguments.includes(id),
    )
    .map(({ id, text }) => ({ id, text }));
  const { tierIfOverridden } = option;
  return {
    coverage: notCovered.length === 0 ? 'covers' : 'does-not-cover',
    notCovered,
    ...(tierIfOverridden === undefined ? {} : { tierIfOverridden }),
  };
}
