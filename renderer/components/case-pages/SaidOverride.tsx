import { IconGavel } from '@tabler/icons-react';

import type { OverrideView } from '#shared/report/override-view';

import { saidOverride } from './said-override.ts';
import classes from './SaidOverride.module.css';

type SaidOverrideProps = { readonly override: OverrideView | undefined };

/** An override beside its option, on the meeting-room screen; nothing to press. */
export function SaidOverride({ override }: SaidOverrideProps) {
  if (override === undefined) return undefined;
  return (
    <span className={classes.override} data-covers={override.coverage === 'covers'}>
      <IconGavel size="1.1em" aria-hidden />
      <span>
        {saidOverride(override).map((line) => (
          <span key={line} className={classes.line}>
            {line}
          </span>
        ))}
      </span>
    </span>
  );
}
