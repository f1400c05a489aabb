import type { LesionRow } from '#shared/report/board-sheet-model';

import { BodyMap } from '../../components/body-map/BodyMap.tsx';
import { LesionTable } from '../../components/lesion-table/LesionTable.tsx';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './ExtentCard.module.css';

type ExtentCardProps = { readonly imaging: string; readonly rows: readonly LesionRow[] };

/** Where the disease is: the numbers on the map are the numbers in the table. */
export function ExtentCard({ imaging, rows }: ExtentCardProps) {
  return (
    <Card title={TEXT.board.cards.extent} aside={imaging} padding="flush">
      <ExtentBody rows={rows} />
    </Card>
  );
}

type ExtentBodyProps = { readonly rows: readonly LesionRow[] };

/** The map beside the table. */
export function ExtentBody({ rows }: ExtentBodyProps) {
  return (
    <div className={classes.extent}>
      <div className={classes.map}>
        <BodyMap rows={rows} />
      </div>
      <LesionTable rows={rows} />
    </div>
  );
}
