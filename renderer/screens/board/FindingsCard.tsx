import type { FindingRow } from '#shared/report/board-sheet-model';

import { FindingList } from '../../components/findings/FindingList.tsx';
import { commonDay, withoutDay } from '../../components/findings/finding-lines.ts';
import { Card } from './Card.tsx';

type FindingsCardProps = {
  readonly title: string;
  readonly rows: readonly FindingRow[];
  readonly kind?: 'findings' | 'statements';
  readonly layout?: 'lines' | 'pairs';
  readonly empty: string;
};

/** Findings of one kind; a day they all share stands once, in the heading. */
export function FindingsCard(props: FindingsCardProps) {
  const { title, rows, kind = 'findings', layout = 'lines', empty } = props;
  const day = commonDay(rows);
  return (
    <Card title={title} aside={day}>
      <FindingList
        rows={day === undefined ? rows : withoutDay(rows)}
        kind={kind}
        layout={layout}
        empty={empty}
      />
    </Card>
  );
}
