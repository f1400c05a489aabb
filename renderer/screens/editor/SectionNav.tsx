import { IconCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { EditorState } from './draft/editor-state.ts';
import { SECTIONS } from './sections/sections.ts';
import { type SectionState, sectionState } from './sections/section-state.ts';
import classes from './SectionNav.module.css';

type SectionNavProps = {
  readonly state: EditorState;
  readonly open: string;
  readonly onGoTo: (section: string) => void;
};

const NOTHING: SectionState = { faults: 0, missing: 0 };

/** The sections with what is wrong or missing in each. */
export function SectionNav({ state, open, onGoTo }: SectionNavProps) {
  const { draft, check } = useDeferredValue(state);
  const states = useMemo(
    () => SECTIONS.map((section) => sectionState(section, draft, check.issues)),
    [draft, check],
  );
  return (
    <nav className={classes.nav} aria-label={TEXT.editor.nav.label}>
      <label className={classes.narrow}>
        {TEXT.editor.nav.choose}
        <select value={open} onChange={(event) => onGoTo(event.currentTarget.value)}>
          {SECTIONS.map((section, index) => (
            <option key={section.id} value={section.id}>
              {section.title}
              {markText(states[index] ?? NOTHING)}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {SECTIONS.map((section, index) => (
          <li key={section.id}>
            <button
              type="button"
              className={classes.item}
              aria-current={section.id === open ? 'step' : undefined}
              onClick={() => onGoTo(section.id)}
            >
              <span className={classes.title}>{section.title}</span>
              <Mark state={states[index] ?? NOTHING} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Mark({ state: { faults, missing } }: { readonly state: SectionState }) {
  if (faults > 0) {
    return (
      <span className={classes.mark} data-kind="faults">
        <Glyph kind="caution" />
        {faults}
        <span className={classes.hidden}>{TEXT.editor.nav.toCorrect}</span>
      </span>
    );
  }
  if (missing > 0) {
    return (
      <span
        className={classes.mark}
        data-kind="missing"
        title={TEXT.editor.nav.missingMeans(missing)}
      >
        <span aria-hidden>?</span> {missing}
        <span className={classes.hidden}>{TEXT.editor.nav.missing}</span>
      </span>
    );
  }
  return (
    <span className={classes.mark} data-kind="complete">
      <IconCheck size="1rem" stroke={2.4} aria-hidden />
      <span className={classes.hidden}>{TEXT.editor.nav.complete}</span>
    </span>
  );
}

/** The mark in words, for the list of a narrow window. */
function markText({ faults, missing }: SectionState): string {
  if (faults > 0) return ` (${faults}${TEXT.editor.nav.toCorrect})`;
  return missing > 0 ? ` (${missing}${TEXT.editor.nav.missing})` : '';
}
