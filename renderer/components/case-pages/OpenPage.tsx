import type { RedFlagView } from '#shared/engine/evaluation';

import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './OpenPage.module.css';
import type { SaidMissing } from './said-missing.ts';

const TEXTS = TEXT.present.open;

type OpenPageProps = {
  readonly flags: readonly RedFlagView[];
  readonly missing: readonly SaidMissing[];
  readonly unsaid: number;
  /** Only one of the two sides, where they have pages of their own. */
  readonly part?: 'both' | 'flags' | 'missing';
};

/** What cannot wait, and what is missing and would change the advice. */
export function OpenPage({ flags, missing, unsaid, part = 'both' }: OpenPageProps) {
  return (
    <div className={classes.open}>
      {part !== 'missing' && <Flags flags={flags} />}
      {part !== 'flags' && <Missing missing={missing} unsaid={unsaid} />}
    </div>
  );
}

type FlagsProps = Pick<OpenPageProps, 'flags'>;

function Flags({ flags }: FlagsProps) {
  return (
    <section aria-label={TEXTS.flags}>
      <h1>{TEXTS.flags}</h1>
      {flags.length === 0 && <p className={classes.none}>{TEXTS.noFlag}</p>}
      {flags.filter(isRaised).map((flag) => (
        <RaisedFlag key={flag.id} flag={flag} />
      ))}
      <OpenFlags flags={flags.filter((flag) => !isRaised(flag))} />
    </section>
  );
}

type MissingProps = Pick<OpenPageProps, 'missing' | 'unsaid'>;

function Missing({ missing, unsaid }: MissingProps) {
  return (
    <section aria-label={TEXTS.missing}>
      <h1>{TEXTS.missing}</h1>
      {missing.length === 0 && <p className={classes.none}>{TEXTS.noMissing}</p>}
      <ul className={classes.missing}>
        {missing.map((item) => (
          <MissingLine key={item.fact} item={item} />
        ))}
      </ul>
      {unsaid > 0 && <p className={classes.none}>{TEXTS.more(unsaid)}</p>}
    </section>
  );
}

function isRaised({ state }: RedFlagView): boolean {
  return state === 'raised';
}

type RaisedFlagProps = { readonly flag: RedFlagView };

function RaisedFlag({ flag: { severity, title, action } }: RaisedFlagProps) {
  return (
    <div className={classes.flag} data-severity={severity}>
      <Glyph kind={severity === 'red' ? 'stop' : 'caution'} />
      <p>
        <b>{title}.</b> {action}
      </p>
    </div>
  );
}

type OpenFlagsProps = { readonly flags: readonly RedFlagView[] };

/** Flags that nobody can rule out yet, in one box: many of them must not bury one that is raised. */
function OpenFlags({ flags }: OpenFlagsProps) {
  if (flags.length === 0) return undefined;
  return (
    <div className={classes.flag} data-severity="unknown">
      <Glyph kind="unknown" />
      <div>
        <b>{TEXTS.notRuledOut}</b>
        <ul className={classes.openFlags}>
          {flags.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

type MissingLineProps = { readonly item: SaidMissing };

function MissingLine({ item }: MissingLineProps) {
  return (
    <li>
      <Glyph kind="unknown" />
      <div>
        <b>{item.label}</b>
        {item.from !== '' && <span className={classes.by}>{TEXTS.from(item.from)}</span>}
        {item.effects.map((effect) => (
          <span key={effect} className={classes.effect}>
            {effect}
          </span>
        ))}
      </div>
    </li>
  );
}
