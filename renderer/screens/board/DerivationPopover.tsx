import { Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';

import type { Derivation } from '#shared/report/board-sheet-model';

import classes from './DerivationPopover.module.css';

type DerivationPopoverProps = { readonly name: string; readonly derivation: Derivation };

/** How a derived value was computed: what went in and when, by which method, what is missing. */
export function DerivationPopover({ name, derivation }: DerivationPopoverProps) {
  return (
    <Popover width={380} shadow="md" position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.ask} aria-label={`How ${name} was computed`}>
          <IconInfoCircle size={15} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`How ${name} was computed`}>
        <div className={classes.body} tabIndex={-1} data-autofocus>
          <h3>How {name} was computed</h3>
          <DerivationInputs derivation={derivation} />
          {derivation.missing.length > 0 && (
            <p className={classes.missing}>
              <b>Missing:</b> {derivation.missing.join(', ')}
            </p>
          )}
          <p>
            <b>Method</b> {derivation.method}
          </p>
          <p>
            <b>Source</b> {derivation.source}
          </p>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

type DerivationInputsProps = { readonly derivation: Derivation };

function DerivationInputs({ derivation }: DerivationInputsProps) {
  if (derivation.inputs.length === 0) return <p>No input is recorded.</p>;
  return (
    <table className={classes.inputs}>
      <tbody>
        {derivation.inputs.map((input) => (
          <tr key={input.label}>
            <th scope="row">{input.label}</th>
            <td>{input.value}</td>
            <td className={classes.on}>{input.on}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
