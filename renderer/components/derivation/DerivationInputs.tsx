import type { Derivation } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './DerivationInputs.module.css';

const TEXTS = TEXT.common.derivation;

type DerivationInputsProps = { readonly inputs: Derivation['inputs'] };

/** The values a score was computed from, each with its unit and day. */
export function DerivationInputs({ inputs }: DerivationInputsProps) {
  if (inputs.length === 0) return <p className={classes.none}>{TEXTS.noInput}</p>;
  return (
    <table className={classes.inputs}>
      <thead>
        <tr>
          <th scope="col">{TEXTS.columns.from}</th>
          <th scope="col">{TEXTS.columns.value}</th>
          <th scope="col">{TEXTS.columns.date}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ label, value, on }, index) => (
          // Several inputs may share a label, even a value: the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>
              <ClinicalText text={value} />
            </td>
            <td className={classes.on}>{on}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
