import classes from './BodyPicker.module.css';
import { PICK_AREAS } from './pick-areas.ts';
import { PICK_PLACES, type PickPlace } from './pick-places.ts';

type PickAreasProps = { readonly onAdd: (place: PickPlace) => void };

/** Places to press on the map itself; the buttons beside it are the same by keyboard. */
export function PickAreas({ onAdd }: PickAreasProps) {
  return PICK_AREAS.map(({ id, ...shape }) => {
    const place = PICK_PLACES.find((one) => one.id === id);
    if (place === undefined) return undefined;
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
      <ellipse key={id} {...shape} className={classes.area} onClick={() => onAdd(place)}>
        <title>{place.name}</title>
      </ellipse>
    );
  });
}
