import { defineConfig } from 'vitest/config';

// Legacy decorators are stated here because the transformer does not read them from tsconfig on its own.
export default defineConfig({
  oxc: { decorator: { legacy: true } },
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 120_000, globalSetup: ['src/testing/global-setup.ts'] },
});
