import type { OptionView } from '#shared/engine/evaluation';
import { AXIS_TEXT } from '#shared/report/evaluation-text';

import { Counter } from '../../components/candidate/ArgumentCounters.tsx';
import { axisSummary, type AxisBearing } from '../../components/candidate/axis-summary.ts';
import { TEXT } from '../../text/text.ts';
import classes from './AxisRow.module.css';

type AxisRowProps = { readonly option: OptionView };

/** How overall health, extent and symptoms each bear on the option. */
export function AxisRow({ option }: AxisRowProps) {
  return (
    <dl className={classes.axes}>
      {axisSummary(option).map((bearing) => (
        <div key={bearing.axis} className={classes.axis}>
          <dt>{AXIS_TEXT[bearing.axis]}</dt>
          <dd>
            <Bearing bearing={bearing} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type BearingProps = { readonly bearing: AxisBearing };

function Bearing({ bearing: { supporting, opposing, pending } }: BearingProps) {
  const words = TEXT.board.options.axis;
  if (supporting + opposing + pending === 0) {
    return <span className={classes.none}>{words.none}</span>;
  }
  return (
    <>
      {supporting > 0 && <Counter kind="for" count={supporting} word={words.for} />}
      {opposing > 0 && <Counter kind="against" count={opposing} word={words.against} />}
      {pending > 0 && <Counter kind="unknown" count={pending} word={words.unknown} />}
    </>
  );
}
