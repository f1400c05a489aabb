import type { SymptomCode } from '#shared/domain/symptoms';

import { TEXT } from '../../../text/text.ts';
import { type Draft, draftAt, type DraftPath, isGroup } from '../draft/draft.ts';
import { plainOptions } from '../sections/field.ts';
import {
  CircumstancesDate,
  CircumstancesPanel,
  CircumstancesToggle,
  useCircumstances,
} from './Circumstances.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { Segments } from './Segments.tsx';
import { useRecordedOn, withRecordedOn } from './recorded-on.ts';
import classes from './SymptomsField.module.css';
import { NumberInput } from './TypedInput.tsx';
import { reasonId, UnknownReason } from './UnknownReason.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';
import { focusInside } from './focus-entry.ts';
import { isAlone } from './use-keys-below.ts';

const ANSWERS = [
  { value: 'yes', label: 'Present', keys: 'py' },
  { value: 'no', label: 'Absent', keys: 'an' },
  { value: 'unknown', label: TEXT.editor.field.unknown },
];
const GRADES = plainOptions([1, 2, 3, 4]);
const PAINS: readonly SymptomCode[] = ['back-or-flank-pain', 'bone-discomfort'];

type SymptomRowProps = {
  readonly label: string;
  readonly code: SymptomCode;
  readonly path: DraftPath;
};

/** One symptom: its answer; what belongs to the answer appears once it is given. */
export function SymptomRow({ label, code, path }: SymptomRowProps) {
  const id = controlId(path);
  const symptom = useDraftAt(path);
  const edit = useEdit();
  const day = useRecordedOn();
  const circumstances = useCircumstances(path);
  const pain = useFault([...path, 'nrs'], 'number');
  const answer = useFault([...path, 'answer'], 'choice');
  const whole = useFault(path, 'choice');

  return (
    <FieldFrame
      id={id}
      label={label}
      labelled="group"
      span={24}
      fault={pain ?? answer ?? whole}
      tool={<CircumstancesToggle label={label} circumstances={circumstances} />}
      onKey={(event) => {
        if (!isAlone(event, 'F2')) return false;
        circumstances.toggleByKey();
        return true;
      }}
    >
      <div className={classes.row}>
        <Segments
          labelId={`${id}-label`}
          label={label}
          options={ANSWERS}
          value={draftAt(symptom, ['answer'])}
          onPick={(picked, isByKey) => {
            edit(path, withRecordedOn(withAnswer(symptom, picked), day));
            if (picked === 'unknown' && isByKey) focusInside(reasonId(id));
          }}
        />
        <Particulars id={id} label={label} code={code} path={path} symptom={symptom} />
        <CircumstancesDate path={path} circumstances={circumstances} />
      </div>
      <CircumstancesPanel
        label={label}
        path={path}
        hasSource={false}
        circumstances={circumstances}
      />
    </FieldFrame>
  );
}

type ParticularsProps = SymptomRowProps & { readonly id: string; readonly symptom: Draft };

/** The reason of an unknown symptom; the grade, and of pain the scale, of a present one. */
function Particulars({ id, label, code, path, symptom }: ParticularsProps) {
  const edit = useEdit();
  const answer = draftAt(symptom, ['answer']);
  const isPain = PAINS.includes(code) || draftAt(symptom, ['nrs']) !== undefined;
  if (answer === 'unknown') {
    return <UnknownReason id={id} label={label} path={path} reasonKey="reason" />;
  }
  if (answer !== 'yes') return undefined;
  return (
    <>
      <span className={classes.grade}>
        <span id={`${id}-grade`}>{TEXT.editor.field.grade}</span>
        <Segments
          labelId={`${id}-grade`}
          label={TEXT.editor.field.gradeOf(label)}
          options={GRADES}
          value={draftAt(symptom, ['grade'])}
          onPick={(picked) => edit([...path, 'grade'], picked)}
        />
      </span>
      {isPain && (
        <span className={classes.grade}>
          {TEXT.editor.field.pain}
          <span className={classes.scale}>
            <NumberInput
              path={[...path, 'nrs']}
              name={TEXT.editor.field.painScaleOf(label)}
              unit={TEXT.editor.field.painUnit}
            />
          </span>
        </span>
      )}
    </>
  );
}

/** The symptom with another answer, without what belonged to the old one. */
function withAnswer(symptom: Draft, answer: Draft): Draft {
  const { grade, nrs, reason, answer: _, ...rest } = isGroup(symptom) ? symptom : {};
  if (answer === undefined) return Object.keys(rest).length === 0 ? undefined : rest;
  const kept = {
    ...(answer === 'yes' && grade !== undefined ? { grade } : {}),
    ...(answer === 'yes' && nrs !== undefined ? { nrs } : {}),
    ...(answer === 'unknown' && reason !== undefined ? { reason } : {}),
  };
  return { answer, ...kept, ...rest };
}
