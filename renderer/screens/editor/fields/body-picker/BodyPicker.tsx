import { BodyFigure } from '../../../../components/body-map/BodyFigure.tsx';
import { TEXT } from '../../../../text/text.ts';
import type { DraftPath } from '../../draft/draft.ts';
import { controlId } from '../editor-context.ts';
import { focusFirstEmpty } from '../focus-entry.ts';
import { useChoiceKeys } from '../use-choice-keys.ts';
import type { ListRows } from '../use-list-rows.ts';
import classes from './BodyPicker.module.css';
import {
  lesionAt,
  PICK_ELSEWHERE,
  PICK_LINES,
  PICK_PLACES,
  type PickPlace,
  placeOf,
} from './pick-places.ts';
import { picturedRows } from './picked-rows.ts';
import { PickAreas } from './PickAreas.tsx';
import { PickCell, Unplaced } from './PickCell.tsx';

type BodyPickerProps = { readonly path: DraftPath; readonly list: ListRows };

const TEXTS = TEXT.entry.lesions;
const NAMES = PICK_PLACES.map(({ name }) => name);

/** Adds a lesion by its place; the numbers of those listed lead to their cards. */
export function BodyPicker({ path, list }: BodyPickerProps) {
  const { rows } = list;
  const places = rows.map(placeOf);
  const pictured = picturedRows(rows);
  const { group, ...keys } = useChoiceKeys(NAMES, '[data-place]');

  function add(place: PickPlace): void {
    list.insert(rows.length, lesionAt(place));
    focusFirstEmpty(`${controlId([...path, rows.length])}-row`);
  }

  const cell = (place: PickPlace | undefined, column: 'right' | 'middle' | 'left') => (
    <PickCell
      key={place?.id ?? column}
      place={place}
      lesions={pictured.filter(({ number }) => isSame(places[number - 1], place))}
      keys={keys}
      onAdd={add}
      onShow={(number) => list.show(number - 1)}
    />
  );

  return (
    <section className={classes.picker} aria-label={TEXTS.title}>
      <h4 className={classes.title}>{TEXTS.title}</h4>
      <p className={classes.hint}>{TEXTS.hint}</p>
      <div className={classes.columns}>
        <BodyFigure rows={pictured} onSelect={(number) => list.show(number - 1)}>
          <PickAreas onAdd={add} />
        </BodyFigure>
        <fieldset ref={group} className={classes.places} aria-label={TEXTS.places.group}>
          <div className={classes.lines}>
            <span className={classes.head}>{TEXTS.columns.right}</span>
            <span className={classes.head}>{TEXTS.columns.middle}</span>
            <span className={classes.head}>{TEXTS.columns.left}</span>
            {PICK_LINES.flatMap(({ right, middle, left }) => [
              cell(right, 'right'),
              cell(middle, 'middle'),
              cell(left, 'left'),
            ])}
          </div>
          <div className={classes.elsewhere}>
            {PICK_ELSEWHERE.map((place) => cell(place, 'middle'))}
          </div>
          <Unplaced
            lesions={pictured.filter(({ number }) => places[number - 1] === undefined)}
            onShow={(number) => list.show(number - 1)}
          />
        </fieldset>
      </div>
    </section>
  );
}

function isSame(a: PickPlace | undefined, b: PickPlace | undefined): boolean {
  return a !== undefined && a.id === b?.id;
}
