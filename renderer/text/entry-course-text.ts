/** Texts of the line of time above the list of treatments. */
export const COURSE_LINE_TEXT = {
  title: 'In time',
  hint: 'A light end means that the date is not known to the day. A press opens the treatment.',
  show: 'Show treatment ',
  newOne: 'New treatment',
  line: (line: string) => `line ${line}`,
  day: (on: string) => on,
  from: (start: string) => `from ${start}, end not recorded`,
  ongoing: (start: string) => `from ${start}, going on`,
  ongoingOnly: 'going on, start not recorded',
  until: (end: string) => `until ${end}, start not recorded`,
  between: (start: string, end: string) => `${start} to ${end}`,
  undated: 'No date recorded',
  axis: { month: 'Time in months', year: 'Time in years' },
  today: 'Today',
} as const;
