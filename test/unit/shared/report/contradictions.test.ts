import { expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { contradictionsOf } from '#shared/report/contradictions';
import { contradictionsToClear } from '#shared/report/inputs-needed';

const YES = { value: 'yes' } as const;

const CONTRADICTIONS: readonly (readonly [string, CaseDocument])[] = [
  [
    'Metastasis in the opposite kidney, but on the side of the primary: left.',
    {
      primaries: [{ side: { value: 'left' } }],
      lesions: [{ site: 'contralateral-kidney', side: { value: 'left' } }],
    },
  ],
  [
    'Treatment 1 ends before it starts.',
    {
      course: {
        treatments: [{ kind: 'systemic', what: 'x', startedOn: '2026-03', endedOn: '2026-02-28' }],
      },
    },
  ],
  [
    'Setting "Localised", but a metastasis is recorded as present.',
    { disease: { setting: { value: 'localised' } }, lesions: [{ site: 'lung' }] },
  ],
  [
    'Setting "Localised", but a metastasis is recorded as present.',
    { disease: { setting: { value: 'localised' } }, extent: { leptomeningeal: YES } },
  ],
  [
    'Setting "Localised", but M1 or a day of metastasis is recorded.',
    { disease: { setting: { value: 'localised' } }, primaries: [{ tnm: [{ m: 'M1' }] }] },
  ],
  [
    'Setting "Localised", but M1 or a day of metastasis is recorded.',
    { disease: { setting: { value: 'localised' }, metastaticSince: '2026-10' } },
  ],
  [
    'Metastases at diagnosis, but M0 at diagnosis.',
    { disease: { timing: { value: 'synchronous' } }, primaries: [{ tnm: [{ m: 'M0' }] }] },
  ],
  [
    'A brain metastasis is listed, but the brain is "imaged, no metastasis".',
    { extent: { brain: { value: 'none' } }, lesions: [{ site: 'brain' }] },
  ],
  [
    'Lung: called free and listed with a lesion.',
    { extent: { clearSites: ['lung', 'liver'] }, lesions: [{ site: 'lung' }] },
  ],
  [
    'Primary 1: in place, but with a day of removal.',
    { primaries: [{ inSitu: YES, resectedOn: '2024-05' }] },
  ],
  [
    '"Metastases at diagnosis", but the dates of both say otherwise.',
    {
      disease: {
        timing: { value: 'synchronous' },
        diagnosedOn: '2020-01-10',
        metastaticSince: '2020-04-11',
      },
    },
  ],
  [
    '"Metastases after diagnosis", but the dates of both say otherwise.',
    {
      disease: {
        timing: { value: 'metachronous' },
        diagnosedOn: '2020-01-10',
        metastaticSince: '2020-04-10',
      },
    },
  ],
  [
    'Setting "Localised", but "Metastases at diagnosis".',
    { disease: { setting: { value: 'localised' }, timing: { value: 'synchronous' } } },
  ],
  [
    'Adrenal gland not involved, but invaded by the primary.',
    { primaries: [{ adrenalInvolved: { value: 'no' }, invasion: { adrenalContiguous: YES } }] },
  ],
  [
    'Open surgery on a bone metastasis planned, but there is none in bone.',
    { extent: { boneSurgeryPlanned: YES, clearSites: ['bone-spine', 'bone-other'] } },
  ],
  [
    'ECOG 0 and Karnofsky 40 % do not match.',
    { health: { ecog: { value: 0 }, kps: { value: 40 } } },
  ],
  [
    'Haematuria grade 4, but no life-threatening bleeding now.',
    {
      symptoms: { haematuria: { answer: 'yes', grade: 4 } },
      health: { activeMajorBleeding: { value: 'no' } },
    },
  ],
  [
    'Age 50 stated, but the dates give another age.',
    {
      patient: { born: '1961-03-14', ageYears: { value: 50 } },
      referral: { assessedOn: '2026-11-24' },
    },
  ],
  [
    'Metastases are dated 3 months or more before the diagnosis.',
    { disease: { diagnosedOn: '2026-03', metastaticSince: '2025-11' } },
  ],
  [
    'Systemic therapy starts before the diagnosis.',
    { disease: { diagnosedOn: '2026-03', systemicTherapyStart: '2026-02' } },
  ],
  [
    'Line 1 is being decided, but line 2 is in the course.',
    {
      course: {
        lineBeingDecided: { value: 1 },
        treatments: [{ kind: 'systemic', what: 'drug', line: 2 }],
      },
    },
  ],
];

it.each(CONTRADICTIONS)('[RCC-C-013] says: %s', (text, document) => {
  expect(contradictionsOf(document)).toEqual([text]);
  expect(contradictionsToClear(document)).toEqual([
    { from: 'Whoever entered the case', question: `Contradiction: ${text}` },
  ]);
});

it('[RCC-C-013] says nothing of a later metastasis, partial dates or an empty case', () => {
  expect(contradictionsToClear({})).toEqual([]);
  const imagedBefore = { diagnosedOn: '2026-03-20', metastaticSince: '2026-01-10' };
  expect(contradictionsOf({ disease: imagedBefore })).toEqual([]);
  expect(
    contradictionsOf({
      disease: {
        setting: { value: 'metastatic' },
        timing: { value: 'metachronous' },
        diagnosedOn: '2026-03-20',
        metastaticSince: '2026-07',
      },
      primaries: [{ tnm: [{ m: 'M0' }], inSitu: { value: 'no' }, resectedOn: '2026-03' }],
      lesions: [{ site: 'lung' }, { site: 'liver', status: 'treated-no-evidence' }],
      extent: { clearSites: ['liver'] },
      health: { ecog: { value: 1 }, kps: { value: 90 } },
    }),
  ).toEqual([]);
});

it('[RCC-C-060] names stated risk groups that do not agree with each other', () => {
  const stated = (...groups: readonly ('favourable' | 'poor')[]): CaseDocument => ({
    disease: {
      statedRiskGroups: groups.map((group) => ({ system: 'imdc', group, statedBy: 'Dr X' })),
    },
  });
  expect(contradictionsOf(stated('poor', 'poor'))).toEqual([]);
  expect(contradictionsOf(stated('favourable', 'poor'))).toEqual([
    'IMDC favourable stated by Dr X, no date given; IMDC poor stated by Dr X, no date given.',
  ]);
});
