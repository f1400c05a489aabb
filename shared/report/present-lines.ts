import { capitalised } from '../domain/in-sentence.ts';
import { AttendanceMode, type QuorumRule } from '../domain/meeting-profile.ts';
import type { PresentPerson, RecordedDecision } from '../domain/recorded-decision.ts';
import type { Clock } from './decision-versions.ts';
import { decisionQuorumLines, type DecisionSubject } from './quorum-text.ts';

export const MODE_TEXT: Readonly<Record<AttendanceMode, string>> = {
  'in-room': 'in the room',
  video: 'by video',
  phone: 'by telephone',
};

type Recorded = {
  readonly quorum: QuorumRule;
  readonly subject: DecisionSubject;
  readonly versions: readonly RecordedDecision[];
};

/** Who was missing when the version that stands was recorded, and that the table was another before. */
export function quorumLines({ quorum, subject, versions }: Recorded): readonly string[] {
  const standing = versions.at(-1);
  const lines = decisionQuorumLines(quorum, standing?.present ?? [], subject);
  const isSame = earlierTables(versions).length === 0;
  if (standing === undefined || lines.length === 0 || isSame) return lines;
  return [
    ...lines,
    `This is of version ${standing.version}; others were at the table for an earlier one, see below.`,
  ];
}

/** Who was there for the version that stands, and for each earlier one with other people. */
export function tableLines(versions: readonly RecordedDecision[], clock: Clock): readonly string[] {
  return [
    ...presentLines(versions.at(-1)?.present ?? []),
    ...earlierTables(versions).map(({ version, at, present }) => {
      const people = present.length === 0 ? 'nobody was entered' : presentLines(present).join('. ');
      return `When version ${version} was recorded, ${clock(at)}: ${people}`;
    }),
  ];
}

/** Earlier versions that were not recorded before the same people. */
function earlierTables(versions: readonly RecordedDecision[]): readonly RecordedDecision[] {
  const tableOf = ({ present }: RecordedDecision) =>
    present
      .map(({ id, name, role, isDeputy, mode }) => [id, name, role, isDeputy, mode].join(' '))
      .toSorted()
      .join();
  const standing = versions.at(-1);
  if (standing === undefined) return [];
  return versions.filter((each) => tableOf(each) !== tableOf(standing));
}

/** Everybody once, by the way they took part. */
function presentLines(present: readonly PresentPerson[]): readonly string[] {
  return AttendanceMode.options.flatMap((mode) => {
    const people = present.filter((person) => person.mode === mode);
    const names = people.map(({ name, role }) => `${name}, ${role}`).join('; ');
    return people.length === 0 ? [] : [`${capitalised(MODE_TEXT[mode])}: ${names}`];
  });
}
