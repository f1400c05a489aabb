import PptxGenJS from 'pptxgenjs';

import { SUPPORTS_BOARD } from '#shared/report/intended-use';
import type { CaseOutcome, DocumentPart, MeetingMinutes } from '#shared/report/minutes-model';

import { nextTurn } from '../next-turn.ts';
import { printable } from './printable.ts';
import { slidePages } from './deck-pages.ts';

export const PPTX_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const FONT = 'Calibri';
const INK = '14202C';
const QUIET = '435262';
const PRIMARY = '1D4E89';
/** Inches on a slide of 13.33 by 7.5. */
const LEFT = 0.5;
const WIDTH = 12.33;
const MEETING_SECTION = 'Meeting';
/** With the size of what somebody adds to a cell later. */
const TABLE = { x: LEFT, w: WIDTH, fontFace: FONT, fontSize: 18, valign: 'top' } as const;
const TILE = 'EEF2F6';
/** Headline values side by side. */
const TILES = 3;
const LINE = { type: 'solid', pt: 0.75, color: 'D8E0E8' } as const;
const NONE = { type: 'none' } as const;
/** Top, right, bottom, left. */
type Edges = NonNullable<PptxGenJS.TableCellProps['border']>;
const ROW_EDGE: Edges = [LINE, NONE, NONE, NONE];
const GAP = { type: 'solid', pt: 4, color: 'FFFFFF' } as const;
const TILE_EDGE: Edges = [GAP, GAP, GAP, GAP];
/** What stands at the lower edge of every slide; a long line goes on upwards. */
const EDGE = { x: LEFT, y: 6.75, h: 0.55, fontFace: FONT, fontSize: 14, color: QUIET, margin: 0 };
/** Inches. */
const ROW_MARGIN = 0.04;

type Deck = PptxGenJS;
type Slide = PptxGenJS.Slide;
type Runs = PptxGenJS.TextProps[];

/** The meeting as slides of editable text, a section for each case. */
export async function deckPptx(given: MeetingMinutes, signal?: AbortSignal): Promise<Uint8Array> {
  const minutes = printable(given);
  const deck: Deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${minutes.meeting}, ${minutes.day}`;
  deck.company = 'Consilium';
  addMeeting(deck, minutes);
  for (const outcome of minutes.cases) {
    addCase(deck, minutes, outcome);
    await nextTurn(signal);
  }
  // Of all ways to write, this one alone compresses.
  const written = await deck.stream({ compression: true });
  signal?.throwIfAborted();
  if (written instanceof Uint8Array) return written;
  throw new Error('the deck was not written as bytes');
}

function addMeeting(deck: Deck, minutes: MeetingMinutes): void {
  deck.addSection({ title: MEETING_SECTION });
  const made = { id: 'made', label: 'This document', lines: [...minutes.made] };
  for (const page of slidePages([...minutes.parts, made])) {
    addSlide(deck, minutes, { section: MEETING_SECTION, title: deck.title, parts: page });
  }
}

/** Longest question that stands on one slide with the headline values, characters. */
const LONGEST_QUESTION = 420;

function addCase(deck: Deck, minutes: MeetingMinutes, outcome: CaseOutcome): void {
  const { item, name, identity, question, headline, parts, recorded } = outcome;
  const section = `${item}. ${name}`;
  deck.addSection({ title: section });
  const about = { section, title: section, below: identity };
  const isLong = question.length > LONGEST_QUESTION;
  const asked = { id: 'question', label: 'Question', lines: [question] };
  if (isLong) {
    for (const page of slidePages([asked])) addSlide(deck, minutes, { ...about, parts: page });
  }
  const top = isLong ? {} : { question };
  addSlide(deck, minutes, { ...about, parts: [], head: { ...top, headline } });
  const record = { id: 'recorded', label: 'Record', lines: recorded };
  for (const page of slidePages([...parts, record])) {
    const title = `${section}: ${outcome.result}`;
    addSlide(deck, minutes, { ...about, title, parts: page });
  }
}

type Head = Pick<CaseOutcome, 'headline'> & { readonly question?: string };

type Page = {
  readonly section: string;
  readonly title: string;
  readonly below?: string;
  readonly parts: readonly DocumentPart[];
  /** What is asked and the headline values; the first slide of a case has them. */
  readonly head?: Head;
};

/** Title, body and edge, in the order in which a screen reader says them. */
function addSlide(deck: Deck, { meeting, day, made }: MeetingMinutes, page: Page): void {
  const slide = deck.addSlide({ sectionTitle: page.section });
  addTitle(slide, page.title, page.below);
  if (page.head !== undefined) addHead(slide, page.head);
  if (page.parts.length > 0) addParts(slide, page.parts);
  const footer = `${meeting}, ${day} · Confidential · ${made[1] ?? ''}\n${made[0] ?? ''} ${SUPPORTS_BOARD}`;
  slide.addText(footer, { ...EDGE, w: 11.4, valign: 'bottom' });
  slide.slideNumber = { ...EDGE, y: 7, h: 0.3, x: 12.2, w: 0.63, align: 'right' };
}

function addTitle(slide: Slide, text: string, below?: string): void {
  const runs: Runs = [
    { text, options: { bold: true, fontSize: 30, color: INK, breakLine: true } },
    { text: below ?? '', options: { fontSize: 16, color: QUIET } },
  ];
  const place = { x: LEFT, y: 0.25, w: WIDTH, h: 1, fontFace: FONT, margin: 0 };
  slide.addText(runs, { ...place, valign: 'top', fit: 'shrink' });
}

/** The question large, the headline values below it in two rows of three. */
function addHead(slide: Slide, { question, headline }: Head): void {
  if (question !== undefined) {
    const fontSize = question.length > 200 ? 22 : 28;
    const place = { x: LEFT, y: 1.4, w: WIDTH, h: 2, fontFace: FONT, margin: 0 };
    slide.addText(question, { ...place, fontSize, bold: true, color: INK, valign: 'top' });
  }
  const cells = headline.map(({ label, text }) => ({
    text: [
      { text: `${label}: `, options: { fontSize: 16, color: QUIET } },
      { text, options: { fontSize: 18, bold: true, color: INK } },
    ],
    options: { fill: { color: TILE }, border: TILE_EDGE, margin: 0.1 },
  }));
  const rows = [cells.slice(0, TILES), cells.slice(TILES)].filter((row) => row.length > 0);
  if (rows.length === 0) return;
  slide.addTable(rows, {
    ...TABLE,
    y: 3.5,
    colW: Array.from({ length: TILES }, () => WIDTH / TILES),
  });
}

/** Each part a row: its label at the left, its sentences at the right. */
function addParts(slide: Slide, parts: readonly DocumentPart[]): void {
  const rows = parts.map(({ id, label, lines }) => [
    {
      text: label,
      options: { fontSize: 16, bold: true, color: PRIMARY, border: ROW_EDGE, margin: ROW_MARGIN },
    },
    {
      text: lines.map((text) => ({
        text,
        options: {
          fontSize: 18,
          bold: id === 'decision',
          color: INK,
          breakLine: true,
          ...(lines.length > 1 ? { bullet: { indent: 14 } } : {}),
        },
      })),
      options: { border: ROW_EDGE, margin: ROW_MARGIN },
    },
  ]);
  slide.addTable(rows, { ...TABLE, y: 1.4, colW: [2.6, WIDTH - 2.6] });
}
