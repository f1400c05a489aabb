import type { BoardSheet, HeadlineTile } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { DerivationPopover } from '../derivation/DerivationPopover.tsx';
import { FactorChip } from '../factor-chip/FactorChip.tsx';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { PresentPage } from './present-pages.ts';
import classes from './QuestionPage.module.css';
import { lengthOf } from './question-length.ts';

type QuestionPageProps = {
  readonly page: Extract<PresentPage, { kind: 'question' }>;
  readonly sheet: BoardSheet;
};

/** What is asked, what cannot wait, and the six headline values. */
export function QuestionPage({ page, sheet }: QuestionPageProps) {
  return (
    <div className={classes.question}>
      {page.first && <FlagTitles sheet={sheet} />}
      <div>
        <p className={classes.eyebrow}>
          <ClinicalText
            text={[TEXT.present.question.label, sheet.context].filter(Boolean).join(' · ')}
          />
        </p>
        <h1 className={classes.text} data-length={lengthOf(page.question ?? '')}>
          {page.question ?? TEXT.present.question.none}
        </h1>
      </div>
      {page.first && (
        <div className={classes.tiles}>
          {sheet.headline.map((tile) => (
            <Tile key={tile.id} tile={tile} />
          ))}
        </div>
      )}
    </div>
  );
}

type FlagTitlesProps = { readonly sheet: BoardSheet };

/** Red flags that are raised, by title; the action too where there is only one. */
export function FlagTitles({ sheet }: FlagTitlesProps) {
  const raised = sheet.evaluation.redFlags.filter((flag) => flag.state === 'raised');
  if (raised.length === 0) return undefined;
  return (
    <ul className={classes.flags} aria-label={TEXT.common.redFlags.label}>
      {raised.map((flag) => (
        <li key={flag.id} data-severity={flag.severity}>
          <Glyph kind={flag.severity === 'red' ? 'stop' : 'caution'} />
          <span>
            <b>{flag.title}.</b> {raised.length === 1 && flag.action}
          </span>
        </li>
      ))}
    </ul>
  );
}

type TileProps = { readonly tile: HeadlineTile };

/** One headline value with what leaves it open. */
export function Tile({ tile }: TileProps) {
  return (
    <div className={classes.tile} data-state={tile.state}>
      <div className={classes.label}>
        <h2>{tile.label}</h2>
        <DerivationPopover name={tile.label} derivations={tile.derivations} />
      </div>
      <p className={classes.value}>
        {tile.value}
        {tile.unit !== undefined && <span className={classes.unit}> {tile.unit}</span>}
      </p>
      {tile.remainder !== undefined && <p className={classes.remainder}>{tile.remainder}</p>}
      {tile.detail !== undefined && (
        <p className={classes.detail}>
          <ClinicalText text={tile.detail} />
        </p>
      )}
      {tile.chips.length > 0 && (
        <ul className={classes.chips}>
          {tile.chips.map((chip) => (
            <li key={chip.label}>
              <FactorChip presence={chip.presence}>{chip.label}</FactorChip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
