import type { MeetingProfile, RequiredRole } from './meeting-profile.ts';

const SURGEON: RequiredRole = { anyOf: ['Urology'] };
const ONCOLOGIST: RequiredRole = { anyOf: ['Oncology'] };
const RADIOTHERAPIST: RequiredRole = { anyOf: ['Radiation oncology'] };
const RADIOLOGIST: RequiredRole = { anyOf: ['Radiology', 'Interventional radiology'] };
const INTERVENTIONAL: RequiredRole = { anyOf: ['Interventional radiology'] };
const PATHOLOGIST: RequiredRole = { anyOf: ['Pathology'] };
const NURSE: RequiredRole = { anyOf: ['Nurse specialist'] };
const COORDINATOR: RequiredRole = { anyOf: ['Coordinator'] };

/** Who one kind of decision needs; the same in every starting point, to be changed by the team. */
const PER_DECISION: MeetingProfile['quorum']['perDecision'] = [
  { kind: 'surgery', required: [SURGEON] },
  { kind: 'radiotherapy', required: [RADIOTHERAPIST] },
  { kind: 'systemic-therapy', required: [ONCOLOGIST] },
  { kind: 'interventional', required: [INTERVENTIONAL] },
];

/** Starting points for a team's own rules: what each country asks for, in our own short words. */
export const MEETING_PROFILES: readonly MeetingProfile[] = [
  {
    name: 'UK',
    quorum: {
      required: [SURGEON, ONCOLOGIST, RADIOTHERAPIST, RADIOLOGIST, PATHOLOGIST, NURSE, COORDINATOR],
      fewestSpecialties: 0,
      counted: ['in-room', 'video', 'phone'],
      perDecision: PER_DECISION,
    },
    source: 'Core membership of the tumour group; deputies count. To be checked with your network.',
  },
  {
    name: 'France',
    quorum: {
      required: [SURGEON, ONCOLOGIST, RADIOTHERAPIST],
      fewestSpecialties: 3,
      counted: ['in-room', 'video', 'phone'],
      perDecision: PER_DECISION,
    },
    source:
      'Three doctors of different specialties (e-cancer.fr); surgeon, oncologist and ' +
      'radiotherapist since the INCa update of December 2023 (onco-aura.fr).',
  },
  {
    name: 'Germany',
    quorum: {
      required: [SURGEON, RADIOLOGIST, PATHOLOGIST, RADIOTHERAPIST, ONCOLOGIST],
      fewestSpecialties: 0,
      // By telephone nobody sees the images.
      counted: ['in-room', 'video'],
      perDecision: PER_DECISION,
    },
    source:
      'DKG: binding attendance of five specialties; video counts, telephone without images not.',
  },
  {
    name: 'USA',
    quorum: {
      required: [SURGEON, ONCOLOGIST, RADIOTHERAPIST, PATHOLOGIST, RADIOLOGIST],
      fewestSpecialties: 0,
      counted: ['in-room', 'video', 'phone'],
      perDecision: PER_DECISION,
    },
    source: 'Commission on Cancer: surgery, medical and radiation oncology, pathology, radiology.',
  },
];

/** The rules of a meeting nobody gave any: no quorum, said so. */
export const DEFAULT_PROFILE: MeetingProfile = {
  name: 'No quorum rule',
  quorum: {
    required: [],
    fewestSpecialties: 0,
    counted: ['in-room', 'video', 'phone'],
    perDecision: PER_DECISION,
  },
};

/** What a new meeting can start from. */
export const STARTING_PROFILES: readonly MeetingProfile[] = [DEFAULT_PROFILE, ...MEETING_PROFILES];
