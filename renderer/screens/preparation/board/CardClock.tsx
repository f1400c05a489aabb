import { IconAlarm, IconAlertTriangleFilled, IconClock, IconFlag } from '@tabler/icons-react';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import type { Clock } from '../clocks.ts';
import classes from './CardClock.module.css';

/** A clock in words, with a shape of its own once it presses. */
export function CardClock({ clock: { kind, state, text } }: { readonly clock: Clock }) {
  return (
    <p className={classes.clock} data-state={state}>
      <ClockShape kind={kind} state={state} />
      <span>
        <ClinicalText text={text} />
      </span>
    </p>
  );
}

function ClockShape({ kind, state }: Pick<Clock, 'kind' | 'state'>) {
  if (state === 'late') return <IconAlertTriangleFilled size="1rem" aria-hidden />;
  if (kind === 'target') return <IconFlag size="1rem" stroke={1.8} aria-hidden />;
  return state === 'near' ? (
    <IconAlarm size="1rem" stroke={1.8} aria-hidden />
  ) : (
    <IconClock size="1rem" stroke={1.8} aria-hidden />
  );
}
