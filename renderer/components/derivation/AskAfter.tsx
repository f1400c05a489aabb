import type { NamedDerivation } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import classes from './AskAfter.module.css';
import { DerivationPopover } from './DerivationPopover.tsx';

type AskAfterProps = {
  readonly text: string;
  readonly name: string;
  readonly derivations: readonly NamedDerivation[];
};

/** Words that may wrap, with the button for how the value came about kept beside the last one. */
export function AskAfter({ text, name, derivations }: AskAfterProps) {
  const last = text.lastIndexOf(' ') + 1;
  return (
    <>
      <ClinicalText text={text.slice(0, last)} />
      <span className={classes.last}>
        {text.slice(last)}
        <DerivationPopover name={name} derivations={derivations} />
      </span>
    </>
  );
}
