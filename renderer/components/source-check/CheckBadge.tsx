import {
  IconCircleCheck,
  IconCircleDashedCheck,
  IconHelpCircle,
  type Icon,
} from '@tabler/icons-react';

import { SOURCE_CHECK_TEXT, type SourceCheck } from '#shared/report/source-check';

import classes from './CheckBadge.module.css';

const SHAPES: Readonly<Record<SourceCheck, Icon>> = {
  verified: IconCircleCheck,
  partly: IconCircleDashedCheck,
  memory: IconHelpCircle,
};

type CheckBadgeProps = { readonly check: SourceCheck };

/** How far a source was checked: word, shape and border, because colour alone says nothing. */
export function CheckBadge({ check }: CheckBadgeProps) {
  const Shape = SHAPES[check];
  return (
    <span className={classes.badge} data-check={check}>
      <Shape size="1.15em" stroke={2} aria-hidden />
      {SOURCE_CHECK_TEXT[check]}
    </span>
  );
}
