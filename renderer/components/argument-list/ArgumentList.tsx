import type { ArgumentView, Evaluation } from '#shared/engine/evaluation';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { EvidenceBadge } from '../evidence-badge/EvidenceBadge.tsx';
import { gradeOfLevel } from '../evidence-badge/evidence-grade.ts';
import type { GlyphKind } from '../glyph/glyph-kind.ts';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ArgumentList.module.css';
import { factLines } from './fact-lines.ts';
import { sourceName } from './source-text.ts';

type ArgumentListProps = {
  readonly found: readonly ArgumentView[];
  readonly kind: GlyphKind;
  readonly facts: Evaluation['facts'];
  readonly onOpen: (argument: ArgumentView) => void;
};

/** Arguments of one direction: the reason, the patient's facts it rests on, and its source. */
export function ArgumentList({ found, kind, facts, onOpen }: ArgumentListProps) {
  return (
    <ul className={classes.list}>
      {found.map((argument) => (
        <li key={argument.id}>
          <button
            type="button"
            className={classes.argument}
            aria-haspopup="dialog"
            onClick={() => onOpen(argument)}
          >
            <Glyph kind={kind} />
            <span className={classes.words}>
              {argument.text}
              <span className={classes.basis}>
                <ClinicalText text={basisOf(argument, facts)} />
              </span>
            </span>
            <EvidenceBadge grade={gradeOfLevel(argument.source.level)} show="letter" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function basisOf(argument: ArgumentView, facts: Evaluation['facts']): string {
  const patient = factLines(argument.explanation, facts).join('; ');
  const source = sourceName(argument.source.citation);
  const failSafe = argument.failSafe ? TEXT.common.argument.firesToBeSafe : '';
  return [patient, source, failSafe].filter((part) => part !== '').join(' · ');
}
