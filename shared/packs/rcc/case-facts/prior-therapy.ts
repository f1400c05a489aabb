import { wholeDomain } from '../../../engine/fact-text.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import type { SystemicAgent, Treatment } from '../../../domain/course.ts';
import { knownValue } from '../../../domain/recorded.ts';
import type { FactDefinition } from '../../../engine/pack.ts';
import { oneOf, type Possible, range } from '../../../engine/possible.ts';
import { answered, type FactRule, type FactRules, firstOf, stated } from './fact-rule.ts';
import { anyOf } from './possible-values.ts';
import { priorPd1 } from './prior-pd1.ts';
import {
  agentsGiven,
  areAgentsComplete,
  hasNoAdvancedTreatment,
  isCourseComplete,
  isForAdvanced,
  isSurelyBefore,
  systemicTreatments,
} from './systemic-course.ts';
import { line } from './treatment-line.ts';

const VEGF_AGENTS: readonly SystemicAgent[] = [
  'cabozantinib',
  'lenvatinib',
  'axitinib',
  'sunitinib',
  'pazopanib',
  'tivozanib',
  'sorafenib',
  'bevacizumab',
];

/** Listed: given. Not listed in a course complete with all its agents: not given. Else open. */
function given(
  agents: readonly SystemicAgent[],
  isWholeClass: (agents: readonly SystemicAgent[]) => boolean,
): FactRule {
  return ({ document }) => {
    const all = agentsGiven(document);
    const found = all.filter((agent) => agents.includes(agent));
    if (found.length > 0) return { possible: oneOf(true), basis: `${found.join(', ')} given` };
    return areAgentsComplete(document) && isWholeClass(all)
      ? { possible: oneOf(false), basis: 'Course complete, not among its agents' }
      : undefined;
  };
}

/** These very drugs: an agent outside the list is another drug. */
function drug(...agents: readonly SystemicAgent[]): FactRule {
  return given(agents, () => true);
}

/** A class of drugs: an agent outside the list may belong to it. */
function drugClass(...agents: readonly SystemicAgent[]): FactRule {
  return given(agents, (all) => !all.includes('other'));
}

const vegfLines: FactRule = ({ document }) => {
  const all = agentsGiven(document);
  const found = all.filter((agent) => VEGF_AGENTS.includes(agent));
  const isExact = areAgentsComplete(document) && !all.includes('other');
  if (!isExact && found.length === 0) return undefined;
  return {
    possible: range(found.length, isExact ? found.length : Infinity),
    basis: found.length === 0 ? 'No VEGF-targeted drug given' : `${found.join(', ')} given`,
  };
};

/** Ongoing treatment is enough; no needs a complete course of which every one has ended. */
const onSystemic: FactRule = ({ document }) => {
  const rows = systemicTreatments(document);
  const ongoing = rows.find((row) => knownValue(row.ongoing) === 'yes');
  if (ongoing !== undefined) {
    return { possible: oneOf(true), basis: `${ongoing.what} ongoing`, on: ongoing.ongoing?.on };
  }
  const ended = rows.every((row) => knownValue(row.ongoing) === 'no' || row.endedOn !== undefined);
  if (!ended || !isCourseComplete(document)) return undefined;
  const basis = rows.length === 0 ? 'No systemic therapy given' : 'Every systemic therapy ended';
  return { possible: oneOf(false), basis };
};

const noAdvancedTreatment: FactRule = ({ document }) =>
  hasNoAdvancedTreatment(document)
    ? { possible: oneOf('na'), basis: 'No systemic therapy for advanced disease given' }
    : undefined;

/** Without treatment there is no response to leave a residue. */
const noResponse: FactRule = ({ document }) =>
  hasNoAdvancedTreatment(document)
    ? { possible: oneOf(false), basis: 'No systemic therapy for advanced disease given' }
    : undefined;

/** Best response to the latest treatment for advanced disease that is known to be the latest. */
const responseToLatest: FactRule = ({ document }, fact) => {
  const rows = latestForAdvanced(document);
  if (rows.length === 0) return undefined;
  const sets = rows.map((row) => responseOf(row, fact));
  const surely = rows.some((row) => isForAdvanced(row) === true);
  const possible = anyOf(surely ? sets : [...sets, oneOf('na')]);
  return { possible, basis: rows.map(responseText).join('; '), on: rows[0]?.bestResponse?.on };
};

/** What is ongoing is the latest; else a complete course is needed to tell. */
function latestForAdvanced(document: CaseDocument): readonly Treatment[] {
  const rows = systemicTreatments(document).filter((row) => isForAdvanced(row) !== false);
  const ongoing = rows.some((row) => knownValue(row.ongoing) === 'yes');
  if (!ongoing && !isCourseComplete(document)) return [];
  return rows.filter(
    (row) => !rows.some((other) => isForAdvanced(other) === true && isSurelyBefore(row, other)),
  );
}

function responseOf({ bestResponse }: Treatment, fact: FactDefinition): Possible {
  const value = knownValue(bestResponse);
  return value === undefined ? wholeDomain(fact.domain) : oneOf(value);
}

function responseText({ what, bestResponse }: Treatment): string {
  const value = knownValue(bestResponse);
  return `${what}: ${value === undefined ? 'response not recorded' : value.toUpperCase()}`;
}

/** What was given before and what it did. */
export const priorTherapyRules: FactRules = {
  line,
  on_systemic: onSystemic,
  systemic_response: firstOf(noAdvancedTreatment, responseToLatest),
  progression_pattern: firstOf(
    stated(({ disease }) => disease?.progression, {
      none: 'na',
      oligo: 'oligo',
      diffuse: 'diffuse',
    }),
    noAdvancedTreatment,
  ),
  residual_after_response: firstOf(
    answered(({ disease }) => disease?.residualAfterResponse),
    noResponse,
  ),
  prior_pd1: priorPd1,
  prior_vegf_lines: vegfLines,
  prior_cabozantinib: drug('cabozantinib'),
  prior_lenvatinib: drug('lenvatinib'),
  prior_axitinib: drug('axitinib'),
  prior_sunitinib_pazopanib: drug('sunitinib', 'pazopanib'),
  prior_tivozanib: drug('tivozanib'),
  prior_belzutifan: drug('belzutifan'),
  prior_everolimus: drug('everolimus'),
  prior_platinum: drugClass('cisplatin', 'carboplatin'),
};
