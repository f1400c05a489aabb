import { BOARD_TEXT } from './board-text.ts';
import { CASES_TEXT } from './cases-text.ts';
import { COMMON_TEXT } from './common-text.ts';
import { EDITOR_TEXT } from './editor-text.ts';
import { ENTRY_TEXT } from './entry-text.ts';
import { FOLLOW_UP_TEXT } from './follow-up-text.ts';
import { HISTORY_TEXT } from './history-text.ts';
import { KNOWLEDGE_TEXT } from './knowledge-text.ts';
import { MEETINGS_TEXT } from './meetings-text.ts';
import { MINUTES_TEXT } from './minutes-text.ts';
import { OPERATOR_TEXT } from './operator-text.ts';
import { OVERRIDE_TEXT } from './override-text.ts';
import { PAPER_TEXT } from './paper-text.ts';
import { PREPARATION_TEXT } from './preparation-text.ts';
import { PRESENT_TEXT } from './present-text.ts';
import { PRIVACY_TEXT } from './privacy-text.ts';
import { QUALITY_TEXT } from './quality-text.ts';
import { ROOM_STAGE_TEXT } from './room-stage-text.ts';
import { SHELL_TEXT } from './shell-text.ts';
import { UNLOCK_TEXT } from './unlock-text.ts';
import { WHAT_IF_TEXT } from './what-if-text.ts';

/** The one catalogue of what the screens say; a key that is not here does not compile. */
export const TEXT = {
  common: COMMON_TEXT,
  shell: SHELL_TEXT,
  cases: CASES_TEXT,
  preparation: PREPARATION_TEXT,
  editor: EDITOR_TEXT,
  entry: ENTRY_TEXT,
  history: HISTORY_TEXT,
  board: BOARD_TEXT,
  whatIf: WHAT_IF_TEXT,
  override: OVERRIDE_TEXT,
  present: PRESENT_TEXT,
  knowledge: KNOWLEDGE_TEXT,
  privacy: PRIVACY_TEXT,
  unlock: UNLOCK_TEXT,
  meetings: MEETINGS_TEXT,
  followUp: FOLLOW_UP_TEXT,
  quality: QUALITY_TEXT,
  roomStage: ROOM_STAGE_TEXT,
  minutes: MINUTES_TEXT,
  paper: PAPER_TEXT,
  operator: OPERATOR_TEXT,
} as const;
