import {
  type Icon,
  IconAlertTriangleFilled,
  IconCalendarCheck,
  IconCheck,
  IconInbox,
  IconPencil,
  IconProgressCheck,
} from '@tabler/icons-react';

import type { Preparation, PreparationState } from '#shared/domain/preparation';

import { TEXT } from '../../../text/text.ts';
import classes from './PreparationPill.module.css';

const SHAPES: Readonly<Record<PreparationState, Icon>> = {
  draft: IconPencil,
  referred: IconInbox,
  triaged: IconProgressCheck,
  listed: IconCalendarCheck,
  'not-ready': IconAlertTriangleFilled,
  decided: IconCheck,
};

type PreparationPillProps = { readonly preparation: Preparation };

/** Where the preparation stands, in words with a shape; below it why, where somebody said why. */
export function PreparationPill({ preparation }: PreparationPillProps) {
  const { state } = preparation;
  const Shape = SHAPES[state];
  const why = whyText(preparation);
  return (
    <>
      <span className={classes.pill} data-state={state}>
        <Shape size="0.9375rem" stroke={2} aria-hidden />
        {TEXT.cases.list.states[state]}
      </span>
      {why !== undefined && <span className={classes.why}>{why}</span>}
    </>
  );
}

function whyText({ state, reason, note }: Preparation): string | undefined {
  const { reasons, because } = TEXT.cases.list;
  if (state === 'decided') return note;
  if (reason === undefined) return undefined;
  if (reason === 'other' && note !== undefined) return note;
  return note === undefined ? reasons[reason] : because(reasons[reason], note);
}
