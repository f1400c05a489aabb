import type { OptionView } from '#shared/engine/evaluation';

import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ArgumentCounters.module.css';
import { argumentCounts } from './axis-summary.ts';

type ArgumentCountersProps = { readonly option: OptionView };

/** How many arguments speak for and against, and how many cannot be told: three fixed boxes. */
export function ArgumentCounters({ option }: ArgumentCountersProps) {
  const { supporting, opposing, pending } = argumentCounts(option);
  return (
    <span className={classes.counters}>
      <Counter kind="for" count={supporting} word={TEXT.common.counters.for} />
      <Counter kind="against" count={opposing} word={TEXT.common.counters.against} />
      <Counter kind="unknown" count={pending} word={TEXT.common.counters.unknown} />
    </span>
  );
}

type CounterProps = {
  readonly kind: 'for' | 'against' | 'unknown';
  readonly count: number;
  readonly word: string;
};

/** One count with its shape; an empty box is drawn quiet, never left out. */
export function Counter({ kind, count, word }: CounterProps) {
  return (
    <span className={classes.counter} data-counter data-kind={count === 0 ? 'none' : kind}>
      <Glyph kind={kind} />
      {count}
      <span className={classes.hidden}> {word}, </span>
    </span>
  );
}
