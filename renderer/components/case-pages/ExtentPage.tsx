import type { BoardSheet, CourseStep } from '#shared/report/board-sheet-model';

import { BodyMap } from '../body-map/BodyMap.tsx';
import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { LesionTable } from '../lesion-table/LesionTable.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ExtentPage.module.css';
import type { PresentPage } from './present-pages.ts';

type ExtentPageProps = {
  readonly page: Extract<PresentPage, { kind: 'extent' }>;
  readonly extent: BoardSheet['extent'];
};

/** Where the disease is; the map shows every site, the table the rows of this page. */
export function ExtentPage({ page, extent }: ExtentPageProps) {
  return (
    <div className={classes.extent}>
      <div className={classes.map}>
        <BodyMap rows={extent.rows} />
      </div>
      <div className={classes.facts}>
        <div className={classes.head}>
          <h1>{TEXT.present.extent.title}</h1>
          <p>
            <ClinicalText text={extent.imaging} />
          </p>
        </div>
        <LesionTable rows={page.rows} />
        {page.steps.length > 0 && (
          <>
            <h2>{TEXT.present.extent.course}</h2>
            <Steps steps={page.steps} layout="pairs" />
          </>
        )}
      </div>
    </div>
  );
}

type CoursePageProps = { readonly steps: readonly CourseStep[] };

/** The course on its own page, when it does not fit beside the extent. */
export function CoursePage({ steps }: CoursePageProps) {
  return (
    <div className={classes.course}>
      <h1>{TEXT.present.extent.course}</h1>
      <Steps steps={steps} layout="lines" />
    </div>
  );
}

type StepsProps = CoursePageProps & { readonly layout: 'lines' | 'pairs' };

function Steps({ steps, layout }: StepsProps) {
  return (
    <ol className={classes.steps} data-layout={layout}>
      {steps.map((step) => (
        <li key={`${step.on} ${step.text}`} data-board-day={step.isBoardDay}>
          <span className={classes.on}>{step.on}</span>
          <span>
            <ClinicalText text={step.text} />
          </span>
        </li>
      ))}
    </ol>
  );
}
