import { lintPack } from '#shared/engine/lint-pack';
import { rccPack } from '#shared/packs/rcc/pack';

const faults = lintPack(rccPack);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
