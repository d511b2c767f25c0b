import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What walks through the console takes longest, and would keep a core idle at the end if it began last. */
class ConsoleFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [console, others] = [true, false].map((wanted) =>
      files.filter(({ moduleId }) => moduleId.includes('/test/console/') === wanted),
    );
    return [...(await super.sort(console ?? [])), ...(await super.sort(others ?? []))];
  }
}

export default defineConfig({
  test: {
    include: ['{src,test,tools,cli}/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores, and each file may start a server of its own: more workers would only wait for each other.
    maxWorkers: 3,
    // Loading the program anew for every file takes longer than most of them. None leaves anything behind that the next one would see.
    isolate: false,
    sequence: { hooks: 'list', sequencer: ConsoleFirst },
  },
});
