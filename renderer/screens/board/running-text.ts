import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { utcMomentText } from '../../components/moment/utc-moment-text.ts';
import { reviewOverdueText } from '../../components/pack-stamp/pack-stamp-text.ts';
import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.board.paper;

/** Who the printed page is about: on every page, because pages get separated. */
export function runningPatient({ sheet: { banner, identifiers } }: LoadedSheet): string {
  const name = [banner.name.family, banner.name.rest].filter((part) => part !== '').join(', ');
  // Hidden, the case has its number and an age in place of the day of birth.
  const born = identifiers === 'hidden' ? banner.born : TEXTS.born(banner.born);
  const numbers = banner.identifiers.map(({ label, value }) => TEXTS.identifier(label, value));
  return [name, born, ...numbers].join('   ');
}

/** Which case revision and which knowledge made the page. */
export function runningVersions({ sheet, revision, savedAt }: LoadedSheet): string {
  const { pack } = sheet.evaluation;
  const saved = sheet.identifiers === 'hidden' ? '' : TEXTS.saved(utcMomentText(savedAt));
  const made = [
    `${TEXTS.revision(revision)}${saved}`,
    TEXTS.pack(pack.title, pack.version, pack.status.toLowerCase()),
  ];
  const overdue = sheet.packReviewOverdue ? `. ${reviewOverdueText(pack.reviewBy)}` : '';
  return `${made.join(' · ')}${overdue}`;
}
