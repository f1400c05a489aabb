import { type ReactNode, useState } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import classes from './Field.module.css';
import { useEditorValue } from './editor-context.ts';
import { useKeysBelow } from './use-keys-below.ts';

type FieldFrameProps = {
  readonly id: string;
  readonly label: string;
  /** `group`: several controls stand under the label, so that it cannot be tied to one. */
  readonly labelled: 'control' | 'group';
  readonly help?: string | undefined;
  readonly span: number;
  readonly fault?: string | undefined;
  readonly tool?: ReactNode;
  /** Keys pressed in the field; says whether it did something. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly children: ReactNode;
};

/** Label above, control, then what is wrong with it: not while somebody is still typing. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, labelled, help, span, fault, tool, onKey, children } = props;
  const [isInside, setIsInside] = useState(false);
  const showsAllFaults = useEditorValue((state) => state.showsAllFaults);
  const keys = useKeysBelow<HTMLDivElement>((event) => onKey?.(event) ?? false);
  const isShown = fault !== undefined && (!isInside || showsAllFaults);

  return (
    <div
      id={`${id}-field`}
      ref={keys}
      className={classes.field}
      data-span={span}
      data-invalid={isShown}
      onFocus={() => setIsInside(true)}
      onBlur={(event) => setIsInside(event.currentTarget.contains(event.relatedTarget))}
    >
      <div className={classes.head}>
        {labelled === 'control' ? (
          <label htmlFor={id} className={classes.label}>
            {label}
          </label>
        ) : (
          <span id={`${id}-label`} className={classes.label}>
            {label}
          </span>
        )}
      </div>
      {children}
      {tool !== undefined && <span className={classes.tool}>{tool}</span>}
      {help !== undefined && (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
      <div id={`${id}-fault`}>
        {isShown && (
          <p className={classes.fault}>
            <Glyph kind="caution" />
            <span>{fault}</span>
          </p>
        )}
      </div>
    </div>
  );
}
