import { assertNever } from '#shared/result';
import type { BoardSheet } from '#shared/report/board-sheet-model';

import { CandidatesPage } from './CandidatesPage.tsx';
import { DecisionPage } from './DecisionPage.tsx';
import { CoursePage, ExtentPage } from './ExtentPage.tsx';
import { OpenPage } from './OpenPage.tsx';
import { PatientPage } from './PatientPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import type { PresentPage } from './present-pages.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { ScoresPage } from './ScoresPage.tsx';
import { UnclearPage } from './UnclearPage.tsx';

type PresentPageViewProps = {
  readonly page: PresentPage;
  readonly sheet: BoardSheet;
  /** The case and revision the sheet is of. */
  readonly of: { readonly id: string; readonly revision: number };
};

/** The page that is on the screen now. */
export function PresentPageView({ page, sheet, of }: PresentPageViewProps) {
  switch (page.kind) {
    case 'question':
      return <QuestionPage page={page} sheet={sheet} />;
    case 'extent':
      return <ExtentPage page={page} extent={sheet.extent} />;
    case 'course':
      return <CoursePage steps={page.steps} />;
    case 'patient':
      return <PatientPage columns={page.columns} absent={page.absent} />;
    case 'scores':
      return <ScoresPage page={page} />;
    case 'decision':
      return <DecisionPage sheet={sheet} of={of} />;
    default:
      return <WeighedPage page={page} />;
  }
}

type WeighedPageProps = {
  readonly page: Extract<PresentPage, { kind: 'candidates' | 'unclear' | 'plan' | 'open' }>;
};

/** The pages of what the pack made of the case. */
function WeighedPage({ page }: WeighedPageProps) {
  switch (page.kind) {
    case 'candidates':
      return <CandidatesPage options={page.options} />;
    case 'unclear':
      return <UnclearPage of="unclear" slots={page.slots} />;
    case 'plan':
      return <PlanPage page={page.content} />;
    case 'open':
      return <OpenPage flags={page.flags} missing={page.missing} unsaid={page.unsaid} />;
    default:
      return assertNever(page);
  }
}
