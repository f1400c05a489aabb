import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';

import { formatPath } from '#shared/domain/issue';

import { TEXT } from '../../../text/text.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { issuesBelow } from '../draft/check-draft.ts';
import classes from './ListField.module.css';
import { ListRowTools } from './ListRowTools.tsx';
import { controlId, useEditorValue } from './editor-context.ts';
import type { ListRowProps } from './list-row-props.ts';
import { useEnterKey } from './use-enter-key.ts';

/** A row that shows a line of words and opens into its entries. */
export function ListCard(props: ListRowProps) {
  const { field, path, row, number, isOpen, renderField } = props;
  const { onToggle, onDuplicate, onRemove, onEnter } = props;
  const enterKey = useEnterKey<HTMLDivElement>(onEnter);
  const isFaulty = useEditorValue(
    ({ check }) => issuesBelow(check.issues, formatPath(path)).length > 0,
  );
  const showsAllFaults = useEditorValue((state) => state.showsAllFaults);
  const isUnfolded = isOpen || (isFaulty && showsAllFaults);
  const bodyId = `${controlId(path)}-body`;
  const Chevron = isUnfolded ? IconChevronDown : IconChevronRight;
  return (
    <div id={`${controlId(path)}-row`} className={classes.card} data-open={isUnfolded}>
      <div className={classes.cardHead}>
        <button
          type="button"
          className={classes.cardTitle}
          aria-expanded={isUnfolded}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <Chevron size="1.0625rem" aria-hidden />
          <span className={classes.number}>{number}</span>
          <span>{field.summary(row) || TEXT.editor.field.newRow(field.noun)}</span>
          {isFaulty && (
            <span className={classes.mark}>
              <Glyph kind="caution" />
              {TEXT.editor.field.toCorrect}
            </span>
          )}
        </button>
        <ListRowTools
          name={`${field.noun} ${number}`}
          onDuplicate={onDuplicate}
          onRemove={onRemove}
        />
      </div>
      {isUnfolded && (
        <div id={bodyId} className={classes.fields} data-layout="cards" ref={enterKey}>
          {field.fields.map((inner) => renderField(inner, path))}
        </div>
      )}
    </div>
  );
}
