import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceFloppy,
  IconHistory,
  IconLock,
} from '@tabler/icons-react';

import { recentMomentText } from '../../components/moment/moment-text.ts';
import { TEXT } from '../../text/text.ts';
import { wordAt } from './draft/draft.ts';
import type { Keeping } from './draft/draft-keeper.ts';
import { type EditorState, isDirty } from './draft/editor-state.ts';
import classes from './EditorBar.module.css';
import { useEditorStore } from './fields/editor-context.ts';
import type { Saving } from './use-save-case.ts';
import type { Standing } from './use-standing.ts';

type EditorBarProps = {
  readonly id: string | undefined;
  readonly state: EditorState;
  readonly saving: Saving;
  readonly keeping: Keeping;
  readonly standing: Standing | undefined;
};

const TEXTS = TEXT.editor.bar;

/** What is being edited, whether it is kept and saved, and the ways on. */
export function EditorBar({ id, state, saving, keeping, standing }: EditorBarProps) {
  const said = stateOf(state, saving, keeping);
  return (
    <section className={classes.bar} aria-label={TEXTS.label}>
      <div className={classes.what}>
        <p className={classes.eyebrow}>
          {state.base === undefined ? TEXTS.notSaved : TEXTS.basedOn(state.base)}
          {standing?.lock !== undefined && <Locked revision={standing.lock.revision} />}
        </p>
        <h1>{wordAt(state.draft, 'referral', 'question') ?? TEXTS.noQuestion}</h1>
      </div>
      <output className={classes.state} data-state={said.state}>
        {said.text}
      </output>
      <Actions id={id} state={state} saving={saving} />
    </section>
  );
}

function Locked({ revision }: { readonly revision: number }) {
  return (
    <span className={classes.locked}>
      <IconLock size="0.875rem" aria-hidden />
      {TEXTS.locked(revision)}
    </span>
  );
}

type ActionsProps = Omit<EditorBarProps, 'keeping' | 'standing'>;

function Actions({ id, state, saving }: ActionsProps) {
  const store = useEditorStore();
  return (
    <div className={classes.actions}>
      <StepButton
        label={TEXTS.undo}
        keys="Ctrl+Z"
        isDisabled={state.isReadOnly || state.past.length === 0}
        icon={<IconArrowBackUp size="1.125rem" aria-hidden />}
        onClick={() => store.send({ do: 'undo' })}
      />
      <StepButton
        label={TEXTS.redo}
        keys="Ctrl+Y"
        isDisabled={state.isReadOnly || state.future.length === 0}
        icon={<IconArrowForwardUp size="1.125rem" aria-hidden />}
        onClick={() => store.send({ do: 'redo' })}
      />
      {id !== undefined && <OtherViews id={id} />}
      <Button
        leftSection={<IconDeviceFloppy size="1.0625rem" aria-hidden />}
        rightSection={<kbd className={classes.key}>{TEXTS.saveKeys}</kbd>}
        loading={saving.isSaving}
        disabled={state.isReadOnly || (state.base === undefined && !isDirty(state))}
        onClick={() => void saving.save()}
      >
        {TEXTS.save}
      </Button>
    </div>
  );
}

function OtherViews({ id }: { readonly id: string }) {
  const navigate = useNavigate();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconHistory size="1.0625rem" aria-hidden />}
        onClick={() => void navigate({ to: '/cases/$id/history', params: { id } })}
      >
        {TEXTS.history}
      </Button>
      <Button variant="default" onClick={() => void navigate({ to: '/cases/$id', params: { id } })}>
        {TEXTS.boardSheet}
      </Button>
    </>
  );
}

type StepButtonProps = {
  readonly label: string;
  readonly keys: string;
  readonly isDisabled: boolean;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
};

function StepButton({ label, keys, isDisabled, icon, onClick }: StepButtonProps) {
  return (
    <Tooltip label={TEXTS.withKeys(label, keys)}>
      <Button
        variant="default"
        px="0.5625rem"
        aria-label={label}
        disabled={isDisabled}
        onClick={onClick}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}

type Said = { readonly state: 'calm' | 'busy' | 'behind'; readonly text: string };

/** One line that is always true: what is saved, what is kept, what is neither. */
function stateOf(state: EditorState, saving: Saving, keeping: Keeping): Said {
  const texts = TEXT.editor.state;
  if (saving.isSaving) return { state: 'busy', text: texts.saving };
  if (!isDirty(state)) {
    if (state.savedRevision !== undefined) {
      return { state: 'calm', text: texts.saved(state.savedRevision) };
    }
    return { state: 'calm', text: state.base === undefined ? '' : texts.none };
  }
  switch (keeping.state) {
    case 'kept':
      return { state: 'calm', text: texts.kept(recentMomentText(keeping.at)) };
    case 'keeping':
      return { state: 'busy', text: texts.keeping };
    case 'failed':
      return { state: 'behind', text: texts.failed };
    case 'nothing':
    case 'waiting':
      return { state: 'behind', text: texts.waiting };
  }
}
