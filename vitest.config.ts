import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,tools,cli}/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores, and each file may start a server of its own: more workers would only wait for each other.
    maxWorkers: 3,
    sequence: { hooks: 'list' },
  },
});
