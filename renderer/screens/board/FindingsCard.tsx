import { Button } from '@mantine/core';
import { useState } from 'react';

import type { FindingRow } from '#shared/report/board-sheet-model';

import { FindingList } from '../../components/findings/FindingList.tsx';
import { commonDay, withoutDay } from '../../components/findings/finding-lines.ts';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './FindingsCard.module.css';
import { foldFindings } from './fold-findings.ts';

type FindingsCardProps = {
  readonly title: string;
  readonly rows: readonly FindingRow[];
  readonly kind?: 'findings' | 'statements';
  readonly empty: string;
};

/** Findings of one kind; a day they all share stands once, in the heading. */
export function FindingsCard({ title, rows, kind = 'findings', empty }: FindingsCardProps) {
  const [showsAll, setShowsAll] = useState(false);
  const day = commonDay(rows);
  const dated = day === undefined ? rows : withoutDay(rows);
  const { shown, folded } = kind === 'findings' ? foldFindings(dated) : { shown: dated, folded: 0 };
  const { more, fewer } = TEXT.board.cards.health;
  return (
    <Card title={title} aside={day}>
      <FindingList rows={showsAll ? dated : shown} kind={kind} empty={empty} />
      {folded > 0 && (
        <Button
          className={classes.more}
          variant="default"
          size="compact-sm"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? fewer : more(folded)}
        </Button>
      )}
    </Card>
  );
}
