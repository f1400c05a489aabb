import { Modal } from '@mantine/core';

import type { CaseSummary } from '#shared/contract/case-summary';
import type { MeetingSummary } from '#shared/contract/meeting-summary';
import type { PreparationState } from '#shared/domain/preparation';

import { unlockCase } from '../board/moves.ts';
import type { Moves } from '../board/use-moves.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { ListingForm } from './ListingForm.tsx';
import { NotReadyForm } from './NotReadyForm.tsx';
import { WordsForm } from './WordsForm.tsx';

/** What has to be told before something is done with a case. */
export type Asking =
  | { readonly kind: 'move'; readonly row: CaseSummary; readonly to: PreparationState }
  | { readonly kind: 'unlock'; readonly row: CaseSummary };

type MoveDialogsProps = {
  readonly asking: Asking;
  /** Meetings to come, the nearest first. */
  readonly meetings: readonly MeetingSummary[];
  readonly now: string;
  readonly moves: Moves;
  readonly onClose: () => void;
};

const TEXTS = TEXT.preparation.move;

/** The question a move asks; leaving it changes nothing. */
export function MoveDialogs(props: MoveDialogsProps) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={titleOf(props.asking)}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.preparation.close }}
    >
      <Question {...props} />
    </Modal>
  );
}

function Question({ asking, meetings, now, moves, onClose }: MoveDialogsProps) {
  const { row } = asking;
  if (asking.kind === 'unlock') {
    return (
      <WordsForm
        texts={{ label: TEXTS.unlocking.reason, ...TEXTS.unlocking }}
        onCancel={onClose}
        onWords={(reason) => {
          onClose();
          moves.run(() => unlockCase(row, reason));
        }}
      />
    );
  }
  const move = (order: Omit<Parameters<Moves['move']>[0], 'row' | 'to'>) => {
    onClose();
    moves.move({ row, to: asking.to, ...order });
  };
  if (asking.to === 'listed') {
    return (
      <ListingForm
        row={row}
        meetings={meetings}
        now={now}
        onCancel={onClose}
        onMeeting={(meeting) => move({ meeting })}
      />
    );
  }
  if (asking.to === 'not-ready') return <NotReadyForm onCancel={onClose} onReason={move} />;
  return (
    <WordsForm
      texts={{ label: TEXTS.deciding.note, ...TEXTS.deciding }}
      onCancel={onClose}
      onWords={(note) => move({ note })}
    />
  );
}

function titleOf(asking: Asking): string {
  const name = caseName(asking.row);
  if (asking.kind === 'unlock') return TEXTS.unlocking.title(name);
  if (asking.to === 'listed') return TEXTS.listing.title(name);
  return asking.to === 'not-ready' ? TEXTS.notReady.title(name) : TEXTS.deciding.title(name);
}
