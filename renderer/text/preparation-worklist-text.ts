const WEIGHTS: Readonly<Record<number, string>> = {
  0: 'May raise or rule out a red flag, or everything rests on it',
  1: 'A contraindication is not ruled out',
  2: 'A plan comes or goes',
  3: 'The referral lacks it',
  4: 'An option or a step of a plan may change',
  5: 'Changes nothing of the advice now',
};

function items(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

function cases(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}

/** What everybody still owes. */
export const PREPARATION_WORKLIST_TEXT = {
  label: 'Who still owes something',
  chase: 'Chase list',
  chaseLead: 'Everything that is owed, what weighs most on the decision first.',
  lead: (from: string) => `What ${from} is asked, case by case.`,
  heading: (from: string, count: number, of: number) => `${from}: ${items(count)} of ${cases(of)}`,
  count: (count: number) => items(count),
  byWeight: (weight: number) => WEIGHTS[weight] ?? WEIGHTS[5] ?? '',
  from: (from: string) => `From ${from}`,
  changes: 'The answer could change',
  enter: (section: string) => `Enter under ${section}`,
  enterFor: (section: string, name: string) => `Enter under ${section}, ${name}`,
  ask: 'Mark as asked',
  askFor: (question: string, name: string) => `Mark as asked, ${name}: ${question}`,
  askedBy: (by: string, when: string) => `Asked by ${by}, ${when}`,
  note: 'Note (optional)',
  noteAct: 'Mark as asked',
  unask: 'Take back',
  unaskFor: (question: string, name: string) => `Take back, ${name}: ${question}`,
  notKept: (why: string) => `This was not kept. ${why}`,
  progress: (looked: number, total: number) => `${looked} of ${cases(total)} looked at`,
  partial: 'The list is not complete yet; more may follow.',
  stopped: (looked: number, total: number) =>
    `Stopped after ${looked} of ${cases(total)}: the list is incomplete.`,
  goOn: 'Go on',
  whole: (total: number) => `All ${cases(total)} looked at.`,
  none: 'Nobody owes anything.',
  noneYet: 'Nothing found so far.',
  noneOf: (from: string) => `${from} owes nothing.`,
  noCases: 'No case is in preparation.',
  more: (count: number) => `Show ${count} more`,
  copy: 'Copy as text',
  copyNamed: 'Copy with names…',
  print: 'Print',
  copied: (count: number) => `${items(count)} copied, without names: the cases have their numbers.`,
  copiedNamed: (count: number) => `${items(count)} copied with names, birth dates and numbers.`,
  notCopied: 'The clipboard could not be written. Nothing was copied.',
  confirm: {
    title: 'Put names on the clipboard?',
    what: 'Names, birth dates and numbers of the patients go on the clipboard. Other programs can read it, and e-mail is not always private.',
    act: 'Copy with names',
  },
  copyHead: (from: string, day: string) => `Open questions for ${from}, ${day}`,
  copyPartial: 'Not complete: not every case has been looked at.',
  copyItem: (question: string) => `- ${question}`,
  copyEffect: (effect: string) => `  ${effect}`,
  printed: (when: string) => `Printed ${when}`,
} as const;
