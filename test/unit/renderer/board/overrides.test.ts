import { describe, expect, it } from 'vitest';

import { BOARD_ROLES } from '#shared/domain/board-role';
import { rccPack } from '#shared/packs/rcc/pack';

import { groupCandidates } from '../../../../renderer/components/candidate/candidate-groups.ts';
import {
  EMPTY_ENTRY,
  faultsOf,
  OTHER_ROLE,
  recordedRole,
} from '../../../../renderer/screens/board/override/override-entry.ts';
import { unsuitableHeight } from '../../../../renderer/components/case-pages/compared-option.ts';
import {
  saidExclusions,
  saidOverride,
} from '../../../../renderer/components/case-pages/said-override.ts';
import { ARGUMENT, OPTION, OVERRIDE } from './board-fixtures.ts';

const EXCLUDED = { ...OPTION, tier: 'excluded' as const };
const SLOT = { id: 's', label: 'S', options: [EXCLUDED, { ...EXCLUDED, id: 'y' }] };

describe('group of overridden options', () => {
  it('[BRD-018] stands above the unsuitable ones and takes only what an override covers', () => {
    const shown = groupCandidates([SLOT], [OVERRIDE]).map(({ id, slots }) => [
      id,
      slots.flatMap(({ options }) => options.map((option) => option.id)),
    ]);
    expect(shown).toEqual([
      ['overridden', ['x']],
      ['unsuitable', ['y']],
    ]);
  });

  it.each(['does-not-cover', 'not-needed', 'not-listed'] as const)(
    '[BRD-018] leaves an option whose override is %s where it is',
    (coverage) => {
      const groups = groupCandidates([SLOT], [{ ...OVERRIDE, coverage }]);
      expect(groups.map(({ id }) => id)).toEqual(['unsuitable']);
    },
  );

  it('[BRD-018] does not move an option that is not excluded', () => {
    const slot = { ...SLOT, options: [{ ...OPTION, tier: 'not-recommended' as const }] };
    expect(groupCandidates([slot], [OVERRIDE]).map(({ id }) => id)).toEqual(['unsuitable']);
  });
});

describe('in the room', () => {
  it('[BRD-018] an override is said with who, when and why, then what has changed', () => {
    expect(saidOverride({ ...OVERRIDE, packChanged: true })).toEqual([
      'Overridden by Dr A. Vogt, Urology, 02-Nov-2026 09:30 UTC, revision 1: ' +
        '“The patient asks for it.”',
      'The pack has changed since.',
    ]);
  });

  it('[BRD-018] every exclusion of an overridden option is said, and what else speaks against', () => {
    const excluding = ['one', 'two', 'three'].map((text) => ({ ...ARGUMENT, text }));
    expect(saidExclusions({ ...EXCLUDED, excluding, opposing: [ARGUMENT] })).toEqual([
      'one',
      'two',
      'three',
      'and 1 more against',
    ]);
  });

  it('[BRD-018] a long reason is given its room on the page', () => {
    const row = { option: EXCLUDED, slot: 'S', group: 'overridden' as const };
    const short = unsuitableHeight({ ...row, override: OVERRIDE });
    const long = { ...OVERRIDE, reason: 'word '.repeat(200) };
    expect(short).toBeGreaterThan(unsuitableHeight(row));
    expect(unsuitableHeight({ ...row, override: long })).toBeGreaterThan(short + 200);
  });
});

describe('entry of an override', () => {
  const ENTRY = { reason: 'Why', name: 'Dr A. Vogt', role: 'Urology', otherRole: '' };

  it('[BRD-019] starts empty and asks for reason, name and role', () => {
    expect(Object.keys(faultsOf(EMPTY_ENTRY))).toEqual(['reason', 'name', 'role']);
    expect(Object.keys(faultsOf({ ...ENTRY, reason: ' \n', name: ' ' }))).toEqual([
      'reason',
      'name',
    ]);
    expect(faultsOf(ENTRY)).toEqual({});
  });

  it('[BRD-019] takes a role in words when it is not in the list', () => {
    const other = { ...ENTRY, role: OTHER_ROLE };
    expect(Object.keys(faultsOf(other))).toEqual(['otherRole']);
    expect(recordedRole({ ...other, otherRole: ' Visiting surgeon ' })).toBe('Visiting surgeon');
    expect(recordedRole({ ...ENTRY, otherRole: 'left over' })).toBe('Urology');
  });

  it('[BRD-019] offers every role that the pack asks for something', () => {
    const asked = new Set(
      [...rccPack.facts, ...rccPack.derived].map(({ suppliedBy }) => suppliedBy),
    );
    const roles: readonly string[] = BOARD_ROLES;
    expect([...asked].filter((role) => !roles.includes(role))).toEqual([]);
  });
});
