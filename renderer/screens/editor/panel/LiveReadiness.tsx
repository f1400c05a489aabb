import type { Readiness as ReadinessOfCase } from '#shared/report/board-sheet-model';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { Readiness } from '../../../components/readiness/Readiness.tsx';
import { TEXT } from '../../../text/text.ts';
import { focusPlace } from '../fields/focus-place.ts';
import { sectionOfPlace } from '../sections/section-state.ts';
import classes from './LivePanel.module.css';

type LiveReadinessProps = {
  readonly readiness: ReadinessOfCase;
  readonly onGoTo: (section: string) => void;
};

const TEXTS = TEXT.entry.panel;

/** How ready the case is for the board; what is open leads to its field. */
export function LiveReadiness({ readiness, onGoTo }: LiveReadinessProps) {
  const { done, total, open } = readiness;
  return (
    <section className={classes.block} aria-label={TEXTS.readiness}>
      <h3>{TEXTS.readiness}</h3>
      <Readiness done={done} total={total} as="words" />
      {open.length > 0 && (
        <details className={classes.more}>
          <summary>{TEXTS.open(open.length)}</summary>
          <ul className={classes.missing}>
            {open.map((item) => (
              <li key={item.id}>
                <Glyph kind="unknown" />
                <OpenItem item={item} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type OpenItemProps = {
  readonly item: ReadinessOfCase['open'][number];
  readonly onGoTo: (section: string) => void;
};

function OpenItem({ item, onGoTo }: OpenItemProps) {
  const { label, fields, state } = item;
  const place = fields.find((field) => sectionOfPlace(field) !== undefined);
  const section = place === undefined ? undefined : sectionOfPlace(place);

  function goTo(): void {
    if (section === undefined || place === undefined) return;
    onGoTo(section.id);
    focusPlace(place);
  }

  return (
    <span>
      {section === undefined ? (
        <b>{label}</b>
      ) : (
        <button type="button" className={classes.link} onClick={goTo}>
          {label}
        </button>
      )}
      {state !== 'missing' && <span className={classes.effect}>{TEXTS.states[state]}</span>}
    </span>
  );
}
