/** What only the printed sheet says. */
export const BOARD_PAPER_TEXT = {
  confidential: 'Confidential',
  born: (born: string) => `Born ${born}`,
  identifier: (label: string, value: string) => `${label} ${value}`,
  revision: (revision: number) => `Case revision ${revision}`,
  saved: (moment: string) => `, saved ${moment}`,
  pack: (title: string, version: string, status: string) => `${title} ${version}, ${status}`,
  locked: (revision: number, by: string, at: string) =>
    `Locked for the board · revision ${revision}, by ${by}, ${at}`,
  patient: 'Patient',
  open: 'What is open',
  options: 'Candidate treatments',
  plans: 'Plans: options in sequence',
  possiblePlans: 'May fit, something is not known',
  optionsTitle: (group: string) => `${group} · order is not a ranking`,
  counts: (supporting: number, opposing: number, pending: number) =>
    `${supporting} for, ${opposing} against, ${pending} unknown`,
  axis: (axis: string, text: string) => `${axis}: ${text}`,
  silent: (axes: readonly string[]) => `${axes.join(', ')}: no argument`,
  bearing: (supporting: number, opposing: number, pending: number) =>
    [
      supporting > 0 ? `${supporting} for` : '',
      opposing > 0 ? `${opposing} against` : '',
      pending > 0 ? `${pending} unknown` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  firm: (variants: number) => `How firm: keeps its tier in all ${variants} variants.`,
  variants: 'Variants tried: one step of ECOG, the laboratory’s error, one lesion more or less.',
  noGrade: 'no supporting source',
  footnote: (number: number) => `[${number}]`,
  sources: 'Sources',
  notPrinted: 'Not on paper, but on the screen',
  notPrintedItems: [
    'The full answers to each missing item: in the card “Missing, and what it would change”, at each item.',
    'How each score was computed, with inputs and formula: at the button beside the score.',
    'The condition, the figures and the rule behind each argument: at the argument, and in Knowledge.',
    'Every fact and pair of facts that would move an option: at the option, under “More about it”.',
    'The reasons for and against options that may not apply or are not suitable, beyond the line printed here: at the option.',
    'Plans that may fit, step by step: at the plan.',
  ],
  intendedUse: 'Intended use',
  pieces: (texts: readonly string[]) => texts.join(' · '),
} as const;
