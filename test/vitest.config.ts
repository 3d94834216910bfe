import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { SUITES } from './suites.ts';

const { resolve } = createRequire(import.meta.url);

const project = (name: keyof typeof SUITES, more: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration => ({
  // Vite would take the ESM build of graphql and Node the CommonJS one, and graphql refuses to meet itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  oxc: { decorator: { legacy: true } },
  test: {
    name,
    include: SUITES[name].map((folder) => `${folder}/**/*.test.ts`),
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // What a feed or a board tells waits for whoever writes in any database of the cluster: on a busy machine longer than the usual second.
    expect: { poll: { timeout: 20_000 } },
    ...more,
  },
});

export default defineConfig({
  test: {
    // One PostgreSQL for all of them; every file gets a database of its own in it.
    globalSetup: [resolve('@selaras/server/testing/global-setup')],
    // Each file starts a server of its own; two cores carry two of them.
    maxWorkers: 2,
    projects: [
      project('api'),
      // A page with axe in it is the slowest thing here, and a busy machine makes it slower.
      project('e2e', { globalSetup: ['e2e/browser-setup.ts'], sequence: { groupOrder: 1 }, testTimeout: 120_000 }),
      project('faults', { sequence: { groupOrder: 2 } }),
      // It builds and tests a copy of the repository.
      project('house', { sequence: { groupOrder: 3 }, testTimeout: 300_000, hookTimeout: 300_000 }),
    ],
  },
});
