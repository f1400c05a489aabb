import type { ComponentType } from 'react';

import type { EntryKind } from '../modes.ts';
import { ChecklistDetail, GapDetail, PackDetail } from './AboutDetails.tsx';
import { ArgumentDetail, BlockDetail } from './ArgumentDetail.tsx';
import { CandidateDetail } from './CandidateDetail.tsx';
import type { DetailProps } from './detail-props.ts';
import { FactDetail } from './FactDetail.tsx';
import { PlanDetail } from './PlanDetail.tsx';
import { CompatibilityDetail, HoldDetail, SequencingDetail } from './PlanRuleDetails.tsx';
import { RedFlagDetail, UncomputedFlagDetail } from './RedFlagDetails.tsx';
import { SourceDetail } from './SourceDetail.tsx';

const DETAILS: Readonly<Record<EntryKind, ComponentType<DetailProps>>> = {
  candidate: CandidateDetail,
  argument: ArgumentDetail,
  block: BlockDetail,
  'red-flag': RedFlagDetail,
  'uncomputed-flag': UncomputedFlagDetail,
  plan: PlanDetail,
  hold: HoldDetail,
  compatibility: CompatibilityDetail,
  sequencing: SequencingDetail,
  fact: FactDetail,
  source: SourceDetail,
  pack: PackDetail,
  checklist: ChecklistDetail,
  gap: GapDetail,
};

type EntryDetailProps = { readonly kind: EntryKind; readonly id: string };

/** All the pack says of one entry. */
export function EntryDetail({ kind, id }: EntryDetailProps) {
  const Detail = DETAILS[kind];
  return <Detail id={id} />;
}
