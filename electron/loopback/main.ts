import { readArguments, USAGE } from './arguments.ts';
import { runLoopback } from './run-loopback.ts';

const read = readArguments(process.argv.slice(2));
if (read.ok) {
  await runLoopback(read.value);
} else {
  process.stderr.write(`${read.error}\n${USAGE}\n`);
  process.exitCode = 2;
}
