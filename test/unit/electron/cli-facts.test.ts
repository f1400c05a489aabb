import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as textOfStream } from 'node:stream/consumers';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { stampPack } from '#electron/services/stamp-pack';
import { rccPack } from '#shared/packs/rcc/pack';

import {
  HAS_KNOWLEDGE_BASE,
  knowledgeBase,
  oracleOfKnowledgeBase,
  WHY_NOT,
} from '../shared/packs/rcc/knowledge-base.ts';
import { OraclePatient, randomPatient, seeded } from '../shared/packs/rcc/oracle-patients.ts';
import { CLI, evaluate } from './run-evaluate.ts';

const Ids = z.array(z.string());
const Candidate = z.strictObject({
  id: z.string(),
  slot: z.string(),
  tier: z.string(),
  conflicted: z.boolean(),
  excluding: Ids,
  deferring: Ids,
  pending: Ids,
});
const Answer = z.strictObject({
  id: z.string().nullable(),
  candidates: z.array(Candidate),
  redFlags: z.array(z.strictObject({ id: z.string(), state: z.enum(['raised', 'not_ruled_out']) })),
  plans: z.array(z.strictObject({ id: z.string(), state: z.enum(['offered', 'possible']) })),
  conflicts: z.array(
    z.strictObject({ fact: z.string(), stated: z.unknown(), computed: z.unknown() }),
  ),
  pack: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
});
type Answer = z.infer<typeof Answer>;

const METASTATIC = { setting: 'metastatic', histology: 'clear_cell', line: 1 };

function factSet(facts: Readonly<Record<string, unknown>>, id?: string): string {
  return JSON.stringify({ format: 'consilium-facts/1', id, facts });
}

async function weigh(facts: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { code, stdout, stderr } = await evaluate(['--facts', '-'], factSet(facts));
  expect([code, stderr]).toEqual([0, '']);
  return Answer.parse(JSON.parse(stdout));
}

