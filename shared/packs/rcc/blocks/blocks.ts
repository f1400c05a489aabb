import type { Block } from '../../../engine/pack.ts';
import { ablationBlock } from './ablation.ts';
import { checkpointInhibitorBlock, ctla4Block } from './checkpoint-inhibitor.ts';
import { chemotherapyBlock } from './chemotherapy.ts';
import { hifInhibitorBlock } from './hif-inhibitor.ts';
import { mtorInhibitorBlock } from './mtor-inhibitor.ts';
import { oligometastaticBlock } from './oligometastatic.ts';
import { radiotherapyBlock } from './radiotherapy.ts';
import { scopeBlock, scopeNoteBlock } from './scope.ts';
import { surgeryBlock } from './surgery.ts';
import { switchingLineBlock } from './switching-line.ts';
import { systemicTherapyBlock } from './systemic-therapy.ts';
import { treatmentFreeBlock } from './treatment-free.ts';
import { vegfInhibitorBlock } from './vegf-inhibitor.ts';

/** Argument blocks by id, as the candidates name them. */
export const blocks: Readonly<Record<string, Block>> = {
  SCOPE: scopeBlock,
  'SCOPE-N': scopeNoteBlock,
  GEN: systemicTherapyBlock,
  SW: switchingLineBlock,
  TF: treatmentFreeBlock,
  OLIGO1: oligometastaticBlock,
  IO: checkpointInhibitorBlock,
  IO2: ctla4Block,
  VEGF: vegfInhibitorBlock,
  MTOR: mtorInhibitorBlock,
  HIF: hifInhibitorBlock,
  CHEMO: chemotherapyBlock,
  SURG: surgeryBlock,
  ABL: ablationBlock,
  RT: radiotherapyBlock,
};
