import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { RedFlagList } from '../../components/red-flags/RedFlagList.tsx';
import { Card } from './Card.tsx';
import { Column } from './Column.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { MissingCard } from './MissingCard.tsx';
import { PackCard } from './PackCard.tsx';
import classes from './SideColumn.module.css';
import { useWhatIfAddress } from './what-if/use-what-if-address.ts';

type SideColumnProps = { readonly loaded: LoadedSheet };

/** What must be dealt with, chased and decided; and what made this sheet. */
export function SideColumn({ loaded }: SideColumnProps) {
  const { id, sheet } = loaded;
  const whatIf = useWhatIfAddress(id);
  const { evaluation, inputNeeded } = sheet;
  return (
    <Column label="Red flags, missing items and decision" kind="side">
      <Card title="Red flags">
        <RedFlagList flags={evaluation.redFlags} facts={evaluation.facts} />
      </Card>
      <MissingCard evaluation={evaluation} onWhatIf={() => whatIf.open()} />
      {inputNeeded.length > 0 && (
        <Card title="Input needed from">
          <dl className={classes.input}>
            {inputNeeded.map(({ from, question }) => (
              <div key={`${from} ${question}`}>
                <dt>{from}</dt>
                <dd>{question}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      <DecisionCard revision={loaded.revision} savedBy={loaded.savedBy} />
      <PackCard
        pack={evaluation.pack}
        isReviewOverdue={sheet.packReviewOverdue}
        intendedUse={sheet.intendedUse}
      />
    </Column>
  );
}