function candidateIn({ candidates }: Answer, id: string) {
  const found = candidates.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is not among the candidates`);
  return found;
}

describe('evaluate --facts', () => {
  it('[CLI-008] weighs a bare set of facts and prints one line of JSON', async () => {
    const pretty = JSON.stringify(JSON.parse(factSet(METASTATIC, 'set 1')), undefined, 2);
    const { code, stdout, stderr } = await evaluate(['--facts', '-'], pretty);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout.trimEnd()).not.toContain('\n');
    const answer = Answer.parse(JSON.parse(stdout));
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'id',
      'candidates',
      'redFlags',
      'plans',
      'conflicts',
      'pack',
    ]);
    const { id, version, sha256 } = stampPack(rccPack);
    expect([answer.id, answer.pack]).toEqual(['set 1', { id, version, sha256 }]);
    const again = await evaluate(['--facts', '--format', 'json', '-'], pretty);
    expect(again.stdout).toBe(stdout);
  });

  it('[CLI-009] names every candidate that may apply, in the order of the pack', async () => {
    const answer = await weigh(METASTATIC);
    const ids = answer.candidates.map(({ id }) => id);
    const order = rccPack.candidates.map(({ id }) => id).filter((id) => ids.includes(id));
    expect(ids).toEqual(order);
    expect(answer.id).toBeNull();
    expect(ids).toContain('sys-nivo-cabo');
    expect(ids).not.toContain('adj-pembrolizumab');
    expect(candidateIn(answer, 'bsc-only').slot).toBe('systemic');
    const empty = await weigh({});
    expect(new Set(empty.candidates.map(({ tier }) => tier))).toContain('applicability_unknown');
  });

  it('[CLI-009] tells exclusions for good, for now and pending arguments apart', async () => {
    const child = candidateIn(await weigh({ ...METASTATIC, age_years: 12 }), 'sys-nivo-cabo');
    expect([child.tier, child.excluding, child.deferring]).toEqual(['excluded', ['SCOPE-01'], []]);
    const infected = candidateIn(
      await weigh({
        ...METASTATIC,
        age_years: 60,
        severe_irae_now: true,
        histology_confirmed: true,
      }),
      'sys-nivo-cabo',
    );
    expect(infected.deferring.length).toBeGreaterThan(0);
    expect(infected.pending).toContain('VEGF-12');
    expect(infected.pending).not.toContain('SCOPE-01');
  });

  it('[CLI-010] names a fail-safe exclusion that fires while unknown as excluding and pending', async () => {
    const failSafe = new Set(
      [...Object.values(rccPack.blocks), ...rccPack.candidates].flatMap((owner) =>
        owner.arguments.flatMap((reason) => (reason.failSafe === true ? reason.id : [])),
      ),
    );
    const { candidates } = await weigh(METASTATIC);
    const fired = candidates.flatMap(({ excluding, deferring, pending }) =>
      [...excluding, ...deferring].filter((id) => pending.includes(id)),
    );
    expect(fired.length).toBeGreaterThan(0);
    expect(fired.filter((id) => !failSafe.has(id))).toEqual([]);
  });

  it('[CLI-012] narrows derived facts, and names a conflict in the words of a fact set', async () => {
    const poor = await weigh({ ...METASTATIC, imdc_group: 'poor' });
    expect(candidateIn(poor, 'surg-upfront-cn').tier).toBe('excluded');
    expect(poor.conflicts).toEqual([]);
    const absurd = await weigh({
      ...METASTATIC,
      imdc_hb: true,
      imdc_group: { oneOf: ['favourable'] },
    });
    expect(absurd.conflicts).toEqual([
      { fact: 'imdc_group', stated: 'favourable', computed: { oneOf: ['intermediate', 'poor'] } },
    ]);
    const blocked = await weigh({ ...METASTATIC, io_block: 'excluding' });
    expect(candidateIn(blocked, 'sys-nivo-cabo').tier).not.toBe('preferred');
  });

  it('[CLI-013] refuses a bad fact set with each path and reason, and exit code 2', async () => {
    const bad = factSet({ ecog: '1', frailty: { oneOf: [] }, glee: true });
    const { code, stdout, stderr } = await evaluate(['--facts', '-'], bad);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      [
        'standard input: $.facts.ecog: must be a whole number from 0 to 4',
        'standard input: $.facts.frailty.oneOf: must name at least one value',
        'standard input: $.facts.glee: is not a fact of the pack\n',
      ].join('\n'),
    );
    const latin = Buffer.from(factSet({}, 'é'), 'latin1');
    const unread = await evaluate(['--facts', '-'], latin);
    expect([unread.code, unread.stderr]).toEqual([2, 'standard input: $: is not UTF-8 text\n']);
  });

  it('[CLI-014] weighs a batch in order and reports a bad line with its number', async () => {
    const lines = [
      factSet(METASTATIC, 'a'),
      factSet({ ecog: 9 }, 'b'),
      '',
      factSet({}),
      'no',
      factSet({}, 'c'),
    ];
    const { code, stdout, stderr } = await evaluate(
      ['--facts', '--batch', '-'],
      lines.join('\r\n'),
    );
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Answer.parse(JSON.parse(line)).id);
    expect([code, ids]).toEqual([2, ['a', null, 'c']]);
    expect(stderr).toBe(
      'line 2: $.facts.ecog: must be a whole number from 0 to 4\nline 5: $: is not valid JSON\n',
    );
    const single = await evaluate(['--facts', '-'], factSet(METASTATIC, 'a'));
    expect(stdout.startsWith(single.stdout)).toBe(true);
  });

  it('[CLI-015] is answered in JSON only', async () => {
    const args = ['--facts', '--format', 'markdown', '-'];
    const { code, stdout, stderr } = await evaluate(args, factSet({}));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^--facts is answered in JSON only: leave --format out\n/);
  });

  it('[CLI-016] answers the first lines of a batch before it has read the last', async () => {
    const child = spawn(process.execPath, [CLI, '--facts', '--batch', '-'], { stdio: 'pipe' });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ids: unknown[] = [];
    for (const id of ['one', 'two']) {
      child.stdin.write(`${factSet(METASTATIC, id)}\n`);
      const { value } = (await answers.next()) as { value: string };
      ids.push(Answer.parse(JSON.parse(value)).id);
    }
    child.stdin.end();
    expect(ids).toEqual(['one', 'two']);
    expect(await textOfStream(child.stderr)).toBe('');
  });

  it('[CLI-017] names red flags raised or not ruled out', async () => {
    const { redFlags } = await weigh({
      ...METASTATIC,
      calcium: 'severe',
      cord_compression: 'none',
    });
    const known = new Map(redFlags.map(({ id, state }) => [id, state]));
    expect(known.get('RF-03')).toBe('raised');
    expect([...known.values()]).toContain('not_ruled_out');
    const order = rccPack.redFlags.map(({ id }) => id).filter((id) => known.has(id));
    expect(redFlags.map(({ id }) => id)).toEqual(order);
  });

  it.skipIf(!HAS_KNOWLEDGE_BASE)(
    `[CLI-018] gives the answers of the knowledge base's own evaluator, 300 times${WHY_NOT}`,
    async () => {
      const { sets, answers } = await oracleAnswers(300);
      const lines = sets.map((facts, index) => factSet(facts, `p${index}`));
      const { code, stdout, stderr } = await evaluate(
        ['--facts', '--batch', '-'],
        lines.join('\n'),
      );
      expect([code, stderr]).toEqual([0, '']);
      const ours = stdout
        .trimEnd()
        .split('\n')
        .map((line) => Answer.parse(JSON.parse(line)));
      expect(ours.map(({ id }) => id)).toEqual(sets.map((_, index) => `p${index}`));
      expect(ours.map(({ conflicts }) => conflicts.length).filter((count) => count > 0)).toEqual(
        [],
      );
      for (const [index, { candidates }] of ours.entries()) {
        const plain = candidates.map(({ conflicted: _conflicted, ...rest }) => rest);
        expect(plain, `set ${index}`).toEqual(answers[index]);
      }
    },
  );
});

const Golden = z.object({
  baseline: OraclePatient,
  vignettes: z.array(z.object({ facts: OraclePatient })),
});

/** Random fact sets and what the knowledge base's own evaluator says of each. */
async function oracleAnswers(count: number) {
  const golden = Golden.parse(JSON.parse(readFileSync('test/golden/vignettes.json', 'utf8')));
  const { blocks, candidates } = knowledgeBase();
  const { run } = await oracleOfKnowledgeBase();
  const reasons = [
    ...Object.values(blocks).flatMap((block) => block.arguments),
    ...candidates.flatMap(({ args }) => args),
  ];
  const temporary = new Set(reasons.filter(({ s }) => s === 'excl-t').map(({ id }) => id));
  const random = seeded(20_260_417);
  const sets = Array.from({ length: count }, (_, index) => {
    const vignette = golden.vignettes[index % golden.vignettes.length];
    return randomPatient(rccPack.facts, { ...golden.baseline, ...vignette?.facts }, random);
  });
  const answers = sets.map((facts) =>
    Object.entries(run({ ...facts })).map(([id, weighed]) => ({
      id,
      slot: weighed['slot'],
      tier: weighed.status,
      excluding: weighed.excluding.filter((reason) => !temporary.has(reason)),
      deferring: weighed.excluding.filter((reason) => temporary.has(reason)),
      pending: weighed.pending,
    })),
  );
  return { sets, answers };
}
