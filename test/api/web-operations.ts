/**
 * How each operation of our web is asked for in tests, once for every way that makes it send other statements: said by
 * feature in `asked/<feature>.asked.ts`, found by their folder. An operation that the web lists and none of them says how
 * to ask for fails `statements.test.ts`, which says what to add.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from './asking.ts';

const FOLDER = join(import.meta.dirname, 'asked');
const files = globSync('*.asked.ts', { cwd: FOLDER }).toSorted();
const found = await Promise.all(files.map(async (file) => (await import(join(FOLDER, file))) as { readonly asked: readonly Asked[] }));

export const WEB_OPERATIONS: readonly Asked[] = found.flatMap(({ asked }) => asked);
