import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browserUrl: string;
  }
}

/** One browser for the whole run; every test gets contexts of its own in it, which share nothing. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowserServer();
  project.provide('browserUrl', browser.wsEndpoint());
  return () => browser.close();
}
