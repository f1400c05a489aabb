import { Button, NativeSelect } from '@mantine/core';

import { BOARD_ROLES } from '#shared/domain/board-role';

import { TEXT } from '../../../../text/text.ts';
import { roleEntry } from './decision-draft.ts';
import { OTHER_ROLE } from './decision-entry.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { LineField, PersonField } from './EntryFields.tsx';

const TEXTS = TEXT.operator.decide.person;

const ROLES = [
  { value: '', label: TEXTS.chooseRole },
  ...BOARD_ROLES.map((role) => ({ value: role, label: role })),
  { value: OTHER_ROLE, label: TEXTS.otherRole },
];

/** Who answers for the decision: somebody at the table with one press, or by typing. */
export function PersonPart() {
  const { entry, set, people, faultOf } = useDecide();
  return (
    <section className={classes.part}>
      <h3>{TEXTS.label}</h3>
      {people.length > 0 && (
        <fieldset className={classes.people} aria-label={TEXTS.table}>
          {people.map(({ id, name, role }) => (
            <Button
              key={id}
              variant="default"
              size="xs"
              onClick={() => set({ byName: name, ...roleEntry(role) })}
            >
              {TEXTS.take(name, role)}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={classes.pair}>
        <PersonField
          id="by-name"
          label={TEXTS.name}
          value={entry.byName}
          onChange={(byName) => set({ byName })}
        />
        <NativeSelect
          id="by-role"
          label={TEXTS.role}
          data={ROLES}
          value={entry.byRole}
          error={faultOf('by-role')}
          onChange={({ currentTarget: { value } }) => set({ byRole: value })}
        />
      </div>
      {entry.byRole === OTHER_ROLE && (
        <LineField
          id="by-other-role"
          label={TEXTS.roleInWords}
          value={entry.byOtherRole}
          onChange={(byOtherRole) => set({ byOtherRole })}
        />
      )}
    </section>
  );
}
