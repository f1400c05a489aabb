import type { CaseSummary } from '#shared/contract/case-summary';
import { formatDateWithWeekday } from '#shared/domain/format-date';

import { agendaName, bornText } from '../board/case-text.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { groupedByCase } from './owed-lists.ts';
import type { OwedList } from './use-owed.ts';

const TEXTS = TEXT.preparation.worklist;

type Copying = {
  /** Of whom the items are, or the chase list. */
  readonly from: string;
  readonly now: string;
  /** Whether names, birth dates and numbers of the patients go along. */
  readonly identifiers: 'numbers-only' | 'named';
};

/** One list as plain text for an e-mail, case by case; names only when they were asked for. */
export function copyText(
  { items, state }: Pick<OwedList, 'items' | 'state'>,
  { from, now, identifiers }: Copying,
): string {
  const day = formatDateWithWeekday(now.slice(0, 10));
  const head = [TEXTS.copyHead(from, day), ...(state === 'whole' ? [] : [TEXTS.copyPartial])].join(
    '\n',
  );
  const blocks = groupedByCase(items, now).map(({ row, items: owed }) =>
    [
      ...(row === undefined ? [] : [caseLine(row, now, identifiers)]),
      ...owed.flatMap(({ question, effects }) => [
        TEXTS.copyItem(question),
        ...effects.map(TEXTS.copyEffect),
      ]),
    ].join('\n'),
  );
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function caseLine(row: CaseSummary, now: string, identifiers: Copying['identifiers']): string {
  const number = TEXT.privacy.caseName(row.number);
  const board = row.meeting === undefined ? [] : [agendaName(row.meeting)];
  if (identifiers === 'numbers-only') return [number, ...board].join(', ');
  const born = bornText(row, now.slice(0, 10));
  return [
    caseName(row),
    `${born.label} ${born.value}`,
    ...(row.identifier === undefined ? [] : [row.identifier]),
    number,
    ...board,
  ].join(', ');
}
