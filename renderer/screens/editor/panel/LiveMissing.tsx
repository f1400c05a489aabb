import type { Evaluation, MissingView } from '#shared/engine/evaluation';

import { TEXT } from '../../../text/text.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { focusPlace } from '../fields/focus-place.ts';
import { sectionOfPlace } from '../sections/section-state.ts';
import classes from './LivePanel.module.css';

const SHOWN = 5;

type LiveMissingProps = {
  readonly evaluation: Evaluation;
  readonly onGoTo: (section: string) => void;
};

/** What to chase first, and where it is entered. */
export function LiveMissing({ evaluation, onGoTo }: LiveMissingProps) {
  const weighty = evaluation.missing.filter((item) => changesOf(item) > 0);
  return (
    <section className={classes.block} aria-label={TEXT.editor.field.missing}>
      <h3>{TEXT.editor.field.missing}</h3>
      {weighty.length === 0 && <p className={classes.none}>{TEXT.editor.field.nothingMissing}</p>}
      <ul className={classes.missing}>
        {weighty.slice(0, SHOWN).map((item) => (
          <li key={item.fact}>
            <Glyph kind="unknown" />
            <Item
              item={item}
              places={evaluation.facts[item.fact]?.narrowedBy ?? []}
              onGoTo={onGoTo}
            />
          </li>
        ))}
      </ul>
      {weighty.length > SHOWN && (
        <p className={classes.none}>{TEXT.editor.field.moreMissing(weighty.length - SHOWN)}</p>
      )}
    </section>
  );
}

type ItemProps = {
  readonly item: MissingView;
  /** Where the fact can be narrowed; the fields that feed it already say what they can. */
  readonly places: readonly string[];
  readonly onGoTo: (section: string) => void;
};

function Item({ item, places, onGoTo }: ItemProps) {
  const place = [...places, ...item.fields].find((one) => sectionOfPlace(one) !== undefined);
  const section = place === undefined ? undefined : sectionOfPlace(place);

  function goTo(): void {
    if (section === undefined || place === undefined) return;
    onGoTo(section.id);
    focusPlace(place);
  }

  const effect = changeText(item);
  return (
    <span>
      {section === undefined ? (
        <b>{item.label}</b>
      ) : (
        <button type="button" className={classes.link} onClick={goTo}>
          {item.label}
        </button>
      )}
      <span className={classes.effect}>{effect}</span>
    </span>
  );
}

function changeText(item: MissingView): string {
  const options = item.changes.length;
  return [
    item.redFlags.length > 0 ? TEXT.entry.panel.mayRaise : '',
    item.pendingExclusion ? TEXT.entry.panel.exclusionHangs : '',
    options > 0 ? TEXT.entry.panel.optionsChange(options) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function changesOf(item: MissingView): number {
  return item.changes.length + item.redFlags.length + (item.pendingExclusion ? 1 : 0);
}
