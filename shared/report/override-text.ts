import { formatDate } from '../domain/format-date.ts';
import type { Evaluation, OptionView } from '../engine/evaluation.ts';
import { TIER_TEXT } from './evaluation-text.ts';
import type { OverrideCoverage, OverrideView } from './override-view.ts';

const COVERAGE_TEXT: Readonly<Record<Exclude<OverrideCoverage, 'covers'>, string>> = {
  'does-not-cover': 'It does not cover',
  'not-needed': 'Nothing excludes the option now; the override is not needed.',
  'not-listed': 'The option is not among the candidates now.',
};

/** When the board overrode, from the timestamp in UTC: `23-Nov-2026 21:26 UTC`. */
export function overrideMoment(at: string): string {
  return `${formatDate(at.slice(0, 10))} ${at.slice(11, 16)} UTC`;
}

/** Under what the board overrode: case revision, and pack with version. */
export function overrideBasis({ revision, pack }: OverrideView, evaluation: Evaluation): string {
  const title = pack.id === evaluation.pack.id ? evaluation.pack.title : pack.id;
  return `Made for revision ${revision} with ${title} ${pack.version}`;
}

/** What a reader of the sheet must know about an override besides who, when and why. */
export function overrideCautions(override: OverrideView): readonly string[] {
  const { coverage, caseChanged, packChanged, notCovered } = override;
  return [
    ...(coverage === 'covers' ? [] : [coverageText(coverage, notCovered)]),
    ...(caseChanged ? [`The case has changed since revision ${override.revision}.`] : []),
    ...(packChanged ? ['The pack has changed since.'] : []),
  ];
}

/** How an excluded option would stand if the board overrode, with what it still waits for. */
export function tierIfOverriddenText(option: OptionView): string | undefined {
  const { tierIfOverridden, excluding } = option;
  if (tierIfOverridden === undefined) return undefined;
  const temporary = excluding.filter(({ strength }) => strength === 'excludes-for-now');
  const waits = [...new Set(temporary.map(({ until, text }) => until ?? text))];
  const tier = TIER_TEXT[tierIfOverridden];
  return waits.length === 0 ? tier : `${tier}, but not before: ${waits.join('; ')}`;
}

function coverageText(
  coverage: Exclude<OverrideCoverage, 'covers'>,
  notCovered: OverrideView['notCovered'],
): string {
  const said = COVERAGE_TEXT[coverage];
  if (coverage !== 'does-not-cover') return said;
  const texts = notCovered.map(({ text }) => text.replace(/\.$/, ''));
  return `${said}: ${texts.join('; ')}. The option stands as excluded.`;
}
