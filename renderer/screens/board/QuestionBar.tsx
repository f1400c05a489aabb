import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { IdentifierSwitch } from '../../components/identifier-switch/IdentifierSwitch.tsx';
import { PaperActs } from '../../components/paper/PaperActs.tsx';
import { TEXT } from '../../text/text.ts';
import { CaseMenu } from './acts/CaseMenu.tsx';
import { LockMark } from './acts/LockMark.tsx';
import type { Standing } from './stale/use-standing.ts';
import classes from './QuestionBar.module.css';
import { ViewTabs } from './ViewTabs.tsx';

type QuestionBarProps = { readonly loaded: LoadedSheet; readonly standing: Standing };

/** What the board is asked, before any data, and what can be done with the sheet. */
export function QuestionBar({ loaded, standing }: QuestionBarProps) {
  const { id, revision, sheet } = loaded;
  return (
    <section className={classes.bar} aria-label={TEXT.board.question.label}>
      <div className={classes.question}>
        <LockMark lock={standing.lock} />
        <QuestionText question={sheet.question} context={sheet.context} />
      </div>
      <div className={classes.actions}>
        <ViewTabs id={id} />
        <IdentifierSwitch place="bar" />
        <PaperActs page={{ kind: 'board-sheet', case: id, revision }} room="little" />
        <Button
          renderRoot={(props) => <Link to="/cases/$id/present" params={{ id }} {...props} />}
          leftSection={<IconPresentation size="1.0625rem" aria-hidden />}
          rightSection={<kbd className={classes.key}>{TEXT.board.presentKey}</kbd>}
          aria-keyshortcuts={TEXT.board.presentKeyShortcut}
        >
          {TEXT.board.present}
        </Button>
        <CaseMenu loaded={loaded} standing={standing} />
      </div>
    </section>
  );
}

type QuestionTextProps = {
  readonly question: string | undefined;
  readonly context: string;
};

/** The question with its occasion above it; on paper as on the screen. */
export function QuestionText({ question, context }: QuestionTextProps) {
  const occasion = [TEXT.board.question.label, context].filter((part) => part !== '');
  return (
    <>
      <p className={classes.eyebrow} data-free-text>
        <ClinicalText text={occasion.join(' · ')} />
      </p>
      <h1 className={classes.text} data-free-text data-missing={question === undefined}>
        {question ?? TEXT.board.question.none}
      </h1>
    </>
  );
}
