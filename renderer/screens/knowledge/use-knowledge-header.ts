import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';

import { formatDate } from '#shared/domain/format-date';
import type { Knowledge } from '#shared/report/knowledge-model';

import { reviewOverdueText } from '../../components/pack-stamp/pack-stamp-text.ts';
import { stampDate } from '../../components/pack-stamp/stamp-date.ts';

const PROPERTIES = ['--running-pack', '--running-status', '--running-printed'] as const;

/** Gives the margins of every printed page the pack, its version and that nobody validated it. */
export function useKnowledgeHeader(knowledge: Knowledge): void {
  const pack = packLine(knowledge);
  const { status } = knowledge.pack;

  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-pack', JSON.stringify(pack));
    style.setProperty('--running-status', JSON.stringify(status));
    return () => PROPERTIES.forEach((property) => style.removeProperty(property));
  }, [pack, status]);

  useWindowEvent('beforeprint', () => {
    const now = new Date().toISOString();
    const printed = `Printed ${formatDate(now.slice(0, 10))} ${now.slice(11, 16)} UTC`;
    document.documentElement.style.setProperty('--running-printed', JSON.stringify(printed));
  });
}

/** The pack in one line, as every printed page names it. */
export function packLine({ pack, reviewOverdue }: Knowledge): string {
  const dates = [
    `evidence up to ${stampDate(pack.evidenceCutoff)}`,
    reviewOverdue ? reviewOverdueText(pack.reviewBy) : `review by ${stampDate(pack.reviewBy)}`,
  ];
  return [`${pack.title} ${pack.version}`, ...dates, pack.sha256.slice(0, 12)].join(' · ');
}
