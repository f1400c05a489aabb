import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { useState } from 'react';

import { TEXT } from '../../../text/text.ts';
import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { ListCard } from './ListCard.tsx';
import classes from './ListField.module.css';
import { ListOffer } from './ListOffer.tsx';
import { ListRow } from './ListRow.tsx';
import { RemovedRow } from './RemovedRow.tsx';
import { controlId } from './editor-context.ts';
import { isLabBlock } from './lab-paste/is-lab-block.ts';
import type { RenderField } from './render-field.ts';
import { type ListRows, useListRows } from './use-list-rows.ts';

type ListFieldProps = {
  readonly field: Extract<Field, { kind: 'list' }>;
  readonly path: DraftPath;
  readonly renderField: RenderField;
};

/** Rows to add, duplicate and remove; a removed row can be brought back where it was. */
export function ListField(props: ListFieldProps) {
  const { field, path } = props;
  const list = useListRows(path);
  const { rows, removed, insert } = list;
  const labelId = `${controlId(path)}-label`;
  const [pasted, setPasted] = useState<string | undefined>(undefined);

  /** A whole block of results does not fit into the field it was pasted into. */
  function offerBlock(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    if (pasted !== undefined || !isLabBlock(text)) return;
    event.preventDefault();
    setPasted(text);
  }

  return (
    <fieldset
      aria-labelledby={labelId}
      className={classes.list}
      onPaste={field.offers === 'lab-block' ? offerBlock : undefined}
    >
      <div className={classes.head}>
        <h3 id={labelId}>{field.label}</h3>
        {rows.length > 0 && <span className={classes.count}>{rows.length}</span>}
      </div>
      {field.help !== undefined && <p className={classes.help}>{field.help}</p>}
      <ListOffer
        field={field}
        path={path}
        list={list}
        pasted={pasted}
        onOpen={() => setPasted('')}
        onClose={() => setPasted(undefined)}
      />
      {rows.length === 0 && !removed && <p className={classes.empty}>{field.whenEmpty}</p>}
      <div className={classes.rows} data-layout={field.layout}>
        <Rows {...props} list={list} />
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus size="1rem" aria-hidden />}
        onClick={() => insert(rows.length, {})}
      >
        {TEXT.editor.field.add(field.noun)}
      </Button>
    </fieldset>
  );
}

/** The rows, and the notice in the place of the one that was removed. */
function Rows({ field, path, renderField, list }: ListFieldProps & { readonly list: ListRows }) {
  const { rows, open, removed } = list;
  const Row = field.layout === 'cards' ? ListCard : ListRow;
  const places = rows.map((row, index) => (
    <Row
      key={index}
      field={field}
      path={[...path, index]}
      row={row}
      number={index + 1}
      isOpen={open === index}
      renderField={renderField}
      onToggle={() => list.toggle(index)}
      onDuplicate={() => list.insert(index + 1, row)}
      onRemove={() => list.remove(index)}
      onEnter={() => list.goOn(index)}
    />
  ));
  if (removed === undefined) return places;
  const notice = (
    <RemovedRow
      key="removed"
      id={`${controlId(path)}-undo`}
      text={TEXT.editor.field.removed(
        field.summary(removed.row) || TEXT.editor.field.emptyRow(field.noun),
      )}
      onUndo={() => list.insert(removed.index, removed.row)}
      onDismiss={list.dismiss}
    />
  );
  return places.toSpliced(removed.index, 0, notice);
}
