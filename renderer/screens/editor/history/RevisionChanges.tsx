import { Button, NativeSelect } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { ReplyOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';

import { callHost } from '../../../api/client.ts';
import { TEXT } from '../../../text/text.ts';
import { changesBetween } from '../diff/changes.ts';
import { ChangeTable } from './ChangeTable.tsx';
import classes from './HistoryScreen.module.css';
import { StartDraftButton } from './StartDraftButton.tsx';

type RevisionChangesProps = {
  readonly id: string;
  readonly revision: number;
  /** Undefined: there is none before. */
  readonly against: number | undefined;
  readonly latest: number;
  readonly onAgainst: (revision: number | undefined) => void;
};

const TEXTS = TEXT.history;

function revisionQuery(id: string, revision: number) {
  return queryOptions({
    queryKey: ['case', id, 'revision', revision],
    queryFn: () => callHost('cases.get', { id, revision }),
    gcTime: 0,
  });
}

/** What one revision says that another does not, section by section. */
export function RevisionChanges(props: RevisionChangesProps) {
  const { id, revision, against } = props;
  const { data: now } = useQuery(revisionQuery(id, revision));
  const { data: before } = useQuery({
    ...revisionQuery(id, against ?? revision),
    enabled: against !== undefined,
  });
  const document = now?.ok ? now.value.document : undefined;
  return (
    <section className={classes.changes} aria-label={TEXTS.revision(revision)}>
      <Head {...props} document={document} />
      <Body now={now} before={against === undefined ? 'nothing' : before} />
    </section>
  );
}

type HeadProps = RevisionChangesProps & { readonly document: CaseDocument | undefined };

function Head({ id, revision, against, latest, onAgainst, document }: HeadProps) {
  return (
    <div className={classes.head}>
      <h2>{TEXTS.revision(revision)}</h2>
      {latest > 1 && (
        <NativeSelect
          label={TEXTS.compareWith}
          value={against ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onAgainst(value === '' ? undefined : Number(value))
          }
          data={othersThan(revision, latest)}
        />
      )}
      <Button
        variant="default"
        renderRoot={(root) => (
          <Link to="/cases/$id" params={{ id }} search={{ revision }} {...root} />
        )}
      >
        {TEXTS.openSheet}
      </Button>
      {document !== undefined && revision !== latest && (
        <StartDraftButton id={id} document={document} />
      )}
    </div>
  );
}

type Loaded = ReplyOf<'cases.get'> | undefined;
type BodyProps = { readonly now: Loaded; readonly before: Loaded | 'nothing' };

function Body({ now, before }: BodyProps) {
  if (now?.ok === false || (before !== 'nothing' && before?.ok === false)) {
    return <p role="alert">{TEXTS.problem}</p>;
  }
  if (now === undefined || before === undefined) return <p>{TEXTS.loading}</p>;
  return (
    <Differences
      before={before === 'nothing' ? undefined : before.value.document}
      after={now.value.document}
    />
  );
}

type DifferencesProps = {
  readonly before: CaseDocument | undefined;
  readonly after: CaseDocument;
};

function Differences({ before, after }: DifferencesProps) {
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  if (changes.length === 0) return <p className={classes.same}>{TEXTS.same}</p>;
  return (
    <>
      <p className={classes.count}>{TEXTS.changes(changes.length)}</p>
      <ChangeTable changes={changes} />
    </>
  );
}

function othersThan(revision: number, latest: number) {
  const all = Array.from({ length: latest }, (_, index) => latest - index);
  const others = all
    .filter((each) => each !== revision)
    .map((each) => ({ value: String(each), label: TEXTS.revision(each) }));
  return revision === 1 ? [{ value: '', label: TEXTS.beginning }, ...others] : others;
}
