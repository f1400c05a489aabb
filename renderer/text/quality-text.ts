import type { BreakdownId } from '#shared/report/quality-model';

import { CASES_TEXT } from './cases-text.ts';
import { FOLLOW_UP_TEXT } from './follow-up-text.ts';

type BreakdownText = {
  readonly title: string;
  readonly of: string;
  /** From what the figure is derived. */
  readonly from: string;
  readonly parts: Readonly<Record<string, string>>;
};

const YES_NO = { yes: 'Yes', no: 'No' };
const OF_RECOMMENDED = 'cases with a recommendation';
const PROXY =
  'Proxy, not validated: the patient page was on the room’s screen and the revision decided on ' +
  'had it. It does not say that it was talked about.';

const BREAKDOWNS: Readonly<Record<BreakdownId, BreakdownText>> = {
  results: {
    title: 'What the meeting came to',
    of: 'cases on agendas',
    from: 'Agenda of each closed meeting and the version of each decision that stands.',
    parts: {
      recommended: 'Recommended',
      deferred: 'Deferred',
      'standard-of-care': 'Not discussed, standard of care',
      discharged: 'Discharged',
      none: 'No decision recorded',
    },
  },
  options: {
    title: 'One option or several',
    of: OF_RECOMMENDED,
    from: 'Outcome of the decision.',
    parts: { recommended: 'One recommended', 'equivalent-options': 'Several equivalent' },
  },
  'deferral-reasons': {
    title: 'Why cases were deferred',
    of: 'deferred cases',
    from: 'Coded reason of the deferral.',
    parts: CASES_TEXT.list.reasons,
  },
  agreement: {
    title: 'Agreement with supported options',
    of: OF_RECOMMENDED,
    from: 'A step the pack does not support is recorded only with a reason: a reason counts as different. Steps such as a biopsy are not weighed.',
    parts: { agrees: 'Agrees', differs: 'Differs, with a reason', 'not-weighed': 'Not weighed' },
  },
  'difference-reasons': {
    title: 'Reasons for difference',
    of: 'decisions that differ; one may have several reasons',
    from: 'Coded reasons recorded with the decision.',
    parts: {
      'patient-preference': 'Patient’s preference',
      comorbidity: 'Comorbidity',
      frailty: 'Frailty',
      'toxicity-risk': 'Risk of toxicity',
      technical: 'Technical reasons',
      access: 'Access or availability',
      trial: 'Clinical trial',
      'new-information': 'New information in the meeting',
      'evidence-judged-differently': 'Evidence judged differently',
      other: 'Other reason',
    },
  },
  'own-view': {
    title: 'Own view recorded first',
    of: OF_RECOMMENDED,
    from: 'The team’s own view, recorded before the candidates were shown.',
    parts: YES_NO,
  },
  'own-view-agreement': {
    title: 'Own view and decision',
    of: 'cases with an own view',
    from: 'Steps of the own view held against the steps of the decision.',
    parts: { same: 'Same steps', changed: 'Changed', 'not-comparable': 'Not comparable' },
  },
  dissent: {
    title: 'Dissent recorded',
    of: OF_RECOMMENDED,
    from: 'Dissent by discipline in the decision.',
    parts: YES_NO,
  },
  trial: {
    title: 'Trial considered',
    of: OF_RECOMMENDED,
    from: 'Answer recorded with the decision; what it says of trials nobody checked.',
    parts: { ...YES_NO, 'not-answered': 'Not answered' },
  },
  'comorbidity-shown': {
    title: 'Comorbidity shown',
    of: OF_RECOMMENDED,
    from: PROXY,
    parts: YES_NO,
  },
  'performance-shown': {
    title: 'Performance status shown',
    of: OF_RECOMMENDED,
    from: PROXY,
    parts: YES_NO,
  },
  'patient-view-shown': {
    title: 'Patient’s views shown',
    of: OF_RECOMMENDED,
    from: PROXY,
    parts: YES_NO,
  },
  timed: {
    title: 'Time taken',
    of: 'cases on agendas',
    from: 'Begin and end of each case, without breaks.',
    parts: { timed: 'Timed', 'not-timed': 'Not timed' },
  },
  'over-plan': {
    title: 'Planned and actual time',
    of: 'timed cases',
    from: 'Time taken against the minutes planned for the case.',
    parts: { within: 'Within the plan', over: 'Longer than planned' },
  },
  'referral-known': {
    title: 'Referral day known',
    of: OF_RECOMMENDED,
    from: 'A full day of referral, not after the meeting.',
    parts: { known: 'Known', 'not-known': 'Not known' },
  },
  actions: {
    title: 'Actions and steps done in time',
    of: 'actions and steps with a due day',
    from: 'Answers on the screen Actions, and the due days of the decisions that stand.',
    parts: {
      'in-time': 'Done in time',
      late: 'Done late',
      'day-unknown': 'Done, day not known',
      'not-done': 'Not done',
      overdue: 'Open, overdue',
      'not-yet-due': 'Open, not yet due',
    },
  },
  'carried-out': {
    title: 'Decision carried out',
    of: OF_RECOMMENDED,
    from: 'Answer for the decision as a whole on the screen Actions.',
    parts: { done: 'Carried out', 'not-done': 'Not carried out', 'not-answered': 'Not answered' },
  },
  'not-carried-out-reasons': {
    title: 'Why decisions were not carried out',
    of: 'decisions not carried out',
    from: 'Coded reason of that answer.',
    parts: FOLLOW_UP_TEXT.reasons,
  },
};

