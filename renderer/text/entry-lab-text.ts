function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Texts of the dialog that takes in a whole block of laboratory results. */
export const LAB_PASTE_TEXT = {
  open: 'Paste a lab block',
  title: 'Paste a lab block',
  close: 'Close without taking anything over',
  area: 'Text copied from the hospital system',
  hint: 'Copy the results there, paste them here with Ctrl+V, look at what was read, then Tab and Enter. Several days, German and French are read too.',
  take: (number: number) =>
    number === 0 ? 'Nothing to take over' : `Take over ${count(number, 'result', 'results')}`,
  read: (number: number) => count(number, 'result read', 'results read'),
  toDecide: (number: number) => `${number} to decide`,
  leftOut: (number: number) => `${number} not taken over, see below`,
  done: (number: number) =>
    `${count(number, 'result', 'results')} taken over. Ctrl+Z takes ${number === 1 ? 'it' : 'them all'} back.`,
  decideHead: 'To decide',
  decideHint: 'Stays out until it is answered.',
  readyHead: 'Read',
  leftHead: 'Not taken over, and why',
  usedHead: 'Used to read the others',
  columns: {
    take: 'Take over',
    analyte: 'Analyte',
    value: 'Value',
    unit: 'Unit',
    lower: 'Lower limit',
    upper: 'Upper limit',
    on: 'Date',
    kind: 'What the calcium value is',
    state: 'In the case; line it was read from',
  },
  of: (column: string, name: string) => `${column} of ${name}`,
  unnamed: (line: number) => `result of line ${line}`,
  choose: 'Choose',
  noted: (note: string) => `Note: ${note}`,
  notNew: 'Same value: skipped',
  differs: (before: string) => `The case says ${before}`,
  isNew: 'New',
  keep: 'Keep that',
  replace: 'Replace it',
  both: 'Keep both',
  dayOfRest: 'Day of the results without a date',
  dayMeans: (text: string) => `What day is ${text}?`,
  questions: {
    decimal: (text: string) => `Is ${text} a decimal or a thousand?`,
    unit: (text: string) =>
      text === ''
        ? 'No unit is printed. Which is it?'
        : `${text} is no unit of this result here. Which is it?`,
    bound: (text: string) => `The laboratory gives ${text} and no value.`,
    percentage: 'A percentage is no absolute count. Enter the count and its unit, or leave it out.',
    implausible: (text: string) => `${text} is implausible. Which unit is it?`,
    name: 'The name may mean something else. Which result is it?',
    'several-values': 'Which of the numbers is the value?',
    'which-date': 'Of which day is it? Enter the date.',
    limits: 'These limits do not fit the value.',
    flag: 'The mark high or low contradicts the value and the limits as they were read.',
    specimen: 'It stands under a heading of another material. Is it of blood?',
    'calcium-kind': 'Is this total, adjusted or ionised calcium?',
    incomplete: 'Value, unit or date is missing or cannot be read, or the date is still to come.',
  },
  answers: {
    asPrinted: 'As printed',
    withoutLimits: 'Without limits',
    boundAs: (value: string, text: string) => `Enter ${value} with the note ${text}`,
    value: (value: string, limits: string) => (limits === '' ? value : `${value} (${limits})`),
    blood: 'It is of blood',
  },
  why: {
    notKept: (name: string) => `${name}: this app has no place for it`,
    noName: 'No result of this app is named in it',
    noValue: 'No value is in it',
    dateOfWhat: 'A date beside other words: it was not used',
    severalNames: 'Several results in one line: give each a line of its own',
    usedDate: 'Used as the date of the lines below',
    usedColumns: 'Used as the heads of the columns',
    usedHeading: 'A heading',
  },
} as const;
