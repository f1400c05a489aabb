import { SHELL_HELP_TEXT } from './shell-help-text.ts';
import { SHELL_PALETTE_TEXT } from './shell-palette-text.ts';

/** Texts of what stands around the screens. */
export const SHELL_TEXT = {
  app: 'Consilium',
  skip: 'Skip to content',
  rail: {
    label: 'Main',
    demo: 'Demo data',
    cases: 'Cases',
    preparation: 'Preparation',
    actions: 'Actions',
    quality: 'Quality',
    knowledge: 'Knowledge',
    meetings: 'Meetings',
    palette: 'Ctrl K',
    paletteLabel: 'Ctrl K: search and commands',
    help: 'Help',
    about: 'About',
    lock: 'Lock',
  },
  about: {
    title: 'About Consilium',
    close: 'Close',
    version: 'Version',
    runsAs: 'Runs as',
    host: { desktop: 'Desktop app', loopback: 'Local web app' },
    pack: 'Knowledge pack',
    packRows: {
      title: 'Pack',
      id: 'Id',
      version: 'Version',
      status: 'Status',
      evidence: 'Evidence up to',
      reviewBy: 'Review by',
      sha256: 'SHA-256',
    },
    use: 'Intended use',
    offline: 'Network',
    offlineWhat:
      'Consilium reads and writes on this computer only. No screen asks anything of the internet.',
    failed: (code: string) => `The host did not say (${code}).`,
  },
  errorTitle: 'Fault · Consilium',
  error: {
    title: 'This screen failed',
    what:
      'Consilium could not draw this screen. What was saved is kept; entries of an open case ' +
      'form stay in memory until the app is closed.',
  },
  notFoundTitle: 'No such screen · Consilium',
  notFound: {
    title: 'There is no such screen',
    what: 'The address may come from another version of Consilium.',
  },
  lockFailed: 'Consilium could not be locked. Try again, or close it.',
  help: SHELL_HELP_TEXT,
  palette: SHELL_PALETTE_TEXT,
} as const;
