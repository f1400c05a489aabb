import type { AttendanceMode, DecisionKind } from '#shared/domain/meeting-profile';

const MODES: Readonly<Record<AttendanceMode, string>> = {
  'in-room': 'In the room',
  video: 'By video',
  phone: 'By telephone',
};

const KINDS: Readonly<Record<DecisionKind, string>> = {
  surgery: 'Surgery',
  radiotherapy: 'Radiotherapy',
  'systemic-therapy': 'Systemic therapy',
  interventional: 'Interventional treatment',
  'supportive-care': 'Supportive care',
};

/** What the rules and settings of a meeting say. */
export const MEETINGS_RULES_TEXT = {
  quorum: 'Quorum',
  profile: 'Quorum rule',
  own: (name: string) => `${name} (of this meeting)`,
  starting: 'Starting points',
  ofMeetings: 'Rules of your meetings',
  ofMeeting: (rule: string, meeting: string, day: string) => `${rule} (${meeting}, ${day})`,
  profileHint:
    'Change it to what your own network asks for, and name it: it is offered here for the next meeting.',
  edit: 'Change the rule',
  ruleName: 'Name of the rule',
  changed: (name: string) => `${name}, changed`,
  places: 'Places that must be filled',
  place: (number: number) => `Place ${number}: any of these roles`,
  nobody: 'Nobody is required.',
  addPlace: 'Add a place',
  removePlace: (number: number) => `Remove place ${number}`,
  counted: 'Ways of taking part that count',
  modes: MODES,
  specialties: 'Fewest doctors of different specialties',
  specialtiesHint: '0 asks for none',
  perDecision: 'Also needed for a decision on',
  kinds: KINDS,
  addPlaceFor: (kind: string) => `Add a place for ${kind.toLowerCase()}`,
  placeFor: (kind: string, number: number) => `${kind}, place ${number}: any of these roles`,
  removePlaceFor: (kind: string, number: number) => `Remove place ${number} of ${kind}`,
  noneFor: (kind: string) => `${kind}: nobody in particular`,
  running: 'How it is run',
  startsAt: 'Start',
  minutes: 'Minutes per case',
  minutesHint: 'Planned for a case nobody planned otherwise',
  independent: 'The team says its own view first',
  independentHint:
    'Candidates stay hidden in the room until the team has recorded its own recommendation.',
  room: 'Room',
  diagonal: 'Diagonal of the screen, inches',
  seat: 'Farthest seat, metres',
  size: (px: number) => `The room reads text of ${px} px on a picture of 1920 × 1080 px.`,
  manyPages: 'At this size a case takes about twice as many pages as at 28 px.',
  fit: {
    fits: 'Capitals are 16 arc minutes high at the farthest seat.',
    raised: 'Less would be enough; 20 px is the smallest type shown.',
    'too-large':
      'The farthest seat would need more than 56 px, the largest type shown: sit nearer, or use a larger screen.',
  },
  faults: {
    time: 'Give the start as 14:00.',
    place: 'Choose at least one role for each place, or remove it.',
    counted: 'At least one way of taking part must count.',
    name: 'Give the rule a name.',
    number: 'Give a number within the limits.',
  },
} as const;
