import { defineConfig } from 'vitest/config';

/** The tests that are about the calculators; outside data is not needed to kill a mutant. */
export default defineConfig({
  test: { include: ['test/unit/shared/calculators/**/*.test.ts'], testTimeout: 60_000 },
});
