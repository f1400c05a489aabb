import { IconCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import type { EditorState } from './draft/editor-state.ts';
import { SECTIONS } from './sections/sections.ts';
import { type SectionState, sectionState } from './sections/section-state.ts';
import classes from './SectionNav.module.css';

type SectionNavProps = {
  readonly state: EditorState;
  readonly open: string;
  readonly onGoTo: (section: string) => void;
};

/** The sections with what is wrong or missing in each. */
export function SectionNav({ state, open, onGoTo }: SectionNavProps) {
  const { draft, check } = useDeferredValue(state);
  const states = useMemo(
    () => SECTIONS.map((section) => sectionState(section, draft, check.issues)),
    [draft, check],
  );
  return (
    <nav className={classes.nav} aria-label="Sections of the case">
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
              <Mark state={states[index] ?? { faults: 0, missing: 0 }} />
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
        <span className={classes.hidden}> to correct</span>
      </span>
    );
  }
  if (missing > 0) {
    return (
      <span className={classes.mark} data-kind="missing">
        <span aria-hidden>?</span> {missing}
        <span className={classes.hidden}> missing</span>
      </span>
    );
  }
  return (
    <span className={classes.mark} data-kind="complete">
      <IconCheck size="1rem" stroke={2.4} aria-hidden />
      <span className={classes.hidden}>complete</span>
    </span>
  );
}
