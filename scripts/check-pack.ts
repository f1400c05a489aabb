import { lintPack } from '#shared/engine/lint-pack';
import { factRules } from '#shared/packs/rcc/derive-facts';
import { rccPack } from '#shared/packs/rcc/pack';

/** How a fact follows from a case lies outside the pack, so the lint of packs cannot see it. */
const underived = rccPack.facts.flatMap(({ id }) =>
  Object.hasOwn(factRules, id) ? [] : `Fact ${id}: no case field leads to it`,
);
const started = performance.now();
const faults = [...lintPack(rccPack), ...underived];
const seconds = ((performance.now() - started) / 1000).toFixed(1);

for (const fault of faults) console.log(fault);
console.log(`pack ${rccPack.meta.id} ${rccPack.meta.version} searched in ${seconds} s`);
process.exitCode = faults.length === 0 ? 0 : 1;
