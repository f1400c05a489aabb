import type { OptionMove } from '#shared/report/what-if-model';

import { TEXT } from '../../../text/text.ts';
import { usePrinting } from '../use-printing.ts';
import classes from './MovedOptions.module.css';
import { appliesText, reasonText, standingText } from './what-if-text.ts';

type MovedOptionsProps = { readonly title: string; readonly options: readonly OptionMove[] };

/** Options by slot, each with where it stood, where it stands and why; the order is no ranking. */
export function MovedOptions({ title, options }: MovedOptionsProps) {
  const slots = [...new Set(options.map(({ slot }) => slot))];
  return (
    <section className={classes.options} aria-label={title}>
      <h3>{TEXT.whatIf.outcome.counted(title, options.length)}</h3>
      {slots.map((slot) => (
        <div key={slot}>
          <h4>{slot}</h4>
          <ul>
            {options
              .filter((option) => option.slot === slot)
              .map((option) => (
                <MovedOption key={option.id} option={option} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const SHOWN_AT_FIRST = 3;

type MovedOptionProps = { readonly option: OptionMove };

function MovedOption({ option }: MovedOptionProps) {
  const isPrinting = usePrinting();
  const reasons = [appliesText(option), ...option.because.map(reasonText)].filter(
    (reason) => reason !== undefined,
  );
  const rest = reasons.slice(SHOWN_AT_FIRST);
  return (
    <li className={classes.option} data-stays={option.from === option.to}>
      <p className={classes.name}>
        <b>{option.name}</b>
        <span className={classes.standing}>{standingText(option)}</span>
      </p>
      <Reasons reasons={reasons.slice(0, SHOWN_AT_FIRST)} />
      {rest.length > 0 && (
        <details className={classes.more} open={isPrinting}>
          <summary>{TEXT.whatIf.outcome.moreReasons(rest.length)}</summary>
          <Reasons reasons={rest} />
        </details>
      )}
    </li>
  );
}

type ReasonsProps = { readonly reasons: readonly string[] };

function Reasons({ reasons }: ReasonsProps) {
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
