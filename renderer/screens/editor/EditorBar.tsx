import { Button, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react';

import { wordAt } from './draft/draft.ts';
import { type EditorState, isDirty } from './draft/editor-state.ts';
import classes from './EditorBar.module.css';
import { useEditorStore } from './fields/editor-context.ts';
import type { Saving } from './use-save-case.ts';

type EditorBarProps = {
  readonly id: string | undefined;
  readonly state: EditorState;
  readonly saving: Saving;
};

/** What is being edited, whether it is saved, and the ways on. */
export function EditorBar({ id, state, saving }: EditorBarProps) {
  const dirty = isDirty(state);
  return (
    <section className={classes.bar} aria-label="Case data">
      <div className={classes.what}>
        <p className={classes.eyebrow}>
          {state.base === undefined
            ? 'Not saved yet'
            : `Case data · based on revision ${state.base}`}
        </p>
        <h1>{wordAt(state.draft, 'referral', 'question') ?? 'No question for the board yet'}</h1>
      </div>
      <output className={classes.state} data-dirty={dirty}>
        {stateText(state, dirty, saving.isSaving)}
      </output>
      <Actions id={id} state={state} saving={saving} />
    </section>
  );
}

function Actions({ id, state, saving }: EditorBarProps) {
  const store = useEditorStore();
  const navigate = useNavigate();
  return (
    <div className={classes.actions}>
      <StepButton
        label="Undo"
        keys="Ctrl+Z"
        isDisabled={state.past.length === 0}
        icon={<IconArrowBackUp size="1.125rem" aria-hidden />}
        onClick={() => store.send({ do: 'undo' })}
      />
      <StepButton
        label="Redo"
        keys="Ctrl+Y"
        isDisabled={state.future.length === 0}
        icon={<IconArrowForwardUp size="1.125rem" aria-hidden />}
        onClick={() => store.send({ do: 'redo' })}
      />
      {id !== undefined && (
        <Button
          variant="default"
          onClick={() => void navigate({ to: '/cases/$id', params: { id } })}
        >
          Board sheet
        </Button>
      )}
      <Button
        leftSection={<IconDeviceFloppy size="1.0625rem" aria-hidden />}
        rightSection={<kbd className={classes.key}>Ctrl+S</kbd>}
        loading={saving.isSaving}
        disabled={state.base === undefined && !isDirty(state)}
        onClick={() => void saving.save()}
      >
        Save
      </Button>
    </div>
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
    <Tooltip label={`${label} (${keys})`}>
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

function stateText(state: EditorState, dirty: boolean, isSaving: boolean): string {
  if (isSaving) return 'Saving …';
  if (dirty) return 'Unsaved changes';
  if (state.savedRevision !== undefined) return `Saved as revision ${state.savedRevision}`;
  return state.base === undefined ? '' : 'No changes';
}
