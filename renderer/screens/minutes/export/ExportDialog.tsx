import { Button, Group, Modal, Radio } from '@mantine/core';
import { useState } from 'react';

import { ALWAYS_IDENTIFIES, type ExportSubject } from '#shared/contract/exports';
import type { InputOf } from '#shared/contract/contract';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './ExportDialog.module.css';
import { ExportStatus } from './ExportStatus.tsx';
import { useExport } from './use-export.ts';

type Start = InputOf<'exports.start'>;

export type ExportDialogProps = {
  readonly meeting: string;
  /** What can be exported from here; the first is chosen beforehand. */
  readonly subjects: readonly { readonly kind: ExportSubject['kind']; readonly case?: string }[];
  readonly onClose: () => void;
};

const TEXTS = TEXT.minutes.dialog;

/** What is exported, with or without identifiers, and how far it is. */
export function ExportDialog({ meeting, subjects, onClose }: ExportDialogProps) {
  const isHidden = useIdentifierDisplay() === 'hidden';
  const [kind, setKind] = useState(subjects[0]?.kind ?? 'minutes');
  const [chosen, setContent] = useState<Start['content']>('identified');
  const content = isHidden ? 'de-identified' : chosen;
  const { state, start, cancel } = useExport();
  const isRunning = state.kind === 'running';
  const isPossible = content === 'identified' || !ALWAYS_IDENTIFIES.includes(kind);
  const what = subjects.find((each) => each.kind === kind);

  return (
    <Modal
      opened
      onClose={onClose}
      title={TEXTS.title}
      size="lg"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          // The ids are those of the address; the host refuses what is none.
          start({ meeting, what, content } as Start);
        }}
      >
        <KindChoice {...{ subjects, kind, content, isRunning }} onKind={setKind} />
        <ContentChoice {...{ content, isHidden, isRunning }} onContent={setContent} />
        <p className={classes.warning} data-content={content}>
          <Glyph kind={content === 'identified' ? 'caution' : 'unknown'} />
          {content === 'identified' ? TEXTS.warning : TEXTS.noWarning}
        </p>
        <ExportStatus state={state} />
        <Group justify="flex-end" gap="sm">
          {isRunning ? (
            <Button variant="default" onClick={cancel}>
              {TEXTS.cancel}
            </Button>
          ) : (
            <Button variant="default" onClick={onClose}>
              {TEXTS.close}
            </Button>
          )}
          <Button type="submit" disabled={isRunning || !isPossible}>
            {state.kind === 'failed' ? TEXT.minutes.tryAgain : TEXTS.start}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

type KindChoiceProps = Pick<ExportDialogProps, 'subjects'> & {
  readonly kind: ExportSubject['kind'];
  readonly content: Start['content'];
  readonly isRunning: boolean;
  readonly onKind: (kind: ExportSubject['kind']) => void;
};

function KindChoice({ subjects, kind, content, isRunning, onKind }: KindChoiceProps) {
  return (
    <Radio.Group
      label={TEXTS.what}
      value={kind}
      onChange={(value) => onKind(value as ExportSubject['kind'])}
    >
      <div className={classes.options}>
        {subjects.map((each) => {
          const always = ALWAYS_IDENTIFIES.includes(each.kind);
          return (
            <Radio
              key={each.kind}
              value={each.kind}
              label={TEXTS.kinds[each.kind]}
              description={always ? TEXTS.always : undefined}
              disabled={isRunning || (always && content === 'de-identified')}
            />
          );
        })}
      </div>
    </Radio.Group>
  );
}

type ContentChoiceProps = {
  readonly content: Start['content'];
  readonly isHidden: boolean;
  readonly isRunning: boolean;
  readonly onContent: (content: Start['content']) => void;
};

function ContentChoice({ content, isHidden, isRunning, onContent }: ContentChoiceProps) {
  return (
    <Radio.Group
      label={TEXTS.content}
      description={isHidden ? TEXTS.onlyHidden : undefined}
      value={content}
      onChange={(value) => onContent(value as Start['content'])}
    >
      <div className={classes.options}>
        <Radio
          value="identified"
          label={TEXTS.identified}
          description={TEXTS.identifiedWhat}
          disabled={isHidden || isRunning}
        />
        <Radio
          value="de-identified"
          label={TEXTS.hidden}
          description={TEXTS.hiddenWhat}
          disabled={isRunning}
        />
      </div>
    </Radio.Group>
  );
}
