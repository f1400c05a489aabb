import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { PartialDate } from '#shared/domain/partial-date';
import type { PackStamp } from '#shared/engine/evaluation';
import { formatDate } from '#shared/domain/format-date';

import { appInfoQuery } from '../api/queries.ts';
import { ReviewOverdue } from '../components/pack-stamp/ReviewOverdue.tsx';
import { TEXT } from '../text/text.ts';
import classes from './AboutPanel.module.css';

const TEXTS = TEXT.shell.about;

type AboutPanelProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Which app, which knowledge, and what they are for. */
export function AboutPanel({ isOpen, onClose }: AboutPanelProps) {
  const { data: reply } = useQuery({ ...appInfoQuery, enabled: isOpen });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TEXTS.title}
      size="42rem"
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      {reply?.ok && (
        <div className={classes.about}>
          <Facts
            rows={[
              [TEXTS.version, reply.value.version],
              [TEXTS.runsAs, TEXTS.host[reply.value.host]],
            ]}
          />
          <h2>{TEXTS.pack}</h2>
          <Facts rows={packRows(reply.value.pack)} />
          {reply.value.packReviewOverdue && <ReviewOverdue reviewBy={reply.value.pack.reviewBy} />}
          <h2>{TEXTS.use}</h2>
          <p>{reply.value.intendedUse}</p>
          <h2>{TEXTS.offline}</h2>
          <p>{TEXTS.offlineWhat}</p>
        </div>
      )}
      {reply?.ok === false && <p role="alert">{TEXTS.failed(reply.error.code)}</p>}
    </Modal>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={classes.facts}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function packRows(pack: PackStamp): readonly (readonly [string, string])[] {
  const rows = TEXTS.packRows;
  return [
    [rows.title, pack.title],
    [rows.id, pack.id],
    [rows.version, pack.version],
    [rows.status, pack.status],
    [rows.evidence, date(pack.evidenceCutoff)],
    [rows.reviewBy, date(pack.reviewBy)],
    [rows.sha256, pack.sha256],
  ];
}

function date(text: string): string {
  return PartialDate.safeParse(text).success ? formatDate(text) : text;
}
