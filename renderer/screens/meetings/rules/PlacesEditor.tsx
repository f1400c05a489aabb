import { Button, CloseButton, MultiSelect } from '@mantine/core';

import { BOARD_ROLES } from '#shared/domain/board-role';
import { BoardRole, type RequiredRole } from '#shared/domain/meeting-profile';

import classes from './Rules.module.css';

type PlacesEditorProps = {
  readonly title?: string;
  readonly texts: {
    readonly none: string;
    readonly add: string;
    readonly place: (number: number) => string;
    readonly remove: (number: number) => string;
  };
  readonly places: readonly RequiredRole[];
  readonly onChange: (places: RequiredRole[]) => void;
};

/** Places at the table, each filled by any of some roles. */
export function PlacesEditor({ title, texts, places, onChange }: PlacesEditorProps) {
  return (
    <div className={classes.places}>
      {title !== undefined && <h3>{title}</h3>}
      {places.length === 0 && <p className={classes.hint}>{texts.none}</p>}
      {places.map(({ anyOf }, index) => (
        // A place has no name of its own: its number is its identity.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.place}>
          <MultiSelect
            label={texts.place(index + 1)}
            data={[...BOARD_ROLES]}
            value={anyOf}
            classNames={{ pill: classes.pill }}
            comboboxProps={{ transitionProps: { duration: 0 } }}
            onChange={(roles) =>
              onChange(
                places.with(index, {
                  anyOf: BoardRole.options.filter((role) => roles.includes(role)),
                }),
              )
            }
          />
          <CloseButton
            size="lg"
            aria-label={texts.remove(index + 1)}
            onClick={() => onChange(places.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          mih="2rem"
          onClick={() => onChange([...places, { anyOf: [] }])}
        >
          {texts.add}
        </Button>
      </div>
    </div>
  );
}
