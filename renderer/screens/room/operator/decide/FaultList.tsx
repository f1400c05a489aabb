import { TEXT } from '../../../../text/text.ts';
import classes from './DecideForm.module.css';
import type { EntryFault } from './entry-faults.ts';

const TEXTS = TEXT.operator.decide.faults;

type FaultListProps = {
  readonly faults: readonly EntryFault[];
  /** Why recording was refused. */
  readonly failure: string | undefined;
};

/** Everything that is still missing, at the button that asked for it. */
export function FaultList({ faults, failure }: FaultListProps) {
  return (
    <div role="alert">
      {failure !== undefined && <p className={classes.faults}>{failure}</p>}
      {faults.length > 0 && (
        <div className={classes.faults}>
          {TEXTS.title}
          <ul>
            {faults.map(({ id, text }) => (
              <li key={`${id} ${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
