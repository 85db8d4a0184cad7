// Vitest runs the mirror tree under test/; browser walks and bundle tests live there too.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Files share the modules that they load: nothing under src/ keeps state between two checks but what is worked out from texts.
    isolate: false,
  },
});
