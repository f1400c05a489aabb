import type { ArgumentView } from '#shared/engine/evaluation';
import { tierIfOverriddenText } from '#shared/report/override-text';

import { factLines } from '../../../components/argument-list/fact-lines.ts';
import { provenanceText } from '../../../components/argument-list/source-text.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import type { OverrideAct } from './override-desk.ts';
import { OverrideRecord } from './OverrideRecord.tsx';
import classes from './OverrideDialog.module.css';

const TEXTS = TEXT.override.subject;

type OverrideSubjectProps = { readonly loaded: LoadedSheet; readonly act: OverrideAct };

/** What the act is about, before anybody types. */
export function OverrideSubject({ loaded, act }: OverrideSubjectProps) {
  if (act.kind === 'withdraw') {
    return (
      <>
        <h3 className={classes.option}>{act.override.name}</h3>
        <OverrideRecord override={act.override} evaluation={loaded.sheet.evaluation} />
        <p className={classes.after}>{TEXTS.afterWithdrawal}</p>
      </>
    );
  }
  const { option } = act;
  const { facts } = loaded.sheet.evaluation;
  return (
    <>
      <h3 className={classes.option}>{option.name}</h3>
      <ul className={classes.exclusions}>
        {option.excluding.map((argument) => (
          <Exclusion
            key={argument.id}
            argument={argument}
            lines={factLines(argument.explanation, facts)}
          />
        ))}
      </ul>
      <p className={classes.after}>
        {TEXTS.without} <b>{tierIfOverriddenText(option)}</b>. {TEXTS.stays}
      </p>
    </>
  );
}

type ExclusionProps = { readonly argument: ArgumentView; readonly lines: readonly string[] };

function Exclusion({ argument, lines }: ExclusionProps) {
  const { text, source, strength, until, failSafe } = argument;
  const isTemporary = strength === 'excludes-for-now';
  return (
    <li>
      <Glyph kind="excluded" />
      <div>
        <span className={classes.text}>
          {text}
          {isTemporary && TEXTS.waits(until)}
        </span>
        {lines.length > 0 && (
          <span className={classes.basis}>
            {lines.join('; ')}
            {failSafe && TEXTS.failSafe}
          </span>
        )}
        <span className={classes.basis}>
          {TEXTS.source(source.citation, provenanceText(source.provenance))}
        </span>
      </div>
    </li>
  );
}
