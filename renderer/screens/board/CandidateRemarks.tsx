import type { OptionView } from '#shared/engine/evaluation';

import { TEXT } from '../../text/text.ts';
import classes from './CandidateRemarks.module.css';

type CandidateRemarksProps = { readonly option: OptionView };

/** Benefit, technique, interactions and remarks as the pack states them; never a prescription. */
export function CandidateRemarks({ option }: CandidateRemarksProps) {
  const texts = TEXT.board.options.remarks;
  const remarks = [
    [texts.benefit, option.expectedBenefit],
    [texts.orientation, option.orientation],
    [texts.interactions, option.interactions],
    [texts.remark, option.note],
  ] as const;
  const said = remarks.filter(([, text]) => text !== undefined && text !== '');
  if (said.length === 0) return undefined;
  return (
    <dl className={classes.remarks}>
      {said.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
