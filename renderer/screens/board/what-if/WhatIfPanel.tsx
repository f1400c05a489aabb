import { Drawer } from '@mantine/core';

import type { AssumedChange } from '#shared/report/what-if-model';

import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../../text/text.ts';
import './what-if-print.css';
import { WHAT_IF_BANNER } from './what-if-text.ts';
import { WhatIfDesk } from './WhatIfDesk.tsx';
import classes from './WhatIfPanel.module.css';

type WhatIfPanelProps = {
  readonly loaded: LoadedSheet;
  /** What is assumed at first; undefined while the panel is closed. */
  readonly initial: readonly AssumedChange[] | undefined;
  readonly onClose: () => void;
};

/** Assume that facts are different and see what moves; closing it discards everything assumed. */
export function WhatIfPanel({ loaded, initial, onClose }: WhatIfPanelProps) {
  return (
    <Drawer
      opened={initial !== undefined}
      onClose={onClose}
      position="right"
      size="min(92rem, 100%)"
      title={
        <>
          {WHAT_IF_BANNER}
          <span className={classes.also}>{TEXT.whatIf.kept}</span>
        </>
      }
      closeOnClickOutside={false}
      overlayProps={{ backgroundOpacity: 0.12 }}
      classNames={{
        overlay: classes.belowBanner ?? '',
        inner: classes.belowBanner ?? '',
        content: classes.content ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
      closeButtonProps={{ 'aria-label': TEXT.whatIf.discard, className: classes.close }}
    >
      {initial !== undefined && (
        <WhatIfDesk key={JSON.stringify(initial)} loaded={loaded} initial={initial} />
      )}
    </Drawer>
  );
}
