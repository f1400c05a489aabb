import { parseSync } from '@swc/core';

/** Words a person reads that stand in a component instead of in the catalogue of texts. */
export type InlineText = { readonly line: number; readonly text: string };

/** Attributes whose value is read or heard. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'empty',
  'heading',
  'intro',
  'label',
  'noun',
  'placeholder',
  'title',
  'word',
]);

const LETTER = /\p{L}/u;

/** Finds them in the source of one component. */
export function inlineTexts(source: string): readonly InlineText[] {
  const lines = source.split('\n');
  const program: unknown = parseSync(source, { syntax: 'typescript', tsx: true });
  return readTexts(program)
    .filter((text) => LETTER.test(text))
    .map((text) => ({ line: lineOf(lines, text), text: text.trim() }));
}

type Node = Readonly<Record<string, unknown>>;

/** Everything below a node, whatever the kinds of node between. */
function readTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(readTexts);
  if (!isNode(value)) return [];
  return [...ownTexts(value), ...Object.values(value).flatMap(readTexts)];
}

function ownTexts(node: Node): readonly string[] {
  switch (node['type']) {
    case 'JSXText':
      return [wordOf(node['value'])];
    case 'JSXAttribute':
      return ATTRIBUTES.has(nameOf(node['name'])) ? saidBy(node['value']) : [];
    case 'JSXElement':
    case 'JSXFragment':
      return children(node).flatMap(saidBy);
    default:
      return [];
  }
}

/** What is shown of an expression: both ends of a choice, and the words around values. */
function saidBy(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  switch (value['type']) {
    case 'StringLiteral':
      return [wordOf(value['value'])];
    case 'TemplateLiteral':
      return quasis(value);
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
      return saidBy(value['expression']);
    case 'ConditionalExpression':
      return [...saidBy(value['consequent']), ...saidBy(value['alternate'])];
    case 'BinaryExpression':
      // A comparison shows neither of its sides.
      return SHOWN.has(wordOf(value['operator']))
        ? [...saidBy(value['left']), ...saidBy(value['right'])]
        : [];
    default:
      return [];
  }
}

const SHOWN: ReadonlySet<string> = new Set(['+', '??', '||', '&&']);

function quasis(template: Node): readonly string[] {
  const parts = template['quasis'];
  return Array.isArray(parts)
    ? parts.map((part: unknown) => (isNode(part) ? wordOf(part['raw']) : ''))
    : [];
}

function children(node: Node): readonly unknown[] {
  const found = node['children'];
  return Array.isArray(found) ? found : [];
}

/** `label`, and `aria-label` alike. */
function nameOf(name: unknown): string {
  return isNode(name) ? wordOf(name['value']) : '';
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function lineOf(lines: readonly string[], text: string): number {
  const [first = ''] = text.trim().split('\n');
  return lines.findIndex((line) => line.includes(first) && !line.startsWith('import ')) + 1;
}
