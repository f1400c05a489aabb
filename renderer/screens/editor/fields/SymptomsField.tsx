import { SYMPTOM_TEXT } from '#shared/domain/symptom-text';
import { SymptomCode } from '#shared/domain/symptoms';

import type { DraftPath } from '../draft/draft.ts';
import { SymptomRow } from './SymptomRow.tsx';
import classes from './SymptomsField.module.css';

/** Symptoms in the order of the sheet; the codes come from the schema, so none can be left out. */
const CODES = Object.keys(SYMPTOM_TEXT).flatMap((key) => SymptomCode.safeParse(key).data ?? []);

export function SymptomsField({ path }: { readonly path: DraftPath }) {
  return (
    <div className={classes.symptoms}>
      {CODES.map((code) => (
        <SymptomRow key={code} label={SYMPTOM_TEXT[code]} code={code} path={[...path, code]} />
      ))}
    </div>
  );
}
