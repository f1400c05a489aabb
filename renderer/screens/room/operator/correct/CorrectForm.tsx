import { Button, Group, NativeSelect, TextInput } from '@mantine/core';

import type { CaseDetail } from '#shared/contract/cases';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { takeFocus } from '../../../../components/focus/take-focus.ts';
import { TEXT } from '../../../../text/text.ts';
import { type EditorState, isDirty } from '../../../editor/draft/editor-state.ts';
import { CaseKeyContext, EditorContext } from '../../../editor/fields/editor-context.ts';
import { FieldView } from '../../../editor/fields/FieldView.tsx';
import {
  changedTargets,
  type CorrectionTarget,
  quickTargets,
  SECTION_TARGETS,
} from './correction-targets.ts';
import { correctionKey, useCorrectionWords } from './correction-words.ts';
import classes from './CorrectPanel.module.css';
import { useCorrection } from './use-correction.ts';

const TEXTS = TEXT.operator.correct;

type CorrectFormProps = {
  readonly meeting: MeetingId;
  readonly latest: CaseDetail;
  readonly onSaved: (revision: number) => void;
  /** Begins anew. */
  readonly onDiscard: () => void;
};

/** What is corrected, the entries, and who said it. */
export function CorrectForm({ meeting, latest, onSaved, onDiscard }: CorrectFormProps) {
  const [{ chosen, because }, change] = useCorrectionWords(meeting, latest);
  const { store, entries, isSending, faultOf, save } = useCorrection({ meeting, latest, onSaved });
  const quick = quickTargets(latest.document);
  const target = [...quick, ...SECTION_TARGETS].find(({ id }) => id === chosen);
  return (
    <form
      id="correct-panel"
      className={classes.form}
      aria-label={TEXTS.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(because);
      }}
    >
      <TargetSelect quick={quick} chosen={chosen} onChoose={(id) => change({ chosen: id })} />
      <EditorContext value={store}>
        <CaseKeyContext value={correctionKey(meeting, latest)}>
          {target !== undefined && <Fields target={target} />}
        </CaseKeyContext>
      </EditorContext>
      <TextInput
        label={TEXTS.because}
        description={TEXTS.becauseHint}
        value={because}
        maxLength={4000}
        autoComplete="off"
        onChange={(event) => change({ because: event.currentTarget.value })}
      />
      <BeforeSaving quick={quick} entries={entries} fault={faultOf(because)} />
      <Group>
        <Button type="submit" loading={isSending}>
          {TEXTS.save}
        </Button>
        {(isDirty(entries) || because !== '') && (
          <Button variant="default" disabled={isSending} onClick={onDiscard}>
            {TEXTS.discard}
          </Button>
        )}
      </Group>
    </form>
  );
}

type TargetSelectProps = {
  readonly quick: readonly CorrectionTarget[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

function TargetSelect({ quick, chosen, onChoose }: TargetSelectProps) {
  return (
    <NativeSelect
      // What is typed next is meant for it, however long the case took to load.
      ref={takeFocus}
      label={TEXTS.what}
      data={[
        { value: '', label: TEXTS.choose },
        { group: TEXTS.quick, items: itemsOf(quick) },
        { group: TEXTS.sections, items: itemsOf(SECTION_TARGETS) },
      ]}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

type BeforeSavingProps = {
  readonly quick: readonly CorrectionTarget[];
  readonly entries: EditorState;
  readonly fault: string | undefined;
};

/** Everything that will be saved, what is not in sight, too; and why it was not. */
function BeforeSaving({ quick, entries, fault }: BeforeSavingProps) {
  const changed = changedTargets(quick, entries).map(({ label }) => label);
  return (
    <>
      {changed.length > 0 && <p className={classes.lead}>{TEXTS.changes(changed.join('; '))}</p>}
      <Fault text={fault} />
    </>
  );
}

function Fault({ text }: { readonly text: string | undefined }) {
  return <div role="alert">{text !== undefined && <p className={classes.fault}>{text}</p>}</div>;
}

function Fields({ target }: { readonly target: CorrectionTarget }) {
  return (
    <div className={classes.fields}>
      {target.fields.map((field) => (
        <FieldView key={`${target.id} ${field.key}`} field={field} root={target.root} />
      ))}
    </div>
  );
}

function itemsOf(targets: readonly CorrectionTarget[]) {
  return targets.map(({ id, label }) => ({ value: id, label }));
}
