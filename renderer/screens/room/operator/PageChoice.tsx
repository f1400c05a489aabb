import { NativeSelect } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import { type RoomPage, type RoomPart } from '../room-pages.ts';
import type { Operator } from './use-operator.ts';

const TEXTS = TEXT.operator.stage;

type PageChoiceProps = {
  readonly operator: Operator;
  readonly pages: readonly RoomPage[] | undefined;
};

/** Every page of the case by name, the main ones and those behind them. */
export function PageChoice({ operator: { state, move }, pages }: PageChoiceProps) {
  if (state.place.kind !== 'case' || pages === undefined) return undefined;
  return (
    <NativeSelect
      aria-label={TEXTS.pages}
      value={String(state.place.page)}
      onChange={(event) => move({ page: Number(event.currentTarget.value) }, pages)}
      data={(['main', 'behind'] as const).map((part) => ({
        group: TEXTS.parts[part],
        items: pageItems(pages, part),
      }))}
    />
  );
}

type PageItem = { readonly value: string; readonly label: string };

/** Pages of one name are numbered where there are several. */
function pageItems(pages: readonly RoomPage[], part: RoomPart): PageItem[] {
  const numbered = pages.map((page, index) => ({ page, value: String(index) }));
  const ofPart = numbered.filter(({ page }) => page.part === part);
  return ofPart.map(({ page, value }) => {
    const alike = ofPart.filter((one) => wordsOf(one.page) === wordsOf(page));
    const number = alike.findIndex((one) => one.value === value) + 1;
    return { value, label: TEXTS.pageOf(wordsOf(page), number, alike.length) };
  });
}

function wordsOf({ name, content }: RoomPage): string {
  return content.kind === 'candidates' ? TEXTS.reasons : TEXTS.names[name];
}
