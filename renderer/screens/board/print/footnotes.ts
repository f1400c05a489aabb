import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';
import type { SourceView } from '#shared/engine/statement';

import type { CandidateGroup } from '../../../components/candidate/candidate-groups.ts';

/** Sources by number, in the order in which the paper first names them. */
export type Footnotes = {
  readonly numberOf: (source: SourceView) => number | undefined;
  readonly sources: readonly SourceView[];
};

/** One number for each citation, however often it is named. */
export function footnotesOf(named: readonly SourceView[]): Footnotes {
  const sources = [...new Map(named.map((source) => [source.citation, source])).values()];
  const numbers = new Map(sources.map(({ citation }, index) => [citation, index + 1]));
  return { numberOf: ({ citation }) => numbers.get(citation), sources };
}

/** Every source that stands on paper: of raised flags, of plans that fit, of options that suit. */
export function printedSources(
  { redFlags, plans }: Evaluation,
  groups: readonly CandidateGroup[],
): readonly SourceView[] {
  const supported = groups.find(({ id }) => id === 'supported')?.slots ?? [];
  return [
    ...redFlags.filter(({ state }) => state === 'raised').map(({ source }) => source),
    ...plans.filter(({ state }) => state === 'offered').map(({ source }) => source),
    ...supported
      .flatMap(({ options }) => options)
      .flatMap(printedArguments)
      .map(({ source }) => source),
  ];
}

/** The arguments of an option that suits, in the order they are printed. */
export function printedArguments(option: OptionView): readonly ArgumentView[] {
  const { supporting, excluding, opposing, pending, notes } = option;
  return [...supporting, ...excluding, ...opposing, ...pending, ...notes];
}
