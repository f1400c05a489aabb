import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';
import { AXIS_TEXT } from '#shared/report/evaluation-text';

import { factLines } from '../../../components/argument-list/fact-lines.ts';
import { type AxisBearing, axisSummary } from '../../../components/candidate/axis-summary.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import type { GlyphKind } from '../../../components/glyph/glyph-kind.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { CandidateRemarks } from '../CandidateRemarks.tsx';
import type { OptionSurroundings } from '../candidate-props.ts';
import { Firmness } from '../MovesSection.tsx';
import { contraindicationsFirst } from '../pending-order.ts';
import { Footnote } from './Footnote.tsx';
import type { Footnotes } from './footnotes.ts';
import { OptionLine } from './OptionLine.tsx';
import classes from './PrintedSheet.module.css';

type PrintedOptionProps = {
  readonly option: OptionView;
  readonly facts: Evaluation['facts'];
  readonly surroundings: Pick<OptionSurroundings, 'names' | 'variants'>;
  readonly footnotes: Footnotes;
};

/** An option that suits, with every reason the screen gives, each with the number of its source. */
export function PrintedOption(props: PrintedOptionProps) {
  const { option, facts, surroundings, footnotes } = props;
  const shared = { facts, footnotes };
  const texts = TEXT.board.options;
  return (
    <>
      <OptionLine option={option} names={surroundings.names} />
      <p className={classes.small}>{TEXT.board.paper.pieces(axisTexts(option))}</p>
      <Arguments title={texts.sides.for} kind="for" found={option.supporting} {...shared} />
      <Arguments title={texts.sides.against} kind="excluded" found={option.excluding} {...shared} />
      <Arguments title={texts.sides.against} kind="against" found={option.opposing} {...shared} />
      <Arguments
        title={texts.unknowns.title}
        kind="unknown"
        found={contraindicationsFirst(option.pending)}
        {...shared}
      />
      <Arguments title={texts.sides.notes} kind="note" found={option.notes} {...shared} />
      <div className={classes.small}>
        <Firm option={option} surroundings={surroundings} />
        <CandidateRemarks option={option} />
      </div>
    </>
  );
}

/** How the sides of the patient bear on the option; those that say nothing are named together. */
function axisTexts(option: OptionView): readonly string[] {
  const { paper } = TEXT.board;
  const sides = axisSummary(option);
  const silent = sides.filter(isSilent).map(({ axis }) => AXIS_TEXT[axis]);
  const said = sides
    .filter((side) => !isSilent(side))
    .map(({ axis, supporting, opposing, pending }) =>
      paper.axis(AXIS_TEXT[axis], paper.bearing(supporting, opposing, pending)),
    );
  return silent.length === 0 ? said : [...said, paper.silent(silent)];
}

function isSilent({ supporting, opposing, pending }: AxisBearing): boolean {
  return supporting + opposing + pending === 0;
}

/** That nothing moves it takes a few words; the variants themselves stand once, above. */
function Firm({ option, surroundings }: Pick<PrintedOptionProps, 'option' | 'surroundings'>) {
  const { variants } = surroundings;
  if (variants.length === 0 || !option.robustness.stable) {
    return <Firmness option={option} surroundings={surroundings} />;
  }
  return <p>{TEXT.board.paper.firm(variants.length)}</p>;
}

type ArgumentsProps = Pick<PrintedOptionProps, 'facts' | 'footnotes'> & {
  readonly title: string;
  readonly kind: GlyphKind;
  readonly found: readonly ArgumentView[];
};

function Arguments({ title, kind, found, facts, footnotes }: ArgumentsProps) {
  if (found.length === 0) return undefined;
  return (
    <ul className={classes.arguments} aria-label={title} data-kind={kind}>
      {found.map((argument) => (
        <li key={argument.id}>
          <Glyph kind={kind} />
          <span>
            {argument.text}{' '}
            <span className={classes.basis}>
              <ClinicalText text={factLines(argument.explanation, facts).join('; ')} />
            </span>
            <Footnote source={argument.source} footnotes={footnotes} />
          </span>
        </li>
      ))}
    </ul>
  );
}
