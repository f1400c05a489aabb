import { ORIGIN_TEXT } from '#shared/report/patient-text';

import { TEXT } from '../../../text/text.ts';
import type { DraftPath } from '../draft/draft.ts';
import { optionsOf } from '../sections/field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { PlainTextField } from './PlainField.tsx';
import { Segments } from './Segments.tsx';
import { controlId, useDraftAt, useEdit } from './editor-context.ts';

const KINDS = optionsOf(ORIGIN_TEXT);

type OriginFieldProps = { readonly label: string; readonly path: DraftPath };

/** Marks a case that is no patient of ours; a published one names where it was published. */
export function OriginField({ label, path }: OriginFieldProps) {
  const id = controlId(path);
  const kind = useDraftAt([...path, 'kind']);
  const edit = useEdit();
  return (
    <>
      <FieldFrame id={id} label={label} labelled="group" span={24}>
        <div>
          <Segments
            labelId={`${id}-label`}
            label={label}
            options={KINDS}
            value={kind}
            onPick={(picked) => edit(path, picked === undefined ? undefined : { kind: picked })}
          />
        </div>
      </FieldFrame>
      {kind === 'published' && (
        <>
          <PlainTextField
            path={[...path, 'citation']}
            label={TEXT.editor.field.citation}
            span={24}
          />
          <PlainTextField path={[...path, 'url']} label={TEXT.editor.field.webAddress} span={24} />
        </>
      )}
    </>
  );
}
