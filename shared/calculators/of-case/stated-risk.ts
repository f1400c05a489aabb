import type { CaseDocument } from '../../domain/case-document.ts';
import { formatDate } from '../../domain/format-date.ts';
import { RISK_GROUP_TEXT, RISK_SYSTEM_TEXT } from '../../domain/risk-group-text.ts';
import type { RiskSystem, StatedRiskGroup } from '../../domain/stated-risk-group.ts';
import type { RiskCount, RiskGroup } from '../risk/count-factors.ts';
import type { ScoreInput } from '../scores.ts';

/** What a case states of a risk group without counting it. */
type StatedRisk = {
  /** Every group somebody stated, best first. */
  readonly groups: readonly RiskGroup[];
  /** `IMDC intermediate stated by Dr X, 02-Oct-2026`, one for each statement. */
  readonly words: readonly string[];
  readonly inputs: readonly ScoreInput[];
  readonly on?: string | undefined;
};

/** The groups that count and statement leave together, and what must be said of it. */
type RiskWithStated = {
  readonly groups: readonly RiskGroup[];
  readonly inputs: readonly ScoreInput[];
  readonly notes: readonly string[];
};

const GROUPS: readonly RiskGroup[] = ['favourable', 'intermediate', 'poor'];

/**
 * The risk groups stated in a case for one score; several that differ all stand.
 *
 * @spec RCC-C-060
 */
export function statedRiskOf({ disease }: CaseDocument, system: RiskSystem): StatedRisk {
  const placed = (disease?.statedRiskGroups ?? [])
    .map((statement, index) => ({ statement, field: `disease.statedRiskGroups[${index}]` }))
    .filter(({ statement }) => statement.system === system);
  const statements = placed.map(({ statement }) => statement);
  const [first, ...others] = statements;
  return {
    groups: GROUPS.filter((group) => statements.some((each) => each.group === group)),
    words: statements.map(statementText),
    inputs: placed.map(({ statement, field }) => inputOf(statement, field)),
    ...(others.length === 0 ? { on: first?.on } : {}),
  };
}

/**
 * A stated group narrows the groups that the factors allow. Where the two exclude each other
 * either may be the slip: both stay possible, and a note says so.
 *
 * @spec RCC-C-060
 */
export function withStatedRisk(
  counted: RiskCount,
  stated: StatedRisk,
  asked: number,
): RiskWithStated {
  const { groups, words, inputs } = stated;
  if (groups.length === 0) return { groups: counted.groups, inputs, notes: [] };
  const common = counted.groups.filter((group) => groups.includes(group));
  const isContradicted = common.length === 0;
  const either = GROUPS.filter((group) => groups.includes(group) || counted.groups.includes(group));
  return {
    groups: isContradicted ? either : common,
    inputs,
    notes: [
      ...words,
      ...(groups.length > 1 ? ['The stated risk groups differ: all of them are considered'] : []),
      ...(isContradicted ? [contradictionText(counted, asked)] : []),
    ],
  };
}

/** `2 of 6 factors`, or the interval while factors are unknown. */
export function countText({ fewest, most }: RiskCount, asked: number): string {
  return `${fewest === most ? fewest : `${fewest} to ${most}`} of ${asked} factors`;
}

function contradictionText(counted: RiskCount, asked: number): string {
  const names = counted.groups.join(' or ');
  return (
    `The stated risk group and the factors contradict each other: ${countText(counted, asked)} ` +
    `give ${names}. Both stay possible`
  );
}

function statementText({ system, group, statedBy, on }: StatedRiskGroup): string {
  const when = on === undefined ? 'no date given' : formatDate(on);
  return `${RISK_SYSTEM_TEXT[system]} ${group} stated by ${statedBy}, ${when}`;
}

function inputOf({ system, group, statedBy, on }: StatedRiskGroup, field: string): ScoreInput {
  return {
    label: `Stated ${RISK_SYSTEM_TEXT[system]} risk`,
    value: `${RISK_GROUP_TEXT[group]}, by ${statedBy}`,
    ...(on === undefined ? {} : { on }),
    field,
  };
}
