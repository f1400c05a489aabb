import type { ScoreRow } from '#shared/report/board-sheet-model';

export type ScoreGroups = {
  /** Known, or an interval. */
  readonly said: readonly ScoreRow[];
  readonly unknown: readonly ScoreRow[];
  /** Not a question for this case. */
  readonly idle: readonly ScoreRow[];
};

/** The scores of the card, by whether they say something; in the order of the sheet. */
export function scoreGroups(rows: readonly ScoreRow[]): ScoreGroups {
  const own = rows.filter(({ shownIn }) => shownIn === 'scores');
  return {
    said: own.filter(({ state }) => state === 'known' || state === 'interval'),
    unknown: own.filter(({ state }) => state === 'unknown'),
    idle: own.filter(({ state }) => state === 'not-applicable'),
  };
}

/** A score by name and, where it is about a lesion or tumour, by which one. */
export function scoreName({ label, about }: ScoreRow): string {
  return about === undefined ? label : `${label}, ${about}`;
}
