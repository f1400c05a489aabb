import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { OutputOf } from '#shared/contract/contract';

import { ActStatus } from '../../components/act-status/ActStatus.tsx';
import { ScreenHead } from '../../components/screen-head/ScreenHead.tsx';
import tabs from '../../components/screen-head/Tabs.module.css';
import { TEXT } from '../../text/text.ts';
import { BoardTab } from './board/BoardTab.tsx';
import { useMoves } from './board/use-moves.ts';
import { MeetingBar } from './meeting/MeetingBar.tsx';
import type { PreparationAddress } from './preparation-address.ts';
import { PreparationProblem } from './PreparationProblem.tsx';
import classes from './PreparationScreen.module.css';
import { PreparationSkeleton } from './PreparationSkeleton.tsx';
import { boardQuery } from './queries.ts';
import { WorklistsTab } from './worklists/WorklistsTab.tsx';

const TEXTS = TEXT.preparation;

type PreparationScreenProps = { readonly address: PreparationAddress };

/** From referral to agenda. Several patients in view: no patient banner (NHS CUI PAB-0015). */
export function PreparationScreen({ address }: PreparationScreenProps) {
  useDocumentTitle(TEXTS.documentTitle);
  return (
    <div className={classes.screen}>
      <ScreenHead title={TEXTS.title} isScreenOnly>
        <nav className={tabs.tabs} aria-label={TEXTS.tabs.label}>
          <TabLink address={address} tab={undefined} label={TEXTS.tabs.board} />
          <TabLink address={address} tab="worklists" label={TEXTS.tabs.worklists} />
        </nav>
      </ScreenHead>
      <Body address={address} />
    </div>
  );
}

type TabLinkProps = {
  readonly address: PreparationAddress;
  readonly tab: PreparationAddress['tab'];
  readonly label: string;
};

function TabLink({ address, tab, label }: TabLinkProps) {
  return (
    <Link
      to="/preparation"
      search={{ meeting: address.meeting, tab }}
      className={tabs.tab}
      activeOptions={{ explicitUndefined: true }}
      aria-current={address.tab === tab ? 'page' : undefined}
    >
      {label}
    </Link>
  );
}

function Body({ address }: PreparationScreenProps) {
  const { data, isError, refetch } = useQuery(boardQuery(address.meeting));
  if (data?.ok === true) return <Loaded address={address} board={data.value} />;
  if (data === undefined && !isError) return <PreparationSkeleton />;
  const code = data?.error.code ?? 'unreachable';
  return <PreparationProblem code={code} address={address} onRetry={() => void refetch()} />;
}

type LoadedProps = PreparationScreenProps & { readonly board: OutputOf<'preparation.board'> };

function Loaded({ address, board }: LoadedProps) {
  const { meeting, tab } = address;
  const { meetings, now } = board;
  const moves = useMoves(meeting, meetings);
  return (
    <>
      <div data-screen-only="">
        <MeetingBar address={address} meetings={meetings} now={now} moves={moves} />
        <ActStatus acts={moves} />
      </div>
      {tab === 'worklists' ? (
        <WorklistsTab address={address} now={now} />
      ) : (
        <BoardTab board={board} scope={meeting === undefined ? 'all' : 'meeting'} moves={moves} />
      )}
    </>
  );
}
