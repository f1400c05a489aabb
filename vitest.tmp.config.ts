import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['test/unit/shared/calculators/{labs,renal,risk,of-case}/**/*.test.ts','test/unit/shared/calculators/point-score.test.ts','test/unit/shared/calculators/scores-of-case.test.ts'], testTimeout: 60_000 } });
