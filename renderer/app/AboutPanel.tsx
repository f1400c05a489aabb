import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { PartialDate } from '#shared/domain/partial-date';
import type { PackStamp } from '#shared/engine/evaluation';
import { formatDate } from '#shared/domain/format-date';

import { appInfoQuery } from '../api/queries.ts';
import { ReviewOverdue } from '../components/pack-stamp/ReviewOverdue.tsx';
import classes from './AboutPanel.module.css';

type AboutPanelProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Which app, which knowledge, and what they are for. */
export function AboutPanel({ isOpen, onClose }: AboutPanelProps) {
  const { data: reply } = useQuery({ ...appInfoQuery, enabled: isOpen });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="About Consilium"
      size="42rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {reply?.ok && (
        <div className={classes.about}>
          <Facts
            rows={[
              ['Version', reply.value.version],
              ['Runs as', reply.value.host === 'desktop' ? 'Desktop app' : 'Local web app'],
            ]}
          />
          <h2>Knowledge pack</h2>
          <Facts rows={packRows(reply.value.pack)} />
          {reply.value.packReviewOverdue && <ReviewOverdue reviewBy={reply.value.pack.reviewBy} />}
          <h2>Intended use</h2>
          <p>{reply.value.intendedUse}</p>
        </div>
      )}
      {reply?.ok === false && <p role="alert">The host did not say ({reply.error.code}).</p>}
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
  return [
    ['Pack', pack.title],
    ['Id', pack.id],
    ['Version', pack.version],
    ['Status', pack.status],
    ['Evidence up to', date(pack.evidenceCutoff)],
    ['Review by', date(pack.reviewBy)],
    ['SHA-256', pack.sha256],
  ];
}

function date(text: string): string {
  return PartialDate.safeParse(text).success ? formatDate(text) : text;
}
