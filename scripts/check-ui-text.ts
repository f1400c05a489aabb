import { globSync, readFileSync } from 'node:fs';

import { inlineTexts } from './inline-texts.ts';

/** Fewer components than this means that they were not read at all. */
const FEWEST = 100;

const files = globSync('renderer/**/*.tsx').filter((file) => !file.startsWith('renderer/text/'));
const faults = files.flatMap((file) =>
  inlineTexts(readFileSync(file, 'utf8')).map(
    ({ line, text }) => `${file}:${line}: “${text}” belongs into renderer/text`,
  ),
);

for (const fault of faults) console.log(fault);
console.log(`${files.length} components, ${faults.length} words outside of renderer/text`);
process.exitCode = faults.length === 0 && files.length >= FEWEST ? 0 : 1;
