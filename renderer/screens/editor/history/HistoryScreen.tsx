import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import { bannerOf } from '#shared/report/banner';

import { callHost } from '../../../api/client.ts';
import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { latestCaseQuery, standingQuery } from '../../../api/queries.ts';
import { IdentifiersNeeded } from '../../../components/identifier-switch/IdentifiersNeeded.tsx';
import { PatientBanner } from '../../../components/patient-banner/PatientBanner.tsx';
import { TEXT } from '../../../text/text.ts';
import { HistoryBar } from './HistoryBar.tsx';
import classes from './HistoryScreen.module.css';
import { RevisionChanges } from './RevisionChanges.tsx';
import { type RevisionEntry, RevisionList } from './RevisionList.tsx';

type HistoryScreenProps = { readonly id: string };

const TEXTS = TEXT.history;

/** Every revision of a case, who saved it when, and what it changed. */
export function HistoryScreen({ id }: HistoryScreenProps) {
  useDocumentTitle(TEXTS.title);
  if (useIdentifierDisplay() === 'hidden') return <IdentifiersNeeded purpose="history" />;
  return <Revisions id={id} />;
}

function historyQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'history'],
    queryFn: () => callHost('cases.history', { id }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

function Revisions({ id }: HistoryScreenProps) {
  const { data: reply, isError, refetch } = useQuery(historyQuery(id));
  if (isError || reply?.ok === false) {
    return (
      <section className={classes.problem} role="alert">
        <p>{TEXTS.problem}</p>
        <Button onClick={() => void refetch()}>{TEXTS.again}</Button>
      </section>
    );
  }
  if (reply === undefined) return <p className={classes.loading}>{TEXTS.loading}</p>;
  return <LoadedRevisions id={id} revisions={reply.value} />;
}

type LoadedRevisionsProps = {
  readonly id: string;
  readonly revisions: readonly RevisionEntry[];
};

function LoadedRevisions({ id, revisions }: LoadedRevisionsProps) {
  const latest = revisions[0]?.revision ?? 1;
  const { data: standing } = useQuery(standingQuery(id));
  const [open, setOpen] = useState(latest);
  const [against, setAgainst] = useState(before(latest));
  const locked = standing?.ok ? standing.value.lock?.revision : undefined;

  function look(revision: number): void {
    setOpen(revision);
    setAgainst(before(revision));
  }

  return (
    <div className={classes.screen}>
      <CaseBanner id={id} />
      <HistoryBar id={id} />
      <div className={classes.columns}>
        <RevisionList revisions={revisions} open={open} locked={locked} onOpen={look} />
        <RevisionChanges
          key={`${open} ${against ?? 'nothing'}`}
          id={id}
          revision={open}
          against={against}
          latest={latest}
          onAgainst={setAgainst}
        />
      </div>
    </div>
  );
}

/** The revision a revision is compared with at first; the first one with none. */
function before(revision: number): number | undefined {
  return revision > 1 ? revision - 1 : undefined;
}

/** Whose history it is, as the latest revision says. */
function CaseBanner({ id }: HistoryScreenProps) {
  const { data: reply } = useQuery(latestCaseQuery(id));
  if (reply?.ok !== true) return undefined;
  return (
    <PatientBanner
      banner={bannerOf(reply.value.document, scoresOf(reply.value.document))}
      size="desk"
    />
  );
}
