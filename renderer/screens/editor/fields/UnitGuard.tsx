import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

import { printedUnit } from '#shared/report/lab-text';

import { TEXT } from '../../../text/text.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import type { DraftPath } from '../draft/draft.ts';
import { isUnitKept, keepUnit } from '../draft/kept-units.ts';
import { unitQuestion } from '../draft/unit-question.ts';
import { controlId, useCaseKey, useDraftAt, useEdit } from './editor-context.ts';
import classes from './UnitGuard.module.css';

/** Somebody typing `135` is not asked about `1`. */
const PAUSE_MS = 400;

type UnitGuardProps = { readonly row: DraftPath };

/** Asks about a unit that makes a laboratory value implausible; changes nothing unasked. */
export function UnitGuard({ row }: UnitGuardProps) {
  const draft = useDraftAt(row);
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const question = unitQuestion(draft);
  const caseKey = useCaseKey();
  const edit = useEdit();
  // Only to draw again: what was kept outlives this field.
  const [, setKept] = useState('');
  if (question === undefined || isUnitKept(caseKey, question.key)) return undefined;
  if (question.key !== unitQuestion(settled)?.key) return undefined;
  const { key, text, unit, others } = question;
  const unitPath = [...row, 'unit'];

  function change(other: string): void {
    edit(unitPath, other);
    focusOn(unitPath);
  }

  function keep(): void {
    keepUnit(caseKey, key);
    setKept(key);
    focusOn(unitPath);
  }

  return (
    <output className={classes.guard}>
      <Glyph kind="caution" />
      <span className={classes.text}>{text}</span>
      {others.map((other) => (
        <Button key={other} size="compact-sm" variant="default" onClick={() => change(other)}>
          {TEXT.editor.field.useUnit(printedUnit(other))}
        </Button>
      ))}
      <Button size="compact-sm" variant="default" onClick={keep}>
        {TEXT.editor.field.keepUnit(printedUnit(unit))}
      </Button>
    </output>
  );
}

/** The question goes away: the focus returns to what it was about. */
function focusOn(path: DraftPath): void {
  document.getElementById(controlId(path))?.focus();
}
