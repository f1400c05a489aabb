import { IconPlus } from '@tabler/icons-react';

import type { LesionRow } from '#shared/report/board-sheet-model';

import { TEXT } from '../../../../text/text.ts';
import type { ChoiceKeys } from '../use-choice-keys.ts';
import classes from './BodyPicker.module.css';
import { PICK_PLACES, type PickPlace } from './pick-places.ts';

type PickCellProps = {
  readonly place: PickPlace | undefined;
  readonly lesions: readonly LesionRow[];
  /** All places are one stop of Tab. */
  readonly keys: Omit<ChoiceKeys, 'group'>;
  readonly onAdd: (place: PickPlace) => void;
  readonly onShow: (number: number) => void;
};

const TEXTS = TEXT.entry.lesions;

/** One place of the body: a button that adds there, and the numbers of what is listed there. */
export function PickCell({ place, lesions, keys, onAdd, onShow }: PickCellProps) {
  if (place === undefined) return <span />;
  const index = PICK_PLACES.indexOf(place);
  const label = lesions.length === 0 ? place.name : TEXTS.places.listed(place.name, lesions.length);
  return (
    <span className={classes.cell} data-listed={lesions.length > 0}>
      <button
        type="button"
        className={classes.add}
        data-place={place.id}
        tabIndex={index === keys.at ? 0 : -1}
        aria-label={TEXTS.places.add(label)}
        onFocus={() => keys.setAt(index)}
        onKeyDown={keys.hear}
        onClick={() => onAdd(place)}
      >
        <IconPlus size="0.8125rem" aria-hidden />
        <span>{place.name}</span>
      </button>
      <LesionNumbers lesions={lesions} onShow={onShow} />
    </span>
  );
}

type NumbersProps = Pick<PickCellProps, 'lesions' | 'onShow'>;

/** Lesions of the list that stand at none of the places, so that none is missing here. */
export function Unplaced({ lesions, onShow }: NumbersProps) {
  if (lesions.length === 0) return undefined;
  return (
    <div className={classes.unplaced}>
      <span>{TEXTS.places.noPlace}</span>
      <LesionNumbers lesions={lesions} onShow={onShow} />
    </div>
  );
}

/** The numbers of lesions of the list; each leads to the card of its lesion. */
function LesionNumbers({ lesions, onShow }: NumbersProps) {
  return lesions.map(({ number, title }) => (
    <button
      key={number}
      type="button"
      className={classes.number}
      // Tab comes to the card itself, further down.
      tabIndex={-1}
      aria-label={TEXTS.show(number, title)}
      onClick={() => onShow(number)}
    >
      {number}
    </button>
  ));
}
