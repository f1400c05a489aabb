import { expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { Decision } from '#shared/domain/decision';

import { DECISION, heldMeeting, record } from './exports/held-meeting.ts';
import { exportedFile } from './exported.ts';
import { answerOf } from './temporary-application.ts';

const VOGEL: CaseDocument = {
  patient: { name: { family: 'Vogel', given: 'Martha' }, born: '1961-03-14' },
  primaries: [{ histology: { value: 'clear-cell' } }],
  disease: { setting: { value: 'metastatic' } },
};
const AMSEL: CaseDocument = {
  ...VOGEL,
  patient: { ...VOGEL.patient, name: { family: 'Amsel', given: 'Martha' } },
};
/** As typed in a hurry. */
const TYPED: Decision = {
  ...DECISION,
  rationale: 'mrs vogel prefers tablets',
  trial: { considered: 'no', why: 'vogel declined' },
  actions: [{ id: '00000000-0000-4000-8000-00000000a003', what: 'call vogel', owner: 'Dr Lind' }],
};

type Held = Awaited<ReturnType<typeof heldMeeting>>;

/** Everything that is said of the decision while identifiers are hidden. */
async function hiddenWords({ application, id, cases: [caseId] }: Held): Promise<string> {
  if (caseId === undefined) throw new Error('no case');
  const identifiers = 'hidden' as const;
  const found = await answerOf(application, 'decisions.ofMeeting', {
    meeting: id,
    case: caseId,
    identifiers,
  });
  const listed = await answerOf(application, 'followUp.list', { identifiers });
  const what = { kind: 'decisions' as const };
  const file = { meeting: id, what, content: 'de-identified' as const };
  const { bytes } = await exportedFile(application, file);
  const words = [JSON.stringify(found), JSON.stringify(listed), new TextDecoder().decode(bytes)];
  return words.join('\n').toLowerCase();
}

it('[PRV-024] withholds a name typed in lower case in a decision', async () => {
  const held = await heldMeeting([VOGEL]);
  const [caseId] = held.cases;
  if (caseId === undefined) throw new Error('no case');
  await record(held, caseId, { decision: TYPED });
  const said = await hiddenWords(held);
  expect(said).not.toContain('vogel');
  expect(said).toContain('start nivolumab + cabozantinib');
});

it('[PRV-024] withholds a name of an earlier revision in a decision', async () => {
  const held = await heldMeeting([VOGEL]);
  const [caseId] = held.cases;
  if (caseId === undefined) throw new Error('no case');
  await record(held, caseId, { decision: { ...DECISION, rationale: 'Mrs Vogel asks for it' } });
  await held.act({ kind: 'closed' });
  await answerOf(held.application, 'cases.save', { id: caseId, base: 1, document: AMSEL });
  expect(await hiddenWords(held)).not.toContain('vogel');
});

it('[PRV-024] keeps the codes of a decision when the patient is called like one', async () => {
  const held = await heldMeeting([{ ...VOGEL, patient: { name: { family: 'start' } } }]);
  const [caseId] = held.cases;
  if (caseId === undefined) throw new Error('no case');
  await record(held, caseId);
  const { versions } = await answerOf(held.application, 'decisions.ofMeeting', {
    meeting: held.id,
    case: caseId,
    identifiers: 'hidden',
  });
  expect(versions[0]?.decision.recommendations[0]?.verb).toBe('start');
});

it('[PRV-025] leaves people on record out of what is typed, and roles in', async () => {
  const held = await heldMeeting([VOGEL]);
  const [caseId] = held.cases;
  if (caseId === undefined) throw new Error('no case');
  const [action] = TYPED.actions;
  if (action === undefined) throw new Error('no action');
  const decision: Decision = {
    ...DECISION,
    rationale: 'Dr Lind asks for it, Berg disagrees; Radiology may read the CT again',
    actions: [
      { ...action, what: 'Dr Berg calls K. Worker', owner: 'K. Worker' },
      { ...action, id: '00000000-0000-4000-8000-00000000a004', owner: 'Radiology' },
      { ...action, id: '00000000-0000-4000-8000-00000000a005', owner: 'May' },
    ],
  };
  await record(held, caseId, { decision });
  const said = await hiddenWords(held);
  for (const name of ['lind', 'berg', 'worker']) expect(said).not.toContain(name);
  expect(said).toContain('name withheld asks for it, name withheld disagrees; radiology may read');
  expect(said).toContain('read them before this goes on');
});
