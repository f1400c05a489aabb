import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import type { ReplyOf } from '#shared/contract/contract';
import type { AssumedChange, CopyPlan } from '#shared/report/what-if-model';

import { callHost } from '../../../api/client.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { sectionOfField } from '../../../components/case-sections/section-of-field.ts';
import { offerCopiedEntries } from '../../../components/copied-entries/copied-entries.ts';
import { TEXT } from '../../../text/text.ts';
import { CopyLists } from './CopyLists.tsx';
import classes from './CopyView.module.css';
import { whatIfErrorText } from './what-if-text.ts';

const TEXTS = TEXT.whatIf.copying;

type CopyViewProps = {
  readonly loaded: LoadedSheet;
  readonly changes: readonly AssumedChange[];
  readonly onBack: () => void;
};

/** What copying would enter into the case, to be agreed to; the editor saves it, not this panel. */
export function CopyView({ loaded, changes, onBack }: CopyViewProps) {
  const { id, revision, latestRevision } = loaded;
  const { data, isError } = useQuery({
    queryKey: ['what-if-edits', id, revision, changes],
    queryFn: () => callHost('whatIf.edits', { id, revision, changes: [...changes] }),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  const isLatest = latestRevision === revision;
  return (
    <section className={classes.copy} aria-label={TEXTS.label}>
      <h3>{TEXTS.title}</h3>
      <Plan id={id} reply={data} isUnreachable={isError} />
      {!isLatest && <p role="alert">{TEXTS.notLatest(revision, latestRevision)}</p>}
      <div className={classes.actions}>
        <Button variant="default" onClick={onBack}>
          {TEXTS.back}
        </Button>
        {isLatest && data?.ok === true && (
          <OpenEditor id={id} revision={revision} plan={data.value} />
        )}
      </div>
    </section>
  );
}

type PlanProps = {
  readonly id: string;
  readonly reply: ReplyOf<'whatIf.edits'> | undefined;
  readonly isUnreachable: boolean;
};

function Plan({ id, reply, isUnreachable }: PlanProps) {
  if (reply?.ok === true) return <CopyLists id={id} plan={reply.value} />;
  if (reply === undefined && !isUnreachable) return <p>{TEXTS.looking}</p>;
  return <p role="alert">{whatIfErrorText(reply?.error.code ?? 'unreachable')}</p>;
}

type OpenEditorProps = {
  readonly id: string;
  readonly revision: number;
  readonly plan: CopyPlan;
};

function OpenEditor({ id, revision, plan: { entries } }: OpenEditorProps) {
  const navigate = useNavigate();
  if (entries.length === 0) return undefined;

  function open(): void {
    offerCopiedEntries(id, { revision, entries });
    const section = sectionOfField(entries[0]?.place ?? '')?.id;
    void navigate({ to: '/cases/$id/edit', params: { id }, search: { section } });
  }

  return <Button onClick={open}>{TEXTS.open(entries.length)}</Button>;
}
