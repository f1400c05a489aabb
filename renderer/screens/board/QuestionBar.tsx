import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPresentation, IconPrinter } from '@tabler/icons-react';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import classes from './QuestionBar.module.css';

type QuestionBarProps = {
  readonly id: string;
  readonly question: string | undefined;
  readonly context: string;
  readonly onWhatIf: () => void;
};

/** What the board is asked, before any data, and what can be done with the sheet. */
export function QuestionBar({ id, question, context, onWhatIf }: QuestionBarProps) {
  return (
    <section className={classes.bar} aria-label="Question for the board">
      <div className={classes.question}>
        <p className={classes.eyebrow}>
          <ClinicalText
            text={['Question for the board', context].filter((part) => part !== '').join(' · ')}
          />
        </p>
        <h1 className={classes.text} data-missing={question === undefined}>
          {question ?? 'No question recorded. The board needs one.'}
        </h1>
      </div>
      <div className={classes.actions}>
        <nav className={classes.views} aria-label="Views of this case">
          <Link to="/cases/$id" params={{ id }} aria-current="page">
            Board sheet
          </Link>
          <Link to="/cases/$id/edit" params={{ id }}>
            Edit data
          </Link>
        </nav>
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={17} aria-hidden />}
          rightSection={<kbd className={classes.quietKey}>W</kbd>}
          onClick={onWhatIf}
        >
          What if…
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => window.print()}
        >
          Print
        </Button>
        <Button
          renderRoot={(props) => <Link to="/cases/$id/present" params={{ id }} {...props} />}
          leftSection={<IconPresentation size={17} aria-hidden />}
          rightSection={<kbd className={classes.key}>F5</kbd>}
        >
          Present
        </Button>
      </div>
    </section>
  );
}
