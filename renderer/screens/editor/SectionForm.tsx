import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import type { EditorState } from './draft/editor-state.ts';
import { FieldView } from './fields/FieldView.tsx';
import type { Section } from './sections/field.ts';
import { SECTIONS } from './sections/sections.ts';
import classes from './SectionForm.module.css';

type SectionFormProps = {
  readonly section: Section;
  readonly state: EditorState;
  readonly onGoTo: (section: string) => void;
};

/** One section of the case; opening another moves the focus to its heading. */
export function SectionForm({ section, state, onGoTo }: SectionFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const index = SECTIONS.indexOf(section);
  const before = SECTIONS[index - 1];
  const after = SECTIONS[index + 1];
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div className={classes.scroll}>
      <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
        <h2 ref={heading} tabIndex={-1} className={classes.title}>
          {section.title}
        </h2>
        {section.intro !== undefined && <p className={classes.intro}>{section.intro}</p>}
        <fieldset className={classes.fields} disabled={state.isReadOnly}>
          {section.fields.map((field) => (
            <FieldView key={field.key} field={field} root={section.root} />
          ))}
        </fieldset>
        <div className={classes.turn}>
          {before !== undefined && (
            <Button
              variant="default"
              leftSection={<IconArrowLeft size="1rem" aria-hidden />}
              onClick={() => onGoTo(before.id)}
            >
              {before.title}
            </Button>
          )}
          {after !== undefined && (
            <Button
              className={classes.next}
              variant="default"
              rightSection={<IconArrowRight size="1rem" aria-hidden />}
              onClick={() => onGoTo(after.id)}
            >
              {after.title}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
