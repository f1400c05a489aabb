import { Button, Group, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconPencilExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { DraftSummary } from '#shared/contract/drafts';

import { callHost } from '../../api/client.ts';
import { draftsQuery } from '../../api/queries.ts';
import { TEXT } from '../../text/text.ts';
import classes from './DraftLines.module.css';
import { recentMomentText } from '../../components/moment/moment-text.ts';

const TEXTS = TEXT.cases.drafts;

/** New cases that were begun and never saved; drafts of saved cases stand in their lines. */
export function DraftLines() {
  const client = useQueryClient();
  const { data } = useQuery(draftsQuery);
  const [asked, setAsked] = useState<DraftSummary | undefined>(undefined);
  const [isFailed, setIsFailed] = useState(false);
  const drafts = (data?.ok === true ? data.value : []).filter(({ caseId }) => caseId === undefined);

  async function giveUp({ key }: DraftSummary): Promise<void> {
    setAsked(undefined);
    const isDropped = await dropDraft(key);
    setIsFailed(!isDropped);
    await client.invalidateQueries({ queryKey: draftsQuery.queryKey });
  }

  return (
    <>
      {isFailed && <p role="alert">{TEXTS.failed}</p>}
      {drafts.length > 0 && (
        <ul className={classes.drafts} aria-label={TEXTS.label} data-screen-only="">
          {drafts.map((draft) => (
            <DraftLine key={draft.key} draft={draft} onGiveUp={() => setAsked(draft)} />
          ))}
        </ul>
      )}
      <Modal
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={TEXTS.question}
        closeButtonProps={{ 'aria-label': TEXT.cases.close }}
      >
        {asked !== undefined && <p>{TEXTS.consequence(lineText(asked))}</p>}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => setAsked(undefined)}>
            {TEXTS.keep}
          </Button>
          <Button onClick={() => asked !== undefined && void giveUp(asked)}>{TEXTS.giveUp}</Button>
        </Group>
      </Modal>
    </>
  );
}

type DraftLineProps = { readonly draft: DraftSummary; readonly onGiveUp: () => void };

function DraftLine({ draft, onGiveUp }: DraftLineProps) {
  const when = recentMomentText(draft.keptAt);
  return (
    <li className={classes.draft}>
      <IconPencilExclamation size="1.125rem" stroke={1.8} aria-hidden />
      <span>
        {lineText(draft)}
        {draft.name !== undefined && <b>{draft.name}</b>}
      </span>
      <Link to="/cases/new" search={{ draft: draft.key }} aria-label={TEXTS.continueLabel(when)}>
        {TEXTS.continue}
      </Link>
      <button type="button" aria-label={TEXTS.giveUpLabel(when)} onClick={onGiveUp}>
        {TEXTS.giveUp}
      </button>
    </li>
  );
}

function lineText({ keptAt }: DraftSummary): string {
  return TEXTS.line(recentMomentText(keptAt));
}

async function dropDraft(key: string): Promise<boolean> {
  try {
    return (await callHost('drafts.drop', { key })).ok;
  } catch {
    return false;
  }
}
