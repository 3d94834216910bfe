import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

export default defineConfig({
  // Vite would take the ESM build of graphql and Node the CommonJS one, and graphql refuses to meet itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  oxc: { decorator: { legacy: true } },
  test: {
    include: ['api/**/*.test.ts', 'live/**/*.test.ts', 'conformance/**/*.test.ts', 'attacks/**/*.test.ts', 'faults/**/*.test.ts', 'house/*.test.ts', 'e2e/**/*.test.ts'],
    globalSetup: [resolve('@selaras/server/testing/global-setup')],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Each file starts a server of its own; two cores carry two of them.
    maxWorkers: 2,
  },
});
