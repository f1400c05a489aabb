import { Button } from '@mantine/core';
import { IconFolderSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';

import type { TouchSubject } from '#shared/report/knowledge-touch-model';

import { TOUCH_TEXT } from './touch-text.ts';
import { TouchedCases } from './TouchedCases.tsx';
import classes from './TouchPanel.module.css';

type TouchPanelProps = { readonly subject: TouchSubject };

/** Looks at the cases only when asked to. Several patients in view: no banner (NHS CUI PAB-0015). */
export function TouchPanel({ subject }: TouchPanelProps) {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <div className={classes.ask} data-screen-only>
        <Button
          variant="default"
          leftSection={<IconFolderSearch size={17} aria-hidden />}
          onClick={() => setIsAsked(true)}
        >
          {TOUCH_TEXT.ask}
        </Button>
      </div>
    );
  }
  return (
    <section className={classes.panel} aria-label={TOUCH_TEXT.title} data-screen-only>
      <div className={classes.head}>
        <h3>{TOUCH_TEXT.title}</h3>
        <button
          type="button"
          aria-label={TOUCH_TEXT.close}
          title={TOUCH_TEXT.close}
          onClick={() => setIsAsked(false)}
        >
          <IconX size="1rem" aria-hidden />
        </button>
      </div>
      <TouchedCases subject={subject} />
    </section>
  );
}
