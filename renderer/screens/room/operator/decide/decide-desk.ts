import { createContext, useContext } from 'react';

import type { Stay } from '#shared/domain/attendance';
import type { DecisionDraft } from '#shared/domain/decision';
import type { Evaluation } from '#shared/engine/evaluation';

import type { DecisionEntry } from './decision-entry.ts';
import type { StepChoice } from './step-choices.ts';

/** What every part of the decision form works on. */
export type DecideDesk = {
  readonly entry: DecisionEntry;
  readonly set: (patch: Partial<DecisionEntry>) => void;
  /** What is missing at a field, once somebody wanted to record. */
  readonly faultOf: (id: string) => string | undefined;
  readonly draft: DecisionDraft;
  readonly evaluation: Evaluation;
  /** Candidates and plans of the sheet; none while they are withheld. */
  readonly choices: readonly StepChoice[];
  readonly isWithheld: boolean;
  /** Lesions and tumours of the sheet, to aim at. */
  readonly targets: readonly string[];
  /** Who is at the table now. */
  readonly people: readonly Stay[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

export const DecideContext = createContext<DecideDesk | undefined>(undefined);

export function useDecide(): DecideDesk {
  const desk = useContext(DecideContext);
  if (desk === undefined) throw new Error('a part of the decision stands outside its form');
  return desk;
}
