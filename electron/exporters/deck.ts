import PptxGenJS from 'pptxgenjs';

import type { CaseOutcome, MeetingMinutes } from '#shared/report/minutes-model';

import { nextTurn } from '../next-turn.ts';
import { type SlideLine, slidePages } from './deck-pages.ts';

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

type Deck = PptxGenJS;
type Slide = PptxGenJS.Slide;
type Runs = PptxGenJS.TextProps[];

/** The meeting as slides of editable text, a section for each case. */
export async function deckPptx(minutes: MeetingMinutes, signal?: AbortSignal): Promise<Uint8Array> {
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
    addSlide(deck, minutes, { section: MEETING_SECTION, title: deck.title, lines: page });
  }
}

function addCase(deck: Deck, minutes: MeetingMinutes, outcome: CaseOutcome): void {
  const { item, name, identity, question, headline, parts, recorded } = outcome;
  const section = `${item}. ${name}`;
  deck.addSection({ title: section });
  const head = [
    { id: 'question', label: 'Question', lines: [question] },
    {
      id: 'headline',
      label: 'Headline',
      lines: headline.map(({ label, text }) => `${label}: ${text}`),
    },
  ];
  for (const page of slidePages(head)) {
    addSlide(deck, minutes, { section, title: section, below: identity, lines: page });
  }
  const record = { id: 'recorded', label: 'Record', lines: recorded };
  for (const page of slidePages([...parts, record])) {
    const title = `${section}: ${outcome.result}`;
    addSlide(deck, minutes, { section, title, below: identity, lines: page });
  }
}

type Page = {
  readonly section: string;
  readonly title: string;
  readonly below?: string;
  readonly lines: readonly SlideLine[];
};

/** Title, body and edge, in the order in which a screen reader says them. */
function addSlide(deck: Deck, { meeting, day, made }: MeetingMinutes, page: Page): void {
  const slide = deck.addSlide({ sectionTitle: page.section });
  addTitle(slide, page.title, page.below);
  addBody(slide, page.lines);
  const footer = `${meeting}, ${day} · Confidential · ${made[1] ?? ''}`;
  const place = { x: LEFT, y: 7.05, h: 0.3, fontFace: FONT, fontSize: 10, color: QUIET, margin: 0 };
  slide.addText(footer, { ...place, w: 11.2 });
  slide.slideNumber = { ...place, x: 12.2, w: 0.63, align: 'right' };
}

function addTitle(slide: Slide, text: string, below?: string): void {
  const runs: Runs = [
    { text, options: { bold: true, fontSize: 26, color: INK, breakLine: true } },
    { text: below ?? '', options: { fontSize: 14, color: QUIET } },
  ];
  const place = { x: LEFT, y: 0.25, w: WIDTH, h: 1, fontFace: FONT, margin: 0 };
  slide.addText(runs, { ...place, valign: 'top', fit: 'shrink' });
}

function addBody(slide: Slide, lines: readonly SlideLine[]): void {
  const runs: Runs = lines.map(({ text, kind }) => ({
    text,
    options:
      kind === 'label'
        ? { bold: true, fontSize: 14, color: PRIMARY, breakLine: true }
        : { fontSize: 17, color: INK, breakLine: true },
  }));
  const place = { x: LEFT, y: 1.35, w: WIDTH, h: 5.6, fontFace: FONT, margin: 0 };
  slide.addText(runs, { ...place, valign: 'top', fit: 'shrink' });
}
