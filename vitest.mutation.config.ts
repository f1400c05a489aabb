import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The register pins every text: asked first, it ends most mutants of a text at once. */
class RegisterFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isRegister = ({ moduleId }: TestSpecification) => moduleId.includes('register');
    return [...sorted.filter(isRegister), ...sorted.filter((file) => !isRegister(file))];
  }
}

/** The tests about the calculators, without the slow properties that end no further mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/shared/calculators/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: RegisterFirst },
  },
});
