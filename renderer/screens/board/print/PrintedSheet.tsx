import { groupCandidates } from '../../../components/candidate/candidate-groups.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { PatientBanner } from '../../../components/patient-banner/PatientBanner.tsx';
import { RedFlagBand } from '../../../components/red-flags/RedFlagBand.tsx';
import { TEXT } from '../../../text/text.ts';
import { LockMark } from '../acts/LockMark.tsx';
import { ConflictsNotice } from '../ConflictsNotice.tsx';
import { GapNotice } from '../GapNotice.tsx';
import { HeadlineStrip } from '../HeadlineStrip.tsx';
import { QuestionText } from '../QuestionBar.tsx';
import type { Standing } from '../stale/use-standing.ts';
import { footnotesOf, printedSources } from './footnotes.ts';
import { PrintedEnd } from './PrintedEnd.tsx';
import { PrintedOptions } from './PrintedOptions.tsx';
import { PrintedPatient } from './PrintedPatient.tsx';
import { PrintedPlans } from './PrintedPlans.tsx';
import classes from './PrintedSheet.module.css';

type PrintedSheetProps = { readonly loaded: LoadedSheet; readonly standing: Standing };

/** The sheet for A4: the same values in two columns, sources as numbers, answers in short. */
export function PrintedSheet({ loaded, standing }: PrintedSheetProps) {
  const { sheet, revision } = loaded;
  const { evaluation } = sheet;
  const groups = groupCandidates(evaluation.slots, sheet.overrides);
  const footnotes = footnotesOf(printedSources(evaluation, groups));
  const { stale, acts, paper } = TEXT.board;
  return (
    <div className={classes.paper} data-printed-sheet>
      <PatientBanner banner={sheet.banner} size="desk" />
      {standing.latestRevision > revision && (
        <p className={classes.notice}>
          <b>{stale.older(revision)}</b> {stale.newer(standing.latestRevision)}
        </p>
      )}
      {standing.archived && (
        <p className={classes.notice}>
          <b>{acts.archived}</b> {acts.archivedWhat}
        </p>
      )}
      <div className={classes.question}>
        <LockMark lock={standing.lock} />
        <QuestionText question={sheet.question} context={sheet.context} />
      </div>
      <RedFlagBand flags={evaluation.redFlags} />
      <HeadlineStrip tiles={sheet.headline} />
      {/* One flow: two columns that begin anew for each part would leave half pages empty. */}
      <div className={classes.columns}>
        <PrintedPatient sheet={sheet} footnotes={footnotes} />
        <h2 className={classes.part}>{paper.options}</h2>
        <GapNotice gaps={evaluation.gaps} />
        <ConflictsNotice conflicts={evaluation.conflicts} />
        <PrintedPlans evaluation={evaluation} footnotes={footnotes} />
        <PrintedOptions sheet={sheet} groups={groups} footnotes={footnotes} />
        <PrintedEnd sheet={sheet} footnotes={footnotes} />
      </div>
    </div>
  );
}
