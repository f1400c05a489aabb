import type { FreeText } from '#shared/contract/privacy';

const HOLDS: Readonly<Record<FreeText['holds'][number], string>> = {
  name: 'the patient’s name',
  identifier: 'a number of the patient',
  'birth-date': 'the day of birth',
};

function textsCount(count: number): string {
  return count === 1 ? '1 text' : `${count} texts`;
}

/** Texts of this part of the screen. */
export const PRIVACY_TEXT = {
  caseName: (number: number) => `Case ${number}`,
  hidden: 'Identifiers hidden',
  hide: 'Hide identifiers',
  show: 'Show identifiers',
  key: 'Ctrl+Shift+H',
  born: 'Born',
  age: 'Age',
  fileWithheld: 'file name withheld',
  nowHidden: 'Identifiers are hidden.',
  nowShown: 'Identifiers are shown.',
  confirm: {
    title: 'Show identifiers?',
    what:
      'Name, birth date, numbers and every text as it was entered appear on this screen. ' +
      'Others may see it, in the room or where the window is shared.',
    keep: 'Keep hidden',
  },
  needed: {
    title: 'Identifiers are hidden',
    editing: 'Editing shows them.',
    history: 'Earlier revisions show them.',
    file: 'A case file holds them.',
    report: 'What became of the files names patients. It is kept and shown with the identifiers.',
  },
  notice: {
    none: 'No text of this case is withheld.',
    some: (count: number) => `${textsCount(count)} withheld.`,
    why: 'Free text may name the patient. What somebody has checked is shown.',
    check: 'Check texts',
  },
  texts: {
    title: 'Texts to check',
    before:
      'To be checked, the texts of this case are shown as they were entered: names, places and ' +
      'all. Others may see this screen.',
    open: 'Show the texts',
    leave: 'Not now',
    lead:
      'Read each text. One that is ticked is shown while identifiers are hidden, until it is ' +
      'changed.',
    progress: (checked: number, all: number) => `${checked} of ${textsCount(all)} checked`,
    harmless: 'Nothing in it identifies the patient',
    harmlessIn: (label: string) => `Nothing in it identifies the patient: ${label}`,
    holds: (holds: FreeText['holds']) =>
      `Holds ${holds.map((part) => HOLDS[part]).join(' and ')}: it stays withheld.`,
    alsoIn: (places: number) =>
      places === 1
        ? 'The same text stands in 1 other place.'
        : `The same text stands in ${places} other places.`,
    picture: 'Read the writing in the picture, too.',
    checkedBy: (by: string, on: string) => `Checked by ${by}, ${on}`,
    empty: 'This case has no free text.',
    close: 'Done',
    loading: 'Fetching the texts',
    failed: 'The texts could not be fetched.',
    notKept: 'This was not kept. The text stays as it was.',
    retry: 'Try again',
  },
} as const;
