import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import { Column } from './Column.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { FlagsCard } from './FlagsCard.tsx';
import { InputList } from './InputList.tsx';
import { MissingCard } from './MissingCard.tsx';
import { PackCard } from './PackCard.tsx';
import { SinceDecision } from './since/SinceDecision.tsx';
import { useWhatIfAddress } from './what-if/use-what-if-address.ts';

type SideColumnProps = { readonly loaded: LoadedSheet };

/** What must be dealt with, chased and decided; and what made this sheet. */
export function SideColumn({ loaded }: SideColumnProps) {
  const { id, sheet } = loaded;
  const whatIf = useWhatIfAddress(id);
  const { evaluation, inputNeeded } = sheet;
  return (
    <Column label={TEXT.board.cards.side} kind="side">
      <FlagsCard evaluation={evaluation} />
      <MissingCard evaluation={evaluation} onWhatIf={() => whatIf.open()} />
      {inputNeeded.length > 0 && (
        <Card title={TEXT.board.cards.input}>
          <InputList items={inputNeeded} />
        </Card>
      )}
      <DecisionCard id={id} revision={loaded.revision} savedBy={loaded.savedBy} />
      <SinceDecision id={loaded.id} />
      <PackCard
        pack={evaluation.pack}
        isReviewOverdue={sheet.packReviewOverdue}
        intendedUse={sheet.intendedUse}
      />
    </Column>
  );
}
