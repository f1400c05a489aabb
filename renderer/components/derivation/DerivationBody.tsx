import type { ReactNode } from 'react';

import type { Derivation } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import { DerivationInputs } from './DerivationInputs.tsx';
import classes from './DerivationBody.module.css';

const TEXTS = TEXT.common.derivation;

type DerivationBodyProps = { readonly derivation: Derivation };

/** What went in and when, what is missing, the formula, group figures, and the source. */
export function DerivationBody({ derivation }: DerivationBodyProps) {
  const { statement, missing, notes, method, published } = derivation;
  return (
    <>
      <p className={classes.statement}>
        <ClinicalText text={statement} />
      </p>
      <DerivationInputs inputs={derivation.inputs} />
      {missing.length > 0 && (
        <div className={classes.missing}>
          <Glyph kind="unknown" />
          <span>
            <b>{TEXTS.missing}</b> {missing.join(', ')}
          </span>
        </div>
      )}
      <Texts texts={notes} />
      <Part title={TEXTS.formula}>
        <p>
          <ClinicalText text={method} />
        </p>
      </Part>
      {published.length > 0 && (
        <Part title={TEXTS.published}>
          <Texts texts={published} />
        </Part>
      )}
      <Source derivation={derivation} />
    </>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <div className={classes.part}>
      <h5>{title}</h5>
      {children}
    </div>
  );
}

function Source({ derivation: { source, provenance, checkedOn, rule } }: DerivationBodyProps) {
  return (
    <Part title={TEXTS.source}>
      <p>{source}</p>
      <p className={classes.checked}>
        {provenance.charAt(0).toUpperCase()}
        {provenance.slice(1)}
        {TEXTS.checkedOn} <ClinicalText text={checkedOn} />
      </p>
      <p className={classes.rule}>{TEXTS.rule(rule)}</p>
    </Part>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return undefined;
  return (
    <ul className={classes.texts}>
      {texts.map((text) => (
        <li key={text}>
          <ClinicalText text={text} />
        </li>
      ))}
    </ul>
  );
}
