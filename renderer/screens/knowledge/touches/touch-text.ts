import { formatDate } from '#shared/domain/format-date';
import { PartialDate } from '#shared/domain/partial-date';
import { TIER_TEXT } from '#shared/report/evaluation-text';
import type { ArgumentState, Touch, TouchedOption } from '#shared/report/knowledge-touch-model';

import type { GlyphKind } from '../../../components/glyph/glyph-kind.ts';

/** One line on how a case is touched, with the shape of its meaning. */
export type TouchLine = { readonly glyph: GlyphKind; readonly text: string };

const STATE_TEXT: Readonly<Record<ArgumentState, string>> = {
  fires: 'Speaks in',
  'fires-to-be-safe': 'Counts to be safe, although not known, in',
  pending: 'Would speak if known, in',
};

const FACT_STATE_TEXT = {
  known: 'Known',
  'partly-known': 'Partly known',
  unknown: 'Not known',
} as const;

/** How a case is touched, in words. */
export function touchLines(touch: Touch): readonly TouchLine[] {
  switch (touch.kind) {
    case 'candidate':
      return candidateLines(touch);
    case 'argument':
      return optionLines(touch.options);
    case 'source':
      return [
        ...optionLines(touch.options),
        ...touch.redFlags.map((title): TouchLine => ({
          glyph: 'stop',
          text: `Raises the red flag: ${title}`,
        })),
      ];
    case 'fact':
      return [factLine(touch)];
    case 'red-flag':
      return [
        touch.state === 'raised'
          ? { glyph: 'stop', text: 'Raised' }
          : { glyph: 'unknown', text: 'Not ruled out: something is not known' },
      ];
  }
}

function candidateLines(touch: Extract<Touch, { readonly kind: 'candidate' }>) {
  const { tier, conflicted, contraindicationNotRuledOut } = touch;
  const lines: readonly (TouchLine | undefined)[] = [
    { glyph: tier === 'applicability-unknown' ? 'unknown' : 'note', text: TIER_TEXT[tier] },
    conflicted ? { glyph: 'caution', text: 'Strong arguments on both sides' } : undefined,
    contraindicationNotRuledOut
      ? { glyph: 'unknown', text: 'Contraindication not ruled out' }
      : undefined,
  ];
  return lines.filter((line) => line !== undefined);
}

function optionLines(options: readonly TouchedOption[]): readonly TouchLine[] {
  const states = ['fires', 'fires-to-be-safe', 'pending'] as const;
  return states.flatMap((state): readonly TouchLine[] => {
    const found = options.filter((option) => option.state === state);
    if (found.length === 0) return [];
    const named = found.map(({ name, tier }) => `${name} (${TIER_TEXT[tier].toLowerCase()})`);
    return [
      {
        glyph: state === 'fires' ? 'note' : 'unknown',
        text: `${STATE_TEXT[state]} ${named.join('; ')}`,
      },
    ];
  });
}

function factLine(touch: Extract<Touch, { readonly kind: 'fact' }>): TouchLine {
  const { state, text, basis, on, presumed } = touch;
  const said = [
    state === 'unknown' ? FACT_STATE_TEXT.unknown : `${FACT_STATE_TEXT[state]}: ${text}`,
    basis,
    on === undefined ? undefined : dateText(on),
    presumed === undefined ? undefined : `presumed: ${presumed}`,
  ];
  return {
    glyph: state === 'known' ? 'note' : 'unknown',
    text: said.filter((part) => part !== undefined).join(' · '),
  };
}

function dateText(on: string): string {
  return PartialDate.safeParse(on).success ? formatDate(on) : on;
}

/** What the panel says around the list of cases. */
export const TOUCH_TEXT = {
  ask: 'Which of my cases does this touch?',
  title: 'Cases this touches',
  progress: 'Cases looked at',
  table: 'Cases this touches, newest save first',
  looking: (looked: number, total: number | undefined) =>
    total === undefined ? 'Looking at the cases …' : `Looking: ${looked} of ${total} cases so far`,
  looked: (looked: number, total: number, touched: number) =>
    looked < total
      ? `First ${looked} of ${total} cases looked at, newest save first: ${touched} touched`
      : `All ${total} cases looked at: ${touched} touched`,
  none: 'No case is touched.',
  noCases: 'There are no cases yet.',
  more: (count: number) => `Look at ${count} more`,
  revision: 'Each case in its latest revision, weighed now; nothing is kept.',
  case: 'Case',
  diagnosis: 'Diagnosis',
  how: 'How',
  close: 'Close the list of cases',
  failed: (code: string) => `The cases could not be looked at (${code}). Nothing was changed.`,
  again: 'Try again',
} as const;
