import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

/** What a deferred option waits for, and how it would stand then; undefined when not deferred. */
export function deferredText(option: OptionView): string | undefined {
  if (option.tier !== 'deferred') return undefined;
  const waits =
    option.availableWhen.length === 0
      ? 'Not now'
      : `Not now: available again when ${option.availableWhen.join(' and ')}`;
  const then = option.tierOnceLifted;
  return then === undefined ? waits : `${waits}. Then: ${TIER_TEXT[then].toLowerCase()}`;
}
