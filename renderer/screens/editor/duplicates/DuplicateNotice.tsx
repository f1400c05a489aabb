import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { CaseDocument } from '#shared/domain/case-document';
import { Patient } from '#shared/domain/patient';

import { callHost } from '../../../api/client.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { type Draft, draftAt } from '../draft/draft.ts';
import type { EditorState } from '../draft/editor-state.ts';
import classes from '../EditorNotice.module.css';
import { DuplicateList } from './DuplicateList.tsx';

type DuplicateNoticeProps = { readonly id: string | undefined; readonly state: EditorState };

const PAUSE_MS = 400;
const WHO = Patient.pick({ name: true, identifiers: true, born: true });

/** Says, as soon as name or number are typed, that the patient may be here already. */
export function DuplicateNotice({ id, state }: DuplicateNoticeProps) {
  const patient = draftAt(state.draft, ['patient']);
  const who = useMemo(() => whoOf(patient), [patient]);
  const [asked] = useDebouncedValue(who, PAUSE_MS);
  const { data: reply } = useQuery({ ...duplicatesQuery(asked, id), enabled: asked !== undefined });
  const found = asked !== undefined && reply?.ok === true ? reply.value : [];
  if (found.length === 0) return undefined;
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <div className={classes.text}>
        <b>{TEXT.editor.duplicate.title}</b>
        <DuplicateList duplicates={found} />
      </div>
    </output>
  );
}

/** Only what can be compared, and only once it is valid; what is half typed is left out. */
function whoOf(patient: Draft): string | undefined {
  const entries = ['name', 'identifiers', 'born'].flatMap((key) => {
    const value = draftAt(patient, [key]);
    return WHO.partial().safeParse({ [key]: value }).success ? [[key, value] as const] : [];
  });
  const who = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  return Object.keys(who).length === 0 ? undefined : JSON.stringify({ patient: who });
}

function duplicatesQuery(asked: string | undefined, except: string | undefined) {
  return queryOptions({
    queryKey: ['duplicates', asked, except],
    queryFn: () =>
      callHost('cases.findDuplicates', {
        document: CaseDocument.parse(JSON.parse(asked ?? '{}')),
        ...(except === undefined ? {} : { except }),
      }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
