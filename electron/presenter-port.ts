import type { OutputOf } from '#shared/contract/contract';

/** How a host brings the presenter's window up; each host has its own way. */
export type PresenterPort = {
  readonly open: () => Promise<OutputOf<'room.openPresenter'>>;
};
