import { globSync, readFileSync } from 'node:fs';

/** A rule id of the specification: at the start of a list item, `- [ENG-004] …`. */
const SPEC_LINE = /^\s*-\s+\[([A-Z]{3,4}(?:-[A-Z])?-\d{3})\]/;
/** A rule id in a test name: `it('[ENG-004] …')`. */
const TEST_NAME = /\[([A-Z]{3,4}(?:-[A-Z])?-\d{3})\]/g;

function idsInSpecs(): readonly string[] {
  return globSync('docs/spec/*.md').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => SPEC_LINE.exec(line)?.[1] ?? []),
  );
}

function idsInTests(): ReadonlySet<string> {
  const files = globSync('test/{unit,e2e,packaging}/**/*.ts');
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return new Set([...text.matchAll(TEST_NAME)].flatMap((match) => match[1] ?? []));
}

const specified = idsInSpecs();
const tested = idsInTests();
const faults = [
  ...specified
    .filter((id, index) => specified.indexOf(id) !== index)
    .map((id) => `${id}: specified twice`),
  ...specified.filter((id) => !tested.has(id)).map((id) => `${id}: specified but in no test name`),
  ...[...tested]
    .filter((id) => !specified.includes(id))
    .map((id) => `${id}: in a test name but not in docs/spec`),
];

for (const fault of faults) console.log(fault);
console.log(`${specified.length} rules, each with a test`);
process.exitCode = faults.length === 0 && specified.length > 0 ? 0 : 1;
