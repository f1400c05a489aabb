import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { CaseDetail } from '#shared/contract/cases';
import { bannerOf } from '#shared/report/banner';

import { downloadText } from '../../../components/download/download-text.ts';
import { momentText } from '../../../components/moment/moment-text.ts';
import { PatientBanner } from '../../../components/patient-banner/PatientBanner.tsx';
import { TEXT } from '../../../text/text.ts';
import type { Draft } from '../draft/draft.ts';
import { draftAsCaseFile } from '../draft/draft-file.ts';
import type { EditorState } from '../draft/editor-state.ts';
import { forgetRecovery } from '../draft/kept-draft.ts';
import { useEditorStore } from '../fields/editor-context.ts';
import type { Saving } from '../use-save-case.ts';
import { ConflictTable } from './ConflictTable.tsx';
import classes from './ConflictScreen.module.css';
import {
  type Choices,
  choicesLeft,
  type Difference,
  differencesOf,
  mergedDraft,
  type Side,
} from './merge.ts';

type ConflictDeskProps = {
  readonly state: EditorState;
  readonly theirs: CaseDetail;
  readonly saving: Saving;
};

const TEXTS = TEXT.editor.conflict;

/** Place by place what each of the two changed; nothing is saved here. */
export function ConflictDesk({ state, theirs, saving }: ConflictDeskProps) {
  const store = useEditorStore();
  const [choices, setChoices] = useState<Choices>({});
  const document: Draft = theirs.document;
  const differences = useMemo(
    () => differencesOf({ before: state.saved, theirs: document, mine: state.draft }),
    [state.saved, state.draft, document],
  );
  const left = choicesLeft(differences, choices);
  const choose = (key: string, side: Side) => setChoices({ ...choices, [key]: side });

  function goOn(): void {
    const draft = mergedDraft(document, differences, choices);
    store.send({ do: 'rebase', draft, saved: document, base: theirs.revision });
    forgetRecovery(store);
    saving.leaveConflict();
  }

  return (
    <div className={classes.desk}>
      <PatientBanner banner={bannerOf(theirs.document, scoresOf(theirs.document))} size="desk" />
      <p className={classes.lead}>
        {TEXTS.by(theirs.revision, theirs.savedBy, momentText(theirs.savedAt))} {TEXTS.nothingLost}
      </p>
      <Files mine={state.draft} theirs={document} />
      {groupsOf(differences).map(([title, who]) => (
        <ConflictTable
          key={who}
          title={title}
          hint={who === 'both' ? TEXTS.bothHint : TEXTS.takenOver}
          differences={differences.filter(({ changedBy }) => changedBy === who)}
          choices={choices}
          base={state.base ?? theirs.revision}
          latest={theirs.revision}
          onChoose={choose}
        />
      ))}
      <div className={classes.foot}>
        <output>{left === 0 ? TEXTS.merged(theirs.revision) : TEXTS.left(left)}</output>
        <Button variant="default" onClick={saving.leaveConflict}>
          {TEXTS.later}
        </Button>
        <Button disabled={left > 0} onClick={goOn}>
          {TEXTS.go}
        </Button>
      </div>
    </div>
  );
}

type FilesProps = { readonly mine: Draft; readonly theirs: Draft };

/** Either version as a file, to be safe. */
function Files({ mine, theirs }: FilesProps) {
  return (
    <div className={classes.files}>
      <Button
        variant="default"
        onClick={() => downloadText('my-draft.json', draftAsCaseFile(mine))}
      >
        {TEXTS.keepMine}
      </Button>
      <Button
        variant="default"
        onClick={() => downloadText('their-revision.json', draftAsCaseFile(theirs))}
      >
        {TEXTS.keepTheirs}
      </Button>
    </div>
  );
}

function groupsOf(
  differences: readonly Difference[],
): readonly (readonly [string, Difference['changedBy']])[] {
  const both = differences.filter(({ changedBy }) => changedBy === 'both').length;
  return [
    [TEXTS.both(both), 'both'],
    [TEXTS.mineOnly, 'mine'],
    [TEXTS.theirsOnly, 'theirs'],
  ];
}
