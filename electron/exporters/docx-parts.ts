import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';

import { SUPPORTS_BOARD } from '#shared/report/intended-use';
import type { CaseOutcome, DocumentOrigin, DocumentPart } from '#shared/report/minutes-model';

/** A4 and its margins, twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_000, bottom: 1_000, left: 850, right: 850 },
};
/** Right edge of the text, where page numbers stand. */
const RIGHT = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const FONT = 'Calibri';
/** Half points. */
const SMALL = 16;
const BODY = 19;
/** Width of the labels, twentieths of a point. */
const LABELS = 2_400;
/** How far a list is set in, twentieths of a point. */
const LIST = { left: 240, hanging: 200 };
/** A part of so many lines may go on over the page. */
const LONG = 12;
const INK = '14202C';
const QUIET = '435262';

/** A document about a meeting or a patient, with the running header and the page numbers of everything the app prints. */
export function documentOf(
  { meeting, day, made }: DocumentOrigin,
  children: readonly FileChild[],
  about: string = `${meeting}, ${day}`,
): Document {
  return new Document({
    title: `${meeting}, ${day}`,
    creator: 'Consilium',
    styles: { default: { document: { run: { font: FONT, size: BODY, color: INK } } } },
    sections: [
      {
        properties: { page: PAGE },
        headers: {
          default: new Header({ children: [running(about, ['Confidential'])] }),
        },
        footers: {
          default: new Footer({
            children: [
              running(made[0] ?? '', ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]),
              quiet(made[1] ?? ''),
              quiet(SUPPORTS_BOARD),
            ],
          }),
        },
        children: [...children],
      },
    ],
  });
}

function running(left: string, right: readonly string[]): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }],
    children: [
      new TextRun({ text: `${left}\t`, size: SMALL, color: QUIET }),
      new TextRun({ children: [...right], size: SMALL, color: QUIET }),
    ],
  });
}

/** The file's bytes; the compression runs between other calls. */
export async function docxBytes(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document));
}

export function title(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.LEFT,
    spacing: { after: 120 },
    children: [new TextRun({ text, bold: true, size: 34 })],
  });
}

/** The heading of one case, kept with what follows. */
export function caseHeading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 260, after: 40 },
    border: { top: { style: 'single', size: 8, color: QUIET, space: 4 } },
    children: [new TextRun({ text, bold: true, size: 24 })],
  });
}

function quiet(text: string, before = 0): Paragraph {
  return new Paragraph({
    keepLines: true,
    spacing: { before, after: 20 },
    children: [new TextRun({ text, size: SMALL, color: QUIET })],
  });
}

/** What the document says of itself, apart from the last case. */
export function closing([first = '', ...rest]: readonly string[]): readonly Paragraph[] {
  return [quiet(first, 240), ...rest.map((line) => quiet(line))];
}

/**
 * Parts one under the other: labels at the left, sentences at the right; several stand as a list.
 * The head stands again on each page the parts go on over.
 */
export function partsTable(parts: readonly DocumentPart[], head?: TableRow): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: RIGHT, type: WidthType.DXA },
    columnWidths: [LABELS, RIGHT - LABELS],
    borders: TableBorders.NONE,
    rows: [...(head === undefined ? [] : [head]), ...parts.map(partRow)],
  });
}

function partRow({ id, label, lines }: DocumentPart): TableRow {
  const isList = lines.length > 1;
  const sentences = lines.map(
    (text) =>
      new Paragraph({
        keepLines: true,
        spacing: { before: 20, after: 20 },
        ...(isList ? { bullet: { level: 0 }, indent: LIST } : {}),
        children: [new TextRun({ text, bold: id === 'decision' })],
      }),
  );
  const heading = new Paragraph({
    spacing: { before: 20, after: 20 },
    children: [new TextRun({ text: label, bold: true, color: QUIET })],
  });
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ width: { size, type: WidthType.DXA }, children: [...children] });
  return new TableRow({
    cantSplit: lines.length < LONG,
    children: [cell([heading], LABELS), cell(sentences, RIGHT - LABELS)],
  });
}

/** What the meeting came to, and on whom: pages get separated. */
function resultRow({ item, name, identity, result }: CaseOutcome): TableRow {
  const whose = new TextRun({
    text: `   ${item}. ${name} · ${identity}`,
    size: SMALL,
    color: QUIET,
  });
  const said = new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 40 },
    children: [new TextRun({ text: result, bold: true, size: 22 }), whose],
  });
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [new TableCell({ columnSpan: 2, children: [said] })],
  });
}

/** Everything of one case, in the order in which screen and slide say it. */
export function casePart(outcome: CaseOutcome): readonly FileChild[] {
  const { item, name, identity, question, headline, parts, recorded } = outcome;
  const record = { id: 'recorded', label: 'Record', lines: recorded };
  return [
    caseHeading(`${item}. ${name}`),
    withNext([new TextRun({ text: identity, size: SMALL, color: QUIET })], { after: 20 }),
    withNext([new TextRun({ text: question, bold: true })], { after: 30 }),
    ...headline.map(({ label, text }) => labelled(label, text)),
    partsTable([...parts, record], resultRow(outcome)),
  ];
}

/** A paragraph of the head of a case, which stays on one page up to the decision. */
function withNext(children: readonly TextRun[], spacing: { readonly after: number }): Paragraph {
  return new Paragraph({ keepNext: true, keepLines: true, spacing, children: [...children] });
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    keepLines: true,
    spacing: { after: 10 },
    indent: { left: 200 },
    children: [new TextRun({ text: `${label}: `, color: QUIET }), new TextRun(text)],
  });
}
