import type { RedFlagView } from '#shared/engine/evaluation';

import type { GlyphKind } from '../../components/glyph/glyph-kind.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import classes from './OpenPage.module.css';
import type { SaidMissing } from './said-missing.ts';

type OpenPageProps = {
  readonly flags: readonly RedFlagView[];
  readonly missing: readonly SaidMissing[];
  readonly unsaid: number;
};

/** What cannot wait, and what is missing and would change the advice. */
export function OpenPage({ flags, missing, unsaid }: OpenPageProps) {
  return (
    <div className={classes.open}>
      <section aria-label="Red flags">
        <h1>Red flags</h1>
        {flags.length === 0 && <p className={classes.none}>No red flag is raised.</p>}
        {flags.map((flag) => (
          <Flag key={flag.id} flag={flag} />
        ))}
      </section>
      <section aria-label="Missing, and what it would change">
        <h1>Missing, and what it would change</h1>
        {missing.length === 0 && (
          <p className={classes.none}>No missing item would change an option.</p>
        )}
        <ul className={classes.missing}>
          {missing.map((item) => (
            <MissingLine key={item.fact} item={item} />
          ))}
        </ul>
        {unsaid > 0 && <p className={classes.none}>and {unsaid} more, on the board sheet</p>}
      </section>
    </div>
  );
}

type FlagProps = { readonly flag: RedFlagView };

function Flag({ flag }: FlagProps) {
  const isRaised = flag.state === 'raised';
  return (
    <div className={classes.flag} data-severity={isRaised ? flag.severity : 'unknown'}>
      <Glyph kind={glyphOf(flag)} />
      <p>
        <b>{flag.title}.</b> {isRaised ? flag.action : 'Not ruled out.'}
      </p>
    </div>
  );
}

function glyphOf(flag: RedFlagView): GlyphKind {
  if (flag.state === 'not-ruled-out') return 'unknown';
  return flag.severity === 'red' ? 'stop' : 'caution';
}

type MissingLineProps = { readonly item: SaidMissing };

function MissingLine({ item }: MissingLineProps) {
  return (
    <li>
      <Glyph kind="unknown" />
      <div>
        <b>{item.label}</b>
        {item.from !== '' && <span className={classes.by}> from {item.from}</span>}
        {item.effects.map((effect) => (
          <span key={effect} className={classes.effect}>
            {effect}
          </span>
        ))}
      </div>
    </li>
  );
}
