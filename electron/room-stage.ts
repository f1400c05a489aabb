import type { RoomStage } from '#shared/contract/room';

/** What the presenter window shows; kept in memory only, gone with the vault's lock. */
export type StageHolder = {
  readonly read: () => { readonly serial: number; readonly stage?: RoomStage };
  readonly show: (stage: RoomStage | undefined) => number;
};

export function createStageHolder(): StageHolder {
  let serial = 0;
  let stage: RoomStage | undefined;
  return {
    read: () => ({ serial, ...(stage === undefined ? {} : { stage }) }),
    show: (next) => {
      stage = next;
      serial += 1;
      return serial;
    },
  };
}
