import { describe, expect, it } from 'vitest';

import { inlineTexts } from '../../../scripts/inline-texts.ts';

function found(source: string): readonly string[] {
  return inlineTexts(source).map(({ text }) => text);
}

describe('words in components', () => {
  it('[SHL-011] are found wherever a person would read or hear them', () => {
    const planted = `
      export function Planted({ count, isOpen, name }: Props) {
        return (
          <section aria-label="Planted one" title={isOpen ? 'Planted two' : TEXT.fine}>
            <h1>Planted three</h1>
            <input placeholder={\`Planted \${count} four\`} alt={(name ?? 'Planted five')} />
            <Field label={'Planted ' + name} description={isOpen && 'Planted six'} noun="thing" />
            <p>{isOpen ? 'Planted seven' : undefined}</p>
            {rows.map((row) => <Row key={row} label="Planted eight" />)}
            <b>{\`\${count} planted nine\`}</b>
            <>Ä</>
          </section>
        );
      }`;
    expect(found(planted)).toEqual(
      expect.arrayContaining([
        'Planted one',
        'Planted two',
        'Planted three',
        'Planted',
        'four',
        'Planted five',
        'Planted six',
        'thing',
        'Planted seven',
        'Planted eight',
        'planted nine',
        'Ä',
      ]),
    );
  });

  it('[SHL-011] are told apart from codes, signs, keys and texts of the catalogue', () => {
    const clean = `
      export function Clean({ kind, count }: Props) {
        const label = 'not-shown';
        return (
          <section className="wide" data-kind={kind === 'label' ? 'one' : 'two'} aria-label={TEXT.a.b}>
            <Glyph kind="caution" /> · {count} / {TEXT.a.c(count)} {kind === 'words' && <Part />}
            {' '}
            {count === 0 ? '–' : count}
            <Field label={TEXT.a.d} title={label} aria-keyshortcuts="Control+K" />
          </section>
        );
      }`;
    expect(found(clean)).toEqual([]);
  });

  it('[SHL-011] are reported with their line', () => {
    expect(inlineTexts('const a = (\n  <p>\n    Words here\n  </p>\n);')).toEqual([
      { line: 3, text: 'Words here' },
    ]);
  });
});
