import type { PresentPage } from '../present/present-pages.ts';
import { presentPages } from '../present/present-pages.ts';
import type { RoomSheet } from './operator-queries.ts';

/** A page of a case in the room: what it is called on record, and what it shows. */
export type RoomPage = { readonly name: string; readonly page: PresentPage };

/** The pages of a case in their order: what the stage counts pages by. */
export function roomPages({ sheet }: RoomSheet): readonly RoomPage[] {
  return presentPages(sheet).map((page) => ({ name: page.kind, page }));
}
