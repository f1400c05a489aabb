import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';

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
const INK = '14202C';
const QUIET = '435262';

/** A document about a meeting or a patient, with the running header and the page numbers of everything the app prints. */
export function documentOf(
  { meeting, day, made }: DocumentOrigin,
  children: readonly Paragraph[],
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

export function line(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 30 }, children: [new TextRun(text)] });
}

export function quiet(text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 20 },
    children: [new TextRun({ text, size: SMALL, color: QUIET })],
  });
}

/** What the meeting came to, larger than the rest. */
export function result(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 40 },
    children: [new TextRun({ text, bold: true, size: 22 })],
  });
}

/** A heading with its sentences; several stand as a list. */
export function part({ label, lines }: DocumentPart): readonly Paragraph[] {
  const isList = lines.length > 1;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 80, after: 10 },
      children: [new TextRun({ text: label, bold: true, size: BODY, color: QUIET })],
    }),
    ...lines.map(
      (text) =>
        new Paragraph({
          spacing: { after: 20 },
          ...(isList ? { bullet: { level: 0 } } : {}),
          children: [new TextRun(text)],
        }),
    ),
  ];
}

/** Everything of one case, in the order in which screen and slide say it. */
export function casePart(outcome: CaseOutcome): readonly Paragraph[] {
  const { item, name, identity, question, headline, parts, recorded } = outcome;
  return [
    caseHeading(`${item}. ${name}`),
    quiet(identity),
    line(question),
    ...headline.map(({ label, text }) => labelled(label, text)),
    result(outcome.result),
    ...parts.flatMap(part),
    ...recorded.map(quiet),
  ];
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 10 },
    indent: { left: 200 },
    children: [new TextRun({ text: `${label}: `, color: QUIET }), new TextRun(text)],
  });
}
