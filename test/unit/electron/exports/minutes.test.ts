import { describe, expect, it } from 'vitest';

import type { Decision } from '#shared/domain/decision';
import { MEETING_PROFILES } from '#shared/domain/meeting-profiles';
import { meetingMinutes } from '#shared/report/meeting-minutes';
import type { CaseOutcome } from '#shared/report/minutes-model';

import { caseFilesIn, parsed } from '../../golden/case-files.ts';
import { answerOf } from '../temporary-application.ts';
import { DECISION, heldMeeting, record } from './held-meeting.ts';

const [FELDMAN = {}, HALVORSEN = {}, THIRD = {}] = caseFilesIn('docs/demo-cases/').map(parsed);

function said(outcome: CaseOutcome | undefined, part: string): readonly string[] {
  return outcome?.parts.find(({ id }) => id === part)?.lines ?? [];
}

async function minutesOf({ application, id }: Awaited<ReturnType<typeof heldMeeting>>) {
  return answerOf(application, 'exports.minutes', { meeting: id });
}

describe('the minutes', () => {
  it('[AFT-001] say everything of a decision, who was there and what it was made with', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    await held.act({ kind: 'case-began', caseId: first });
    await record(held, first);
    await held.act({ kind: 'case-ended', caseId: first });
    await held.act({ kind: 'closed' });
    const minutes = await minutesOf(held);
    const [outcome] = minutes.cases;
    expect(outcome).toMatchObject({ name: 'FELDMAN, Anna (Ms)', result: 'Recommended', item: 1 });
    expect(outcome?.identity).toContain('Born 14-Mar-1961 (65y) · Female · Hospital No. 4102');
    const { sheet } = await answerOf(held.application, 'cases.boardSheet', { id: first });
    expect(outcome?.headline.map(({ label }) => label)).toEqual(
      sheet.headline.map(({ label }) => label),
    );
    for (const [index, { value }] of sheet.headline.entries()) {
      expect(outcome?.headline[index]?.text.startsWith(value)).toBe(true);
    }
    const lines = {
      decision:
        'Start nivolumab + cabozantinib, to control the disease, if biopsy confirms clear cell RCC, by Dr Lind, until 16-Mar-2027',
      rationale: DECISION.rationale,
      difference: 'New information in the meeting: Risk group settled in the room.',
      dissent: 'Pathology (Dr Berg): Would biopsy first.',
      trial: 'Not considered: None open here.',
      'told-by': 'Dr Lind',
      rediscuss: 'After 12 weeks, on 01-Jun-2027',
      present: 'By video: Dr Lind, Oncology',
    };
    for (const [part, line] of Object.entries(lines)) expect(said(outcome, part)).toEqual([line]);
    expect(said(outcome, 'actions')).toEqual([
      'Book CT chest, by Dr Lind, until 05-Mar-2027',
      'Call the GP, by K. Worker',
    ]);
    expect(said(outcome, 'time')[0]).toMatch(/^Planned 3 min, discussed \d+ (s|min)/);
    expect(outcome?.recorded.join(' ')).toMatch(
      /by Dr Vogt, Chair; entered by Dr Vogt; version 1\. Case revision 1, knowledge pack rcc \S+, evaluation [0-9a-f]{12}/,
    );
    const text = minutes.parts.flatMap((part) => part.lines).join('\n');
    expect(text).toMatch(/planned for 14:00; opened \d\d:\d\d, closed \d\d:\d\d/);
    expect(text).toMatch(/Dr Lind, Oncology, deputy: by video \d\d:\d\d to \d\d:\d\d/);
    expect(text).toContain('1 case on the agenda, 1 decided.');
    expect(minutes.made.join('\n')).toMatch(
      /^Made .* by Dr Vogt, Consilium 0\.1\.0\.\nKidney cancer/,
    );
  });

  it('[AFT-002] leave out no case of the agenda, whatever became of it', async () => {
    const held = await heldMeeting([FELDMAN, HALVORSEN, THIRD]);
    const [deferred, standard, open] = held.cases;
    if (deferred === undefined || standard === undefined || open === undefined) throw new Error();
    const decision = {
      outcome: 'deferred' as const,
      recommendations: [],
      deferral: { reason: 'imaging-missing' as const, note: 'CT chest' },
      dissent: [],
      actions: [],
    };
    await record(held, deferred, { decision });
    const plan = { lane: 'not-ready', reason: 'pathology-missing', note: 'Biopsy' } as const;
    await answerOf(held.application, 'meetings.plan', { id: held.id, case: standard, plan });
    const { cases, parts } = await minutesOf(held);
    expect(cases.map(({ status, result }) => [status, result])).toEqual([
      ['deferred', 'Deferred'],
      ['not-ready', 'Not discussed, not ready'],
      ['open', 'No decision recorded'],
    ]);
    expect(cases.map((each) => said(each, 'decision')[0])).toEqual([
      'Imaging missing: CT chest',
      'Pathology missing: Biopsy',
      'Nothing was recorded for this case.',
    ]);
    expect(parts.find(({ id }) => id === 'summary')?.lines[0]).toBe(
      '3 cases on the agenda, 1 deferred, 1 not discussed, not ready, 1 without a decision.',
    );
  });

  it('[AFT-003] say what the meeting changed and what a corrected record said before', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    const health = { ...FELDMAN.health, ecog: { value: 3 } };
    await answerOf(held.application, 'room.correct', {
      meeting: held.id,
      id: first,
      base: 1,
      document: { ...FELDMAN, health },
      because: 'Oncology: ECOG 3 today',
    });
    await record(held, first, { revision: 2 });
    const decision = { ...DECISION, toldBy: 'Dr Berg' };
    await record(held, first, { revision: 2, decision, correction: 'Other person' });
    const { cases } = await minutesOf(held);
    const [changed, ...moved] = said(cases[0], 'changed');
    expect(changed).toMatch(/^Revision 2, \d\d:\d\d, by Dr Vogt: Oncology: ECOG 3 today$/);
    expect(moved).toContainEqual(expect.stringMatching(/^Performance: ECOG 3.* \(before: ECOG 1/));
    expect(said(cases[0], 'versions')).toEqual([
      expect.stringMatching(/^Version 2, \d\d:\d\d, by Dr Vogt, Chair: Other person$/),
      'No longer: Patient to be told by: Dr Lind',
      'New: Patient to be told by: Dr Berg',
    ]);
    expect(said(cases[0], 'told-by')).toEqual(['Dr Berg']);
    const hidden = await answerOf(held.application, 'exports.minutes', {
      meeting: held.id,
      identifiers: 'hidden',
    });
    expect(said(hidden.cases[0], 'changed')[0]).toMatch(/by name withheld: text withheld$/);
  });

  it('[AFT-003] name every line of the sheet a correction changed, also one of a lesion', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    const [lesion, ...others] = FELDMAN.lesions ?? [];
    if (first === undefined || lesion === undefined) throw new Error('no case with a lesion');
    const longest = { value: { amount: 41, unit: 'mm' as const } };
    await answerOf(held.application, 'room.correct', {
      meeting: held.id,
      id: first,
      base: 1,
      document: {
        ...FELDMAN,
        lesions: [
          { ...lesion, longest },
          ...others,
          { site: 'skin-soft-tissue', count: { value: 1 } },
        ],
      },
      because: 'Radiology: measured again',
    });
    const { cases } = await minutesOf(held);
    const changed = said(cases[0], 'changed').slice(1);
    expect(changed).toContainEqual(expect.stringMatching(/: 41 mm; .* \(before: .* mm; .*\)$/));
    expect(changed).toContainEqual(expect.stringMatching(/^Skin.* \(before: not on the sheet\)$/));
  });

  it('[AFT-003] never say that nothing changed, also of what is on no line or withheld', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    const correct = (base: number, document: typeof FELDMAN) =>
      answerOf(held.application, 'room.correct', {
        meeting: held.id,
        id: first,
        base,
        document,
        because: 'Nurse: as told today',
      });
    const allergies = { state: 'known' as const, items: [{ substance: 'Penicillin' }] };
    const patient = { ...FELDMAN.patient, allergies };
    await correct(1, { ...FELDMAN, patient });
    const referral = { ...FELDMAN.referral, question: 'Nephrectomy right?' };
    await correct(2, { ...FELDMAN, patient, referral });
    const { cases } = await minutesOf(held);
    const changed = said(cases[0], 'changed');
    expect(changed).toContainEqual(expect.stringMatching(/^Allergies: Penicillin.* \(before: /));
    expect(changed).toContainEqual(
      expect.stringMatching(/^Question: Nephrectomy right\? \(before: /),
    );
    const hidden = await answerOf(held.application, 'exports.minutes', {
      meeting: held.id,
      identifiers: 'hidden',
    });
    const lines = said(hidden.cases[0], 'changed');
    expect(lines).toContain('Entries changed in: Patient');
    expect(lines).toContain('Entries changed in: Question and referral');
    expect(lines.join()).not.toContain('Nephrectomy right');
  });

  it('[AFT-003] tell the day of what was recorded or happened after that of the meeting', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    await record(held, first);
    held.pass(3 * 24 * 60 * 60);
    await held.act({ kind: 'closed' });
    const decision = { ...DECISION, toldBy: 'Dr Berg' };
    await record(held, first, { decision, correction: 'Other person' });
    const { cases, parts } = await minutesOf(held);
    const when = /05-Mar-2027 \d\d:\d\d/;
    expect(said(cases[0], 'versions')[0]).toMatch(when);
    expect(cases[0]?.recorded[0]).toMatch(when);
    expect(parts.find(({ id }) => id === 'when')?.lines[0]).toMatch(
      /opened \d\d:\d\d, closed 05-Mar-2027 \d\d:\d\d\.$/,
    );
  });

  it('[AFT-001] say everything of the view of the team, too', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    const { application, id: meeting, chair: by } = held;
    const about = { meeting, case: first, draft: DECISION, by };
    await answerOf(application, 'decisions.recordIndependent', about);
    const { cases } = await minutesOf(held);
    expect(said(cases[0], 'independent')).toEqual([
      'Recommended',
      expect.stringMatching(/^Start nivolumab .*, if biopsy confirms clear cell RCC/),
      `Rationale: ${DECISION.rationale}`,
      expect.stringMatching(/^Differs .*: Risk group settled in the room\.$/),
      'Dissent: Pathology (Dr Berg): Would biopsy first.',
      'Clinical trial: Not considered: None open here.',
      'Patient to be told by: Dr Lind',
      expect.stringMatching(/^Actions: Book CT chest/),
      'Actions: Call the GP, by K. Worker',
      'To be discussed again: After 12 weeks, on 01-Jun-2027',
      expect.stringMatching(/^Recorded \d\d:\d\d by Dr Vogt, Chair$/),
    ]);
  });

  it('[AFT-001] do not call a case undiscussed that nobody took the time of', async () => {
    const held = await heldMeeting([FELDMAN]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    await record(held, first);
    const { cases } = await minutesOf(held);
    expect(said(cases[0], 'time')).toEqual(['Planned 3 min, no time taken']);
  });

  it('[AFT-019] name who was there for a decision whose words were corrected later', async () => {
    const uk = MEETING_PROFILES.find(({ name }) => name === 'UK');
    const held = await heldMeeting([FELDMAN], uk);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    const who = {
      id: crypto.randomUUID(),
      name: 'Dr Urs',
      role: 'Urology',
      isDeputy: false,
    } as const;
    await held.act({ kind: 'came', who, mode: 'in-room' });
    const step = {
      verb: 'perform',
      what: 'nephrectomy',
      modality: 'surgery',
      conditions: [],
    } as const;
    const decision: Decision = { ...DECISION, recommendations: [{ ...step, conditions: [] }] };
    await record(held, first, { decision });
    const rationale = 'Symptomatic disease.';
    await held.act({ kind: 'came', who: { ...who, role: 'Pathology' }, mode: 'in-room' });
    await record(held, first, { decision: { ...decision, rationale }, correction: 'Typing error' });
    const asPathologist = said((await minutesOf(held)).cases[0], 'present');
    expect(asPathologist.at(-1)).toMatch(/^When version 1 was recorded, .*Dr Urs, Urology/);
    await held.act({ kind: 'left', attendee: who.id });
    const told = { ...decision, rationale, toldBy: 'Dr Lind' };
    await record(held, first, { decision: told, correction: 'Typing error' });
    const [outcome] = (await minutesOf(held)).cases;
    expect(said(outcome, 'quorum')).toEqual([
      'No Urology at the table for a decision on surgery.',
      'This is of version 3; others were at the table for an earlier one, see below.',
    ]);
    const [now, before] = said(outcome, 'present');
    expect(now).toBe('By video: Dr Lind, Oncology');
    expect(before).toMatch(/^When version 1 was recorded, .*In the room: Dr Urs, Urology/);
  });

  it('[AFT-015] say whose specialty was not at the table for what was decided', async () => {
    const uk = MEETING_PROFILES.find(({ name }) => name === 'UK');
    const held = await heldMeeting([FELDMAN, HALVORSEN], uk);
    const [operated, treated] = held.cases;
    if (operated === undefined || treated === undefined) throw new Error('no case');
    const step = (modality: string): Decision => ({
      ...DECISION,
      recommendations: [{ verb: 'perform', what: 'as discussed', conditions: [], modality }],
    });
    await record(held, operated, { decision: step('surgery') });
    await record(held, treated, { decision: step('immunotherapy') });
    const { cases } = await minutesOf(held);
    expect(said(cases[0], 'quorum')).toEqual([
      'No Urology at the table for a decision on surgery.',
    ]);
    expect(said(cases[1], 'quorum')).toEqual([]);
    await record(held, treated, { decision: DECISION, correction: 'In our own words' });
    const [, inOwnWords] = (await minutesOf(held)).cases;
    expect(said(inOwnWords, 'quorum')).toEqual([
      'Quorum not checked for “nivolumab + cabozantinib”: its kind of treatment is not said.',
    ]);
  });

  it('tell when a case was discussed without a quorum', () => {
    const act = (id: number, at: string, each: object) => ({ id, at, by: 'A', act: each });
    const who = { id: crypto.randomUUID(), name: 'B', role: 'Urology', isDeputy: false };
    const events = [
      act(1, '2027-03-02T14:00:00.000Z', { kind: 'came', who, mode: 'in-room' }),
      act(2, '2027-03-02T14:01:00.000Z', { kind: 'opened' }),
      act(3, '2027-03-02T14:02:00.000Z', { kind: 'case-began', caseId: who.id }),
      act(4, '2027-03-02T14:03:00.000Z', { kind: 'left', attendee: who.id }),
    ];
    const { parts } = meetingMinutes({
      origin: { identifiers: 'shown', meeting: 'M', day: 'D', made: ['x'] },
      profile: {
        name: 'Ours',
        quorum: {
          required: [{ anyOf: ['Urology'] }],
          fewestSpecialties: 0,
          counted: ['in-room'],
          perDecision: [],
        },
      },
      settings: {
        startsAt: '14:00',
        minutesPerCase: 3,
        independentFirst: false,
        room: { diagonalInches: 65, farthestSeatMetres: 5 },
      },
      events: events as Parameters<typeof meetingMinutes>[0]['events'],
      seconds: 60,
      clock: (instant) => instant.slice(11, 16),
      cases: [],
    });
    expect(parts.find(({ id }) => id === 'quorum')?.lines).toEqual([
      'Rule: Ours.',
      'Met when the meeting was opened.',
      'Not met during a case taken off the agenda: missing Urology.',
    ]);
  });
});
