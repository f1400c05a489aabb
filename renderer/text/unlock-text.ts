/** Texts in front of the vault. */
export const UNLOCK_TEXT = {
  brand: 'Consilium',
  claim:
    'Prepares cases for the tumour board, weighs candidate therapies with their reasons, and ' +
    'says what is missing.',
  promise: 'The board decides; Consilium never does.',
  foot: 'Cases are stored encrypted on this computer. Nothing is sent anywhere.',
  showTyped: 'Show what is typed',
  passphrase: 'Passphrase',
  unlock: {
    documentTitle: 'Locked · Consilium',
    title: 'Unlock Consilium',
    intro: 'The cases on this computer are encrypted. Your passphrase opens them.',
    demo: (passphrase: string) =>
      `This is the demo with fictional cases. Its passphrase is: ${passphrase}`,
    person: 'Person',
    choose: 'Choose who you are',
    act: 'Unlock',
    lost: 'Passphrase lost? Use the recovery key',
  },
  recover: {
    title: 'Use the recovery key',
    intro:
      'The recovery key opens the vault once a passphrase is lost. Choose a new passphrase for ' +
      'your name; the old one will no longer work.',
    key: 'Recovery key',
    keyWhat: 'Seven groups of five characters, as printed when the vault was created.',
    act: 'Set the passphrase and unlock',
    back: 'Back to the passphrase',
  },
  create: {
    documentTitle: 'First run · Consilium',
    title: 'Create the vault',
    intro:
      'All cases are kept in one encrypted database on this computer. Choose who opens it, and ' +
      'with which passphrase.',
    act: 'Create the vault',
    name: 'Your name',
    passphraseWhat: (least: number) => `At least ${least} characters; several words are best.`,
    again: 'Passphrase again',
    faults: {
      noName: 'Enter your name.',
      longName: 'The name must have at most 80 characters.',
      short: (length: number, least: number) =>
        `The passphrase has ${length} of ${least} characters.`,
      differ: 'The two passphrases differ.',
    },
  },
  key: {
    title: 'Keep this recovery key',
    intro:
      'It opens the vault when a passphrase is lost. It is shown only this once and stored ' +
      'nowhere; without it and without a passphrase nobody can read the cases.',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    stored: 'I have stored the recovery key in a safe place',
    open: 'Open Consilium',
  },
  host: { documentTitle: 'No answer · Consilium', title: 'Consilium does not answer' },
} as const;
