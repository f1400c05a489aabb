import type { CaseId } from '#shared/contract/case-summary';
import type { InputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Decision } from '#shared/domain/decision';
import { DEFAULT_SETTINGS, type MeetingProfile } from '#shared/domain/meeting-profile';
import { DEFAULT_PROFILE } from '#shared/domain/meeting-profiles';

import { addedCase, answerOf, applicationOn, PASSPHRASE, USER } from '../temporary-application.ts';
import { temporaryFolder } from '../../db/temporary-database.ts';

const CHAIR = { name: 'Dr Vogt', role: 'Chair' };

export const DECISION: Decision = {
  outcome: 'recommended',
  recommendations: [
    {
      verb: 'start',
      what: 'nivolumab + cabozantinib',
      intent: 'disease-control',
      conditions: ['biopsy confirms clear cell RCC'],
      owner: 'Dr Lind',
      due: '2027-03-16',
    },
  ],
  rationale: 'Symptomatic disease, needs a response.',
  difference: { reasons: ['new-information'], note: 'Risk group settled in the room.' },
  dissent: [{ role: 'Pathology', name: 'Dr Berg', view: 'Would biopsy first.' }],
  trial: { considered: 'no', why: 'None open here.' },
  toldBy: 'Dr Lind',
  actions: [
    {
      id: '00000000-0000-4000-8000-00000000a001',
      what: 'Book CT chest',
      owner: 'Dr Lind',
      due: '2027-03-05',
    },
    { id: '00000000-0000-4000-8000-00000000a002', what: 'Call the GP', owner: 'K. Worker' },
  ],
  rediscuss: { when: 'After 12 weeks', on: '2027-06-01' },
};

/** A clock that goes on by ten seconds whenever it is asked, and by as many as it is told. */
function runningClock() {
  let seconds = Date.parse('2027-03-02T14:00:00.000Z') / 1000;
  const pass = (more: number): void => {
    seconds += more;
  };
  const now = (): string => {
    pass(10);
    return new Date(seconds * 1000).toISOString();
  };
  return { now, pass };
}

/** A meeting that was held: the first case decided, corrected and recorded anew, the last open. */
export async function heldMeeting(
  documents: readonly CaseDocument[],
  profile: MeetingProfile = DEFAULT_PROFILE,
) {
  const { now, pass } = runningClock();
  const application = applicationOn(temporaryFolder(), { now });
  await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
  const cases: CaseId[] = [];
  for (const document of documents) cases.push((await addedCase(application, document)).id);
  const { id } = await answerOf(application, 'meetings.create', {
    name: 'Kidney board',
    on: '2027-03-02',
    settings: DEFAULT_SETTINGS,
    profile,
  });
  await answerOf(application, 'meetings.addCases', { id, cases });
  const who = {
    id: crypto.randomUUID(),
    name: 'Dr Lind',
    role: 'Oncology',
    isDeputy: true,
  } as const;
  const act = (input: InputOf<'meetings.act'>['act']) =>
    answerOf(application, 'meetings.act', { id, act: input });
  await act({ kind: 'came', who, mode: 'video' });
  await act({ kind: 'opened' });
  return { application, id, cases, act, pass, chair: CHAIR };
}

/** Records a decision on a case of the meeting. */
export function record(
  { application, id }: Pick<Awaited<ReturnType<typeof heldMeeting>>, 'application' | 'id'>,
  caseId: CaseId,
  {
    decision = DECISION,
    revision = 1,
    correction,
  }: {
    readonly decision?: Decision;
    readonly revision?: number;
    readonly correction?: string;
  } = {},
) {
  return answerOf(application, 'decisions.record', {
    meeting: id,
    case: caseId,
    revision,
    decision,
    by: CHAIR,
    ...(correction === undefined ? {} : { correction }),
  });
}
