import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';

interface Failure {
  readonly where: string;
  readonly message: string;
}

// Frames of the runner say nothing, and would push the failures before them out of a log's tail.
const withoutRunner = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .join('\n');
const told = (errors: readonly SerializedError[]): string => errors.map(({ message, stack }) => withoutRunner(stack ?? message)).join('\n');

/**
 * Writes what failed in a run as `{ passed, failures: [{ where, message }] }`, into `SELARAS_TEST_REPORT`.
 *
 * vitest's own JSON leaves out what no test is to blame for: a hook that failed before or after the tests, an error that nobody
 * caught. A run that ends badly would say only that it did.
 */
export default class WhatFailed implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const folder = process.env['SELARAS_TEST_REPORT'];
    const root = this.vitest?.config.root ?? '.';
    if (!folder) return;
    let passed = 0;
    const failures: Failure[] = [];
    const add = (where: string, errors: readonly SerializedError[]): void => {
      if (errors.length > 0) failures.push({ where, message: told(errors) });
    };
    for (const module of modules) {
      const file = relative(join(root, '..'), module.moduleId);
      add(file, module.errors());
      for (const suite of module.children.allSuites()) add(`${file}: ${suite.fullName}`, suite.errors());
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'failed') add(`${file}: ${test.fullName}`, result.errors);
      }
    }
    for (const error of unhandled) add('an error that nobody caught', [error]);
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify({ passed, failures }));
  }
}
