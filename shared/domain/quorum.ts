import type { Stay } from './attendance.ts';
import type { BoardRole, DecisionKind, QuorumRule, RequiredRole } from './meeting-profile.ts';

/** Roles that are no specialty of a doctor. */
const NOT_MEDICAL: ReadonlySet<BoardRole> = new Set([
  'Nurse specialist',
  'Coordinator',
  'Laboratory',
]);

/** Whether enough of the right people are there, and who is missing. */
export type QuorumState = {
  readonly isMet: boolean;
  /** Places at the table nobody fills. */
  readonly missing: readonly RequiredRole[];
  /** Doctors' specialties at the table. */
  readonly specialties: number;
  /** Specialties still missing to the fewest the rule asks for. */
  readonly specialtiesShort: number;
};

type Present = Pick<Stay, 'role' | 'mode'>;

/** Whether a rule asks for anybody; without one no meeting is quorate or not. */
export function asksForQuorum({
  required,
  fewestSpecialties,
}: Pick<QuorumRule, 'required' | 'fewestSpecialties'>): boolean {
  return required.length > 0 || fewestSpecialties > 0;
}

/** The quorum of a meeting, or of one kind of decision in it. */
export function quorumOf(
  rule: QuorumRule,
  present: readonly Present[],
  kind?: DecisionKind,
): QuorumState {
  const roles = new Set(
    present.filter(({ mode }) => rule.counted.includes(mode)).map(({ role }) => role),
  );
  const required = kind === undefined ? rule.required : requiredFor(rule, kind);
  const missing = required.filter(({ anyOf }) => !anyOf.some((role) => roles.has(role)));
  const specialties = [...roles].filter((role) => !NOT_MEDICAL.has(role)).length;
  const fewest = kind === undefined ? rule.fewestSpecialties : 0;
  const specialtiesShort = Math.max(0, fewest - specialties);
  return {
    isMet: missing.length === 0 && specialtiesShort === 0,
    missing,
    specialties,
    specialtiesShort,
  };
}

function requiredFor(rule: QuorumRule, kind: DecisionKind): readonly RequiredRole[] {
  return rule.perDecision.filter((each) => each.kind === kind).flatMap(({ required }) => required);
}
