import type { MeetingDetail } from '#shared/contract/meetings';
import { presentAtClose, presentNow, type Stay } from '#shared/domain/attendance';
import { DecisionKind, type QuorumRule, type RequiredRole } from '#shared/domain/meeting-profile';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import { asksForQuorum, quorumOf, type QuorumState } from '#shared/domain/quorum';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './TablePane.module.css';

type QuorumBoxProps = { readonly detail: Pick<MeetingDetail, 'profile' | 'events'> };

const TEXTS = TEXT.meetings.table.quorum;

/** Whether enough of the right people are there, who is missing, and by which rule. */
export function QuorumBox({ detail: { profile, events } }: QuorumBoxProps) {
  const { quorum, name } = profile;
  const isClosed = meetingStateOf(events) === 'closed';
  const present = isClosed ? presentAtClose(events) : presentNow(events);
  const state = quorumOf(quorum, present);
  const kind = kindOf(quorum, state);
  return (
    <>
      <output className={classes.quorum} data-quorum={kind}>
        {isClosed && <span className={classes.small}>{TEXTS.closing}</span>}
        <span className={classes.verdict}>
          {kind !== 'none' && <Glyph kind={kind === 'met' ? 'for' : 'caution'} />}
          <span>{verdictOf(kind, state)}</span>
        </span>
        {kind !== 'none' && <span className={classes.small}>{TEXTS.rule(name)}</span>}
      </output>
      {!isClosed && present.length > 0 && <Decisions rule={quorum} present={present} />}
    </>
  );
}

type DecisionsProps = { readonly rule: QuorumRule; readonly present: readonly Stay[] };

function Decisions({ rule, present }: DecisionsProps) {
  const short = DecisionKind.options
    .map((kind) => ({ kind, missing: quorumOf(rule, present, kind).missing }))
    .filter(({ missing }) => missing.length > 0);
  if (short.length === 0) return undefined;
  return (
    <div>
      <h3>{TEXTS.decisions}</h3>
      <ul className={classes.decisions}>
        {short.map(({ kind, missing }) => (
          <li key={kind}>
            {TEXTS.decision(TEXT.meetings.table.kinds[kind], missing.map(placeText))}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Verdict = 'none' | 'met' | 'missing';

function kindOf(rule: QuorumRule, { isMet }: QuorumState): Verdict {
  if (!asksForQuorum(rule)) return 'none';
  return isMet ? 'met' : 'missing';
}

function verdictOf(kind: Verdict, { missing, specialtiesShort }: QuorumState): string {
  if (kind === 'none') return TEXTS.none;
  if (kind === 'met') return TEXTS.met;
  const short = specialtiesShort === 0 ? [] : [TEXTS.specialties(specialtiesShort)];
  return TEXTS.missing([...missing.map(placeText), ...short]);
}

function placeText({ anyOf }: RequiredRole): string {
  return TEXTS.place(anyOf);
}
