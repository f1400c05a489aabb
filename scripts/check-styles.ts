import { globSync, readFileSync } from 'node:fs';

/** What a style sheet must never say, and why. */
const BANS = [
  { pattern: /text-overflow\s*:\s*ellipsis/, why: 'clinical text is wrapped, never truncated' },
  {
    pattern: /-webkit-line-clamp|line-clamp\s*:/,
    why: 'clinical text is wrapped, never truncated',
  },
  {
    pattern: /filter\s*:\s*blur/,
    why: 'identifiers are replaced in the view model, never blurred',
  },
  { pattern: /outline\s*:\s*(none|0)\b/, why: 'focus must stay visible' },
];

const faults = globSync('renderer/**/*.{css,tsx}').flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    BANS.filter(({ pattern }) => pattern.test(line)).map(
      ({ why }) => `${file}:${index + 1}: ${line.trim()} (${why})`,
    ),
  );
});

for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
