import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as textOfStream } from 'node:stream/consumers';

import { describe, expect, it } from 'vitest';

import { type InputText, readLines } from '#electron/cli/input';
import type { Scores } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { Evaluation } from '#shared/engine/evaluation';
import { formatCaseFile } from '#shared/interchange/case-file';
import { INTENDED_USE } from '#shared/report/intended-use';
import { ok } from '#shared/result';

import { temporaryFolder } from '../db/temporary-database.ts';
import { CLI, evaluate } from './run-evaluate.ts';

const METASTATIC: CaseDocument = {
  patient: { name: { family: 'Vogel', given: 'Maria' }, sex: { value: 'female' } },
  primaries: [
    {
      histology: { value: 'clear-cell' },
      tnm: [{ t: 'T3a', n: 'N0', m: 'M1', prefix: 'c', edition: '8' }],
    },
  ],
  disease: { setting: { value: 'metastatic' } },
};
const LINE = JSON.stringify({ format: 'consilium-case/1', case: METASTATIC });

describe('evaluate', () => {
  it('[CLI-001] gives label, scores and evaluation of a case file as JSON', async () => {
    const file = join(temporaryFolder(), 'case.json');
    writeFileSync(file, formatCaseFile(METASTATIC));
    const { code, stdout, stderr } = await evaluate(['--format', 'json', file]);
    expect([code, stderr]).toEqual([0, '']);
    const output = JSON.parse(stdout) as { case: string; scores: unknown; evaluation: unknown };
    expect(Object.keys(output)).toEqual(['case', 'scores', 'evaluation', 'pairFlips']);
    expect(output.case).toBe('VOGEL, Maria');
    expect(output.scores).toMatchObject({ stages: [{ possible: ['IV'] }] });
    expect(Evaluation.parse(output.evaluation).slots.length).toBeGreaterThan(3);
    const again = await evaluate(['--format', 'json', '-'], formatCaseFile(METASTATIC));
    expect(again.stdout).toBe(stdout);
  });

  it('[CLI-002] says everything the board needs in Markdown', async () => {
    const { code, stdout } = await evaluate(['-'], LINE);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => /^##? /.test(line))).toEqual([
      '# VOGEL, Maria',
      '## Stage, risk and organ function',
      '## Further scores',
      '## Red flags',
      '## Stated and computed differ',
      '## Plans',
      '## Options',
      '## Missing items that would change something',
      '## Missing items that would change nothing',
      '## Not covered by this pack',
      '## Sources',
    ]);
    expect(stdout).toContain(INTENDED_USE);
    expect(stdout).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(stdout).toMatch(/- Stage .*IV/);
    expect(stdout).toMatch(/- IMDC risk: /);
    expect(stdout).toContain('NOT RULED OUT');
    expect(stdout).toMatch(/^#### .+: (Preferred|Recommended|Option|Applicability unknown)/m);
    for (const title of ['- For', '- Against', '- Pending']) expect(stdout).toContain(title);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });

  it('[CLI-002] names every option, argument, plan, red flag and missing item', async () => {
    const file = 'docs/demo-cases/01-synchronous-clear-cell-painful-spine.json';
    const json = await evaluate(['--format', 'json', file]);
    const { stdout } = await evaluate([file]);
    const output = JSON.parse(json.stdout) as { evaluation: unknown };
    const evaluation = Evaluation.parse(output.evaluation);
    const { slots, redFlags, plans, plansNotPossible, missing, idle, gaps } = evaluation;
    const options = slots.flatMap((slot) => slot.options);
    const reasons = options.flatMap((option) => [
      ...option.supporting,
      ...option.opposing,
      ...option.excluding,
      ...option.notes,
      ...option.pending,
    ]);
    const parts = plans.flatMap(({ joins, steps, leftOut, notes }) => [
      ...joins,
      ...steps.flatMap((step) => step.options),
      ...leftOut,
      ...notes,
    ]);
    const named = [...options, ...reasons, ...redFlags, ...plans, ...parts, ...plansNotPossible];
    const ids = [...named, ...gaps].map(({ id }) => id);
    const facts = [...missing, ...idle].map(({ fact }) => fact);
    const refs = [...reasons, ...redFlags, ...plans].map(({ source }) => source.ref);
    for (const found of [options, reasons, plans, parts, missing, idle]) {
      expect(found.length).toBeGreaterThan(0);
    }
    expect([...ids, ...facts, ...refs].filter((id) => !stdout.includes(`[${id}]`))).toEqual([]);
    const moves = options.flatMap(({ flips, robustness }) => [...flips, ...robustness.moves]);
    expect(moves.length).toBeGreaterThan(0);
    const lines = stdout.split('\n');
    const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
    expect(count(/^#### /)).toBe(options.length);
    expect(count(/^ {2}- [^→]* instead of [^→]*(→|: [A-Z])/)).toBeGreaterThanOrEqual(moves.length);
  });

  it('[CLI-023] gives the pairs of facts that would move each leading option', async () => {
    const file = 'docs/demo-cases/01-synchronous-clear-cell-painful-spine.json';
    const { stdout } = await evaluate(['--format', 'json', file]);
    const output = JSON.parse(stdout) as {
      evaluation: unknown;
      pairFlips: Record<string, unknown>;
    };
    const { slots } = Evaluation.parse(output.evaluation);
    const leading = slots
      .flatMap((slot) => slot.options)
      .filter(({ tier }) => ['preferred', 'recommended', 'option'].includes(tier));
    const ids = leading.map(({ id }) => id);
    expect(Object.keys(output.pairFlips).toSorted()).toEqual(ids.toSorted());
    expect(output.pairFlips['sys-nivo-cabo']).toMatchObject({
      flips: [{ changes: [{}, {}], standing: 'recommended' }],
      more: 0,
    });
  });

  it('[CLI-002] names every score with its inputs, source, and how far it was checked', async () => {
    const file = 'docs/demo-cases/01-synchronous-clear-cell-painful-spine.json';
    const json = await evaluate(['--format', 'json', file]);
    const { stdout } = await evaluate([file]);
    const { scores } = JSON.parse(json.stdout) as { scores: Scores };
    const start = stdout.indexOf('## Further scores');
    const said = stdout.slice(start, stdout.indexOf('## Red flags'));
    const heads = said.split('\n').filter((line) => line.startsWith('- '));
    expect(scores.others.length).toBeGreaterThan(0);
    expect(heads).toHaveLength(scores.others.length);
    for (const [index, { title, about, spec, source, method }] of scores.others.entries()) {
      const name = about === undefined ? title : `${title} (${about.label})`;
      expect(heads[index]?.startsWith(`- ${name}: `), heads[index]).toBe(true);
      expect(said).toContain(`[${spec}]`);
      expect(said).toContain(`  - Source: ${source}; `);
      expect(method).not.toBe('');
    }
    expect(said).toContain('- SINS (L3): SINS 8 of 18, potentially unstable');
    expect(said).toContain('Pain Mechanical (18-Nov-2026)');
    expect(said).toContain('checked on 23-Nov-2026');
  });

  it('[CLI-003] refuses a bad case file with each path and reason, and exit code 2', async () => {
    const bad = LINE.replace('"T3a"', '"T9"').replace('"sex"', '"sexe"');
    const { code, stdout, stderr } = await evaluate(['-'], bad);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('standard input: case.patient.sexe: is not a field Consilium knows');
    expect(stderr).toContain('standard input: case.primaries[0].tnm[0].t: must be "TX" or');
    for (const input of ['', '{', '[]', 'null', '"x"']) {
      const outcome = await evaluate(['-'], input);
      expect([input, outcome.code, outcome.stdout]).toEqual([input, 2, '']);
      expect(outcome.stderr).not.toContain('    at ');
    }
  });

  it('refuses bytes that are not UTF-8 and files that cannot be read', async () => {
    const latin = Buffer.from(LINE.replace('Vogel', 'Vögel'), 'latin1');
    const outcome = await evaluate(['-'], latin);
    expect([outcome.code, outcome.stdout]).toEqual([2, '']);
    expect(outcome.stderr).toContain('is not UTF-8 text');
    for (const [file, reason] of [
      [join(temporaryFolder(), 'absent.json'), 'ENOENT'],
      [temporaryFolder(), 'EISDIR'],
    ] as const) {
      const unread = await evaluate([file]);
      expect(unread.code).toBe(2);
      expect(unread.stderr).toBe(`${file}: cannot be read (${reason})\n`);
    }
  });

  it('[CLI-004] shows its usage, and refuses what it does not know with exit code 2', async () => {
    const help = await evaluate(['--help']);
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('Usage: npm run -s evaluate');
    expect(help.stdout).toContain('--facts');
    for (const args of [['--colour', '-'], ['--format', 'xml', '-'], [], ['a', 'b'], ['--facts']]) {
      const outcome = await evaluate(args);
      expect([args, outcome.code, outcome.stdout]).toEqual([args, 2, '']);
      expect(outcome.stderr).toContain('Usage:');
    }
  });

  it('[CLI-005] reports a bad line of a batch with its number and runs the rest', async () => {
    const input = `${LINE}\n{"format":"consilium-case/1","case":{"lesions":3}}\n\n${LINE}\r\nnot json\n${LINE}`;
    const { code, stdout, stderr } = await evaluate(['--format', 'json', '--batch', '-'], input);
    expect(code).toBe(2);
    const lines = stdout.trimEnd().split('\n');
    const numbers = lines.map((line) => (JSON.parse(line) as { line: number }).line);
    expect(numbers).toEqual([1, 4, 6]);
    expect(stderr).toMatch(
      /^line 2: case\.lesions: must be a list\nline 5: \(whole document\): is not/,
    );
  });

  it('[CLI-005] separates the documents of a Markdown batch with a rule', async () => {
    const { code, stdout } = await evaluate(['--batch', '-'], `${LINE}\n${LINE}\n`);
    expect(code).toBe(0);
    expect(stdout.match(/^# VOGEL, Maria$/gm)).toHaveLength(2);
    expect(stdout.match(/^---$/gm)).toHaveLength(2);
  });

  it('reads every line of a batch whole, wherever the pieces of the input end', async () => {
    const lines = ['{"name":"Vögel"}', '', 'Ärztin', 'ohne Zeilenende'];
    const bytes = Buffer.from(lines.join('\n'));
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const pieces = [
        bytes.subarray(0, cut),
        bytes.subarray(cut, cut + 1),
        bytes.subarray(cut + 1),
      ];
      const read: InputText[] = [];
      for await (const line of readLines(Readable.from(pieces))) read.push(line);
      expect(read, `cut at byte ${cut}`).toEqual(lines.map((line) => ok(line)));
    }
  });

  it('[CLI-006] says nothing when its reader has had enough', async () => {
    const child = spawn(process.execPath, [CLI, '--batch', '-'], { stdio: 'pipe' });
    const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${LINE}\n`.repeat(30));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await textOfStream(child.stderr)).toBe('');
    expect(await exited).toBe(0);
  });

  it('[CLI-007] fails with exit code 1 and without a message that may quote the case', async () => {
    const fault = join(temporaryFolder(), 'fault.mjs');
    const broken = `const sorted = Array.prototype.toSorted;
      Array.prototype.toSorted = function (...args) {
        const { stack } = new Error();
        if (stack.includes('engine/evaluate.ts')) throw new RangeError('Vogel was here');
        return sorted.apply(this, args);
      };`;
    writeFileSync(fault, broken);
    for (const args of [['-'], ['--batch', '-']]) {
      const { code, stdout, stderr } = await evaluate(args, `${LINE}\n`, ['--import', fault]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^(standard input|line 1): Consilium failed \(RangeError\)\nat /);
      expect(stderr).not.toMatch(/vogel/i);
    }
  });

  it('weighs every demo case and published case', async () => {
    const folders = ['docs/demo-cases', 'test/golden/published'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name)),
    );
    const lines = files.map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    const { code, stdout, stderr } = await evaluate(
      ['--format', 'json', '--batch', '-'],
      lines.join('\n'),
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(files.length);
  });
});
