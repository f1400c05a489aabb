import type { BoardSheet } from '#shared/report/board-sheet-model';

import { GROUP_TEXT, groupCandidates } from '../../../components/candidate/candidate-groups.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './LivePanel.module.css';

type LiveCandidatesProps = { readonly sheet: BoardSheet };

/** How many options stand in each group of the board sheet. */
export function LiveCandidates({ sheet }: LiveCandidatesProps) {
  const groups = groupCandidates(sheet.evaluation.slots, sheet.overrides);
  return (
    <section className={classes.block} aria-label={TEXT.entry.panel.candidates}>
      <h3>{TEXT.entry.panel.candidates}</h3>
      <dl className={classes.groups}>
        {groups.map(({ id, slots }) => (
          <div key={id} data-group={id}>
            <dt>{GROUP_TEXT[id]}</dt>
            <dd>
              {TEXT.entry.panel.options(
                slots.reduce((sum, { options }) => sum + options.length, 0),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
