import { all, always, any, atLeast, is, isOneOf, yes } from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import type { PackStamp } from '#shared/engine/evaluation';
import type {
  Argument,
  Candidate,
  DerivedFact,
  FactDefinition,
  FactState,
  FactStates,
  Pack,
  Strength,
} from '#shared/engine/pack';
import { oneOf } from '#shared/engine/possible';
import type { FactValue, Possible } from '#shared/engine/possible';

/** An invented pack: which umbrella to take. */
export const STAMP: PackStamp = {
  id: 'umbrella',
  version: '1.2.3',
  title: 'Umbrellas',
  sha256: '0'.repeat(64),
  evidenceCutoff: '2026-06',
  reviewBy: '2027-06',
  status: 'invented',
};

const FACTS: readonly FactDefinition[] = [
  fact('rain', 'Rain', { kind: 'yes-no' }),
  fact('hurry', 'In a hurry', { kind: 'yes-no' }),
  fact('sky', 'Sky', {
    kind: 'choice',
    labels: { clear: 'clear', cloudy: 'cloudy', storm: 'thunder, near or far' },
  }),
  fact('wind', 'Wind', {
    kind: 'number',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    integer: false,
    unit: 'km/h',
  }),
  fact('stops', 'Stops on the way', { kind: 'number', min: 0, max: 6, integer: true }),
  fact('room', 'Room in the bag', { kind: 'yes-no' }),
  fact('rented', 'Umbrella is rented', { kind: 'yes-no' }),
];

const DERIVED: readonly DerivedFact[] = [
  {
    ...fact('gusty', 'Gusty', { kind: 'yes-no' }),
    from: ['wind'],
    rule: atLeast('wind', 50),
  },
  {
    ...fact('rough', 'Rough weather', { kind: 'yes-no' }),
    from: ['gusty', 'sky'],
    rule: any(yes('gusty'), is('sky', 'storm')),
  },
  {
    ...fact('room_d', 'Room, stated or presumed', { kind: 'yes-no' }),
    from: ['room', 'hurry'],
    derive: ({ room, hurry }) => {
      if (room === undefined || hurry === undefined) throw new Error('No room');
      const isPresumable = has(room.possible, true) && !has(hurry.possible, true);
      return isPresumable && has(room.possible, false) ? oneOf(true) : room.possible;
    },
    presumes: 'Presumed: nobody in no hurry packs a full bag',
  },
];

const CANDIDATES: readonly Candidate[] = [
  candidate('stick', {
    blocks: ['WIND'],
    arguments: [
      argument('stick#1', 'strongly-supports', yes('rain')),
      argument('stick#2', 'weakly-supports', is('sky', 'cloudy')),
      argument('stick#3', 'excludes-overridable', yes('rented')),
    ],
  }),
  candidate('folding', {
    blocks: ['WIND'],
    arguments: [
      argument('folding#1', 'weakly-supports', yes('rain')),
      argument('folding#2', 'weakly-supports', yes('room_d')),
      argument('folding#3', 'note', atLeast('stops', 3)),
    ],
  }),
  candidate('parasol', {
    slot: 'sun',
    applies: isOneOf('sky', 'clear', 'cloudy'),
    arguments: [
      argument('parasol#1', 'confirming', is('sky', 'clear')),
      argument('parasol#2', 'excludes', all(yes('rain'), yes('hurry'))),
    ],
  }),
];

export const UMBRELLAS: Pack = {
  meta: {
    id: STAMP.id,
    version: STAMP.version,
    title: STAMP.title,
    evidenceCutoff: STAMP.evidenceCutoff,
    sourcesReadOn: '2026-05',
    reviewBy: STAMP.reviewBy,
    status: STAMP.status,
  },
  slots: [
    { id: 'rain', label: 'Against rain' },
    { id: 'sun', label: 'Against sun' },
  ],
  facts: FACTS,
  derived: DERIVED,
  blocks: {
    WIND: {
      id: 'WIND',
      title: 'Wind',
      arguments: [
        argument('WIND-1', 'excludes-for-now', yes('rough'), { until: 'the gusts are over' }),
        argument('WIND-2', 'weakly-opposes', atLeast('wind', 30)),
      ],
    },
  },
  candidates: CANDIDATES,
  redFlags: [
    {
      id: 'RF-1',
      severity: 'amber',
      when: atLeast('wind', 90),
      title: 'Gale',
      action: 'Stay in',
      source: 'GRANNY',
    },
    {
      id: 'RF-2',
      severity: 'red',
      when: is('sky', 'storm'),
      title: 'Lightning',
      action: 'Stay in',
      candidates: ['stick'],
      source: 'GRANNY',
    },
  ],
  gaps: [
    { id: 'gap-snow', when: is('sky', 'cloudy'), text: 'snow' },
    { id: 'gap-hail', when: always, text: 'hail' },
  ],
  planning: { templates: [], traits: {}, compatibility: [], holds: [], sequencing: [] },
  uncomputedFlags: [],
  checklist: [],
  lintExceptions: [],
  references: {
    GRANNY: {
      citation: 'Grandmother, 1987',
      figures: 'all of them',
      provenance: 'from memory',
      level: 'expert',
    },
  },
};

/** Nothing is open: a dry, calm, unhurried walk with room in the bag. */
export const CALM: FactStates = known({
  rain: false,
  hurry: false,
  sky: 'cloudy',
  wind: 5,
  stops: 1,
  room: true,
  rented: false,
});

/** The given facts as stated. */
export function known(values: Readonly<Record<string, FactValue>>): FactStates {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, state(oneOf(value))]));
}

export function state(possible: Possible, more: Partial<FactState> = {}): FactState {
  return { possible, narrowedBy: [], ...more };
}

export function fact(id: string, label: string, domain: FactDefinition['domain']): FactDefinition {
  return {
    id,
    label,
    domain,
    meaning: label,
    fields: [`day.${id}`],
    suppliedBy: 'Weather service',
  };
}

export function argument(
  id: string,
  strength: Strength,
  when: Condition = always,
  more: Partial<Argument> = {},
): Argument {
  return {
    id,
    axis: 'extent',
    strength,
    when,
    because: `Because ${id}`,
    source: 'GRANNY',
    ...more,
  };
}

export function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    id,
    name: `The ${id}`,
    modality: 'umbrella',
    slot: 'rain',
    intent: 'dry',
    line: 'any',
    applies: always,
    blocks: [],
    arguments: [],
    ...more,
  };
}

/** The pack with other candidates, and without the flags and gaps that refer to the old ones. */
export function packWith(...candidates: readonly Candidate[]): Pack {
  return { ...UMBRELLAS, candidates, redFlags: [], gaps: [] };
}

function has(possible: Possible, value: FactValue): boolean {
  return possible.kind === 'values' && possible.values.includes(value);
}
