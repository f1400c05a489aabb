import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { CaseDocument } from '#shared/domain/case-document';

import { TEXT } from '../../../text/text.ts';
import { isDirty } from '../draft/editor-state.ts';
import { findEditorStore } from '../draft/editor-store.ts';
import { type Opening, readOpening, storeFor } from '../draft/open-editor.ts';

type StartDraftButtonProps = { readonly id: string; readonly document: CaseDocument };

/** Takes what an old revision says as a draft on the latest one; nothing is saved by that. */
export function StartDraftButton({ id, document }: StartDraftButtonProps) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function start(): Promise<void> {
    const opening: Opening = await readOpening(id);
    if (!opening.ok) {
      setProblem(TEXT.history.problem);
      return;
    }
    const open = findEditorStore(id);
    if (opening.kept !== undefined || (open !== undefined && isDirty(open.read()))) {
      setProblem(TEXT.history.draftExists);
      return;
    }
    storeFor(id, opening).send({ do: 'edit', path: [], value: document });
    await navigate({ to: '/cases/$id/edit', params: { id } });
  }

  return (
    <>
      <Button variant="default" title={TEXT.history.startHint} onClick={() => void start()}>
        {TEXT.history.startDraft}
      </Button>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  );
}
