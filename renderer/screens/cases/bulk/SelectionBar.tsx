import { Button, CloseButton } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconArrowsExchange,
  IconCalendarPlus,
  IconFileExport,
} from '@tabler/icons-react';

import type { CaseView } from '#shared/contract/case-list';

import { TEXT } from '../../../text/text.ts';
import type { Selection } from '../list/use-selection.ts';
import { ChosenNames } from './ChosenNames.tsx';
import classes from './SelectionBar.module.css';

/** What can be done with the chosen cases. */
export type BulkAct = 'meeting' | 'move' | 'archive' | 'restore' | 'export';

type SelectionBarProps = {
  readonly view: CaseView;
  readonly selection: Selection;
  readonly total: number;
  readonly isRunning: boolean;
  readonly onAct: (act: BulkAct) => void;
};

const TEXTS = TEXT.cases.bulk;
const ICON = { size: '1.0625rem', stroke: 1.8, 'aria-hidden': true } as const;

const ACTS = {
  meeting: { text: TEXTS.addToMeeting, icon: <IconCalendarPlus {...ICON} /> },
  move: { text: TEXTS.move, icon: <IconArrowsExchange {...ICON} /> },
  archive: { text: TEXTS.archive, icon: <IconArchive {...ICON} /> },
  restore: { text: TEXTS.restore, icon: <IconArchiveOff {...ICON} /> },
  export: { text: TEXTS.export, icon: <IconFileExport {...ICON} /> },
} as const;

/** Stands at the foot of the list as long as cases are chosen. */
export function SelectionBar({ view, selection, total, isRunning, onAct }: SelectionBarProps) {
  const rows = [...selection.chosen.values()];
  const acts: readonly BulkAct[] =
    view === 'archived' ? ['restore', 'export'] : ['meeting', 'move', 'archive', 'export'];
  return (
    <>
      <output className={classes.status}>{statusText(selection, total)}</output>
      {rows.length > 0 && (
        <section className={classes.bar} aria-label={TEXTS.bar}>
          <CloseButton aria-label={TEXTS.clear} onClick={selection.clear} />
          <div className={classes.who}>
            <b>{TEXTS.chosen(rows.length)}</b>
            <ChosenNames rows={rows} />
          </div>
          <div className={classes.acts}>
            {acts.map((act) => (
              <Button
                key={act}
                variant="default"
                leftSection={ACTS[act].icon}
                disabled={isRunning}
                onClick={() => onAct(act)}
              >
                {ACTS[act].text}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function statusText({ reading, isFailed }: Selection, total: number): string {
  if (reading !== undefined) return TEXTS.choosing(reading, total);
  return isFailed ? TEXTS.chooseFailed : '';
}
