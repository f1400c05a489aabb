import { Button } from '@mantine/core';

import { printedUnit } from '#shared/report/lab-text';

import { Glyph } from '../../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../../text/text.ts';
import { answersTo } from './answers.ts';
import classes from './LabPaste.module.css';
import type { OpenQuestion, PasteRow } from './paste-rows.ts';

type PasteQuestionProps = {
  readonly question: OpenQuestion;
  readonly row: PasteRow;
  readonly onChange: (row: PasteRow) => void;
};

const TEXTS = TEXT.entry.labs.questions;

/** What is asked about a result, with the answers one press gives. */
export function PasteQuestion({ question, row, onChange }: PasteQuestionProps) {
  return (
    <span className={classes.question}>
      <Glyph kind="unknown" />
      <span>{questionText(question, row)}</span>
      {answersTo(question, row).map(({ label, apply }) => (
        <Button
          key={label}
          size="compact-sm"
          variant="default"
          onClick={() => onChange(apply(row))}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}

function questionText(question: OpenQuestion, { finding, entry }: PasteRow): string {
  switch (question) {
    case 'decimal':
      return TEXTS.decimal(finding.valueText);
    case 'unit':
      return TEXTS.unit(finding.unitText ?? '');
    case 'bound':
      return TEXTS.bound(finding.valueText);
    case 'implausible':
      return TEXTS.implausible(`${entry.value} ${printedUnit(entry.unit)}`);
    default:
      return TEXTS[question];
  }
}
