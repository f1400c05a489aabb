import { NumberInput } from '@mantine/core';

import { roomTypeFit, roomTypePx } from '#shared/domain/room-type-size';

import { TEXT } from '../../../text/text.ts';
import classes from './Rules.module.css';
import { roomIn, type RulesEntry } from './rules-entry.ts';

type RoomFieldsProps = {
  readonly entry: RulesEntry;
  readonly fault: string | undefined;
  readonly onChange: (part: Partial<RulesEntry>) => void;
};

const TEXTS = TEXT.meetings.rules;

/** Above it columns that stand side by side go below each other, px. */
const LARGEST_OF_USUAL_PAGES = 31;

/** Screen and farthest seat, with the type size that follows from them. */
export function RoomFields({ entry, fault, onChange }: RoomFieldsProps) {
  const room = roomIn(entry);
  return (
    <fieldset className={classes.group}>
      <legend>{TEXTS.room}</legend>
      <div className={classes.row}>
        <NumberInput
          label={TEXTS.diagonal}
          min={20}
          max={400}
          value={entry.diagonalInches}
          error={fault}
          onChange={(diagonalInches) => onChange({ diagonalInches })}
        />
        <NumberInput
          label={TEXTS.seat}
          min={1}
          max={40}
          decimalScale={1}
          value={entry.farthestSeatMetres}
          error={fault}
          onChange={(farthestSeatMetres) => onChange({ farthestSeatMetres })}
        />
      </div>
      {room !== undefined && (
        <output className={classes.size} data-fit={roomTypeFit(room)}>
          {TEXTS.size(roomTypePx(room))} {TEXTS.fit[roomTypeFit(room)]}
          {roomTypePx(room) > LARGEST_OF_USUAL_PAGES && ` ${TEXTS.manyPages}`}
        </output>
      )}
    </fieldset>
  );
}
