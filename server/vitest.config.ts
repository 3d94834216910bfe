import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Legacy decorators are stated here because the transformer does not read them from tsconfig on its own.
export default defineConfig({
  // Vite would take the ESM build of graphql and Node the CommonJS one, and graphql refuses to meet itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  oxc: { decorator: { legacy: true } },
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    globalSetup: ['src/testing/global-setup.ts'],
    // Of two cores Vitest would use one; the tests of imports wait for the database most of the time.
    maxWorkers: 2,
  },
});
