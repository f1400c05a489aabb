import { spawn } from 'node:child_process';
import { text as textOfStream } from 'node:stream/consumers';

export const CLI = 'electron/cli/evaluate.ts';

/** Node keeps compiled sources by their content: every start after the first takes half the time. */
const ENV = { ...process.env, NODE_COMPILE_CACHE: 'node_modules/.cache/evaluate' };

export type Outcome = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs the command line as a process of its own, with what it reads on standard input. */
export async function evaluate(
  args: readonly string[],
  input: string | Buffer = '',
  nodeOptions: readonly string[] = [],
): Promise<Outcome> {
  const child = spawn(process.execPath, [...nodeOptions, CLI, ...args], {
    stdio: 'pipe',
    env: ENV,
  });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([
    textOfStream(child.stdout),
    textOfStream(child.stderr),
  ]);
  return { code: await exited, stdout, stderr };
}