/** The figures of meetings. */
export const QUALITY_TEXT = {
  title: 'Quality',
  documentTitle: 'Quality · Consilium',
  loading: 'Loading the figures',
  problem: 'The figures could not be read. Nothing was changed.',
  none: 'No meeting of this period was held and closed. The figures are a by-product: they fill as meetings are run.',
  period: {
    label: 'Period',
    months: (count: number) => `Last ${count} months`,
    all: 'All',
    custom: 'Other months',
    from: 'From month',
    to: 'To month',
    hint: '2026-11',
    fault: 'Give a month as 2026-11.',
    order: 'The first month is after the last.',
    apply: 'Show',
  },
  rule: 'Counts under five are withheld, and with them others from which one could be computed. Counts of meetings are not: they count no patient. Do not publish figures of two overlapping periods together: their difference is a count, too.',
  open: (count: number) =>
    count === 1
      ? '1 meeting was opened and not closed, and is not counted.'
      : `${count} meetings were opened and not closed, and are not counted.`,
  csv: 'Save as CSV',
  csvName: (from: string, to: string) => `quality-${from}-${to}.csv`,
  csvHead: ['Figure', 'Part', 'Value', 'Unit', 'Derived from'],
  first: 'first',
  last: 'last',
  asTable: 'As table',
  asChart: 'As chart',
  toggle: (act: string, title: string) => `${act}: ${title}`,
  part: 'Part',
  count: 'Count',
  total: 'Total',
  underFive: '< 5',
  withheld: 'Withheld',
  noValue: 'Fewer than five values, or withheld',
  ofTotal: (total: string, of: string) => `${total} ${of}`,
  meetings: {
    title: 'Meetings',
    held: 'Meetings held',
    quorate: 'Quorum met whenever a case began',
    minutes: 'Length of a meeting',
    planned: 'Planned for cases to discuss',
    caseMinutes: 'Time of a case',
    plannedCase: 'Planned for a case',
    days: 'Referral to decision',
    from: {
      held: 'Meetings opened and closed.',
      quorate: 'Attendance at each begin of a case, by the meeting’s own rule.',
      minutes: 'Opening to closing, without breaks.',
      planned: 'Minutes planned for the cases of the lane Discuss.',
      caseMinutes: 'Begin and end of each case, without breaks.',
      plannedCase: 'Minutes planned for the cases that were timed.',
      days: 'Day of referral to day of the meeting, cases with a recommendation.',
    },
    ofRuled: (count: number, ruled: number) =>
      ruled === 0 ? 'No meeting has a quorum rule' : `${count} of ${ruled} meetings with a rule`,
    number: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
    spread: (median: string, low: string, high: string) =>
      `${median} min median (${low} to ${high} min)`,
    median: (value: string) => `${value} days median`,
    minutesOf: (value: string) => `${value} min median`,
  },
  trend: {
    title: 'By month',
    from: 'As above, by the month of the meeting. A month with fewer than five values has no median. Deferred cases are shown only if no month gives one away.',
    month: 'Month',
    columns: {
      meetings: 'Meetings',
      cases: 'Cases',
      deferred: 'Deferred cases',
      caseMinutes: 'Median time of a case (min)',
      referralDays: 'Median referral to decision (days)',
    },
    none: 'None',
  },
  units: { cases: 'cases', meetings: 'meetings', minutes: 'min', days: 'days' },
  breakdowns: BREAKDOWNS,
} as const;
