import { controlId } from './editor-context.ts';
import classes from './ListField.module.css';
import { ListRowTools } from './ListRowTools.tsx';
import type { ListRowProps } from './list-row-props.ts';
import { useEnterKey } from './use-enter-key.ts';

/** A row with all its entries in view. */
export function ListRow(props: ListRowProps) {
  const { field, path, number, renderField, onDuplicate, onRemove, onEnter } = props;
  const enterKey = useEnterKey<HTMLFieldSetElement>(onEnter);
  const name = `${field.noun} ${number}`;
  return (
    <fieldset
      id={`${controlId(path)}-row`}
      className={classes.row}
      aria-label={name}
      ref={enterKey}
    >
      <div className={classes.fields} data-layout="rows">
        {field.fields.map((inner) => renderField(inner, path, true))}
      </div>
      <div className={classes.tools}>
        <ListRowTools name={name} onDuplicate={onDuplicate} onRemove={onRemove} />
      </div>
    </fieldset>
  );
}
