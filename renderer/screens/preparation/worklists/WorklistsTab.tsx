import { useDeferredValue } from 'react';

import type { PreparationAddress } from '../preparation-address.ts';
import { TEXT } from '../../../text/text.ts';
import { DisciplineNav } from './DisciplineNav.tsx';
import { groupedByCase, groupedByWeight } from './owed-lists.ts';
import { OwedPane } from './OwedPane.tsx';
import { OwedProgress } from './OwedProgress.tsx';
import { useOwed } from './use-owed.ts';
import classes from './WorklistsTab.module.css';

type WorklistsTabProps = {
  readonly address: PreparationAddress;
  readonly now: string;
};

const TEXTS = TEXT.preparation.worklist;

/** What everybody still owes: of one discipline case by case, or everything by what hangs on it. */
export function WorklistsTab({ address, now }: WorklistsTabProps) {
  const { meeting, from } = address;
  const owed = useOwed(meeting);
  // The list grows while it is read: whoever scrolls or types goes first.
  const items = useDeferredValue(owed.items);
  const shown = from === undefined ? items : items.filter((item) => item.from === from);
  const groups = from === undefined ? groupedByWeight(shown, now) : groupedByCase(shown, now);
  const isEmptyVault = owed.state === 'whole' && owed.total === 0;
  return (
    <div className={classes.worklists}>
      <div data-screen-only="">
        <OwedProgress owed={owed} />
      </div>
      {isEmptyVault ? (
        <p className={classes.none}>{TEXTS.noCases}</p>
      ) : (
        <div className={classes.desk}>
          <div data-screen-only="">
            <DisciplineNav address={address} items={items} />
          </div>
          <OwedPane
            key={`${meeting ?? ''} ${from ?? ''}`}
            from={from}
            meeting={meeting}
            list={{ ...owed, items: shown }}
            groups={groups}
            now={now}
          />
        </div>
      )}
    </div>
  );
}
