import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { features } from './index.ts';

/** SQL that needs a table of a feature that stands further back in the list, and why it stays there. A new one needs a better reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'reorganisation/reorganisation.sql.ts reads account': 'who prepares one is told by the name of the account, as a change tells it',
  'acts/acts.sql.ts reads account': 'who did an act is told by the name of the account, as a change tells it',
  'evaluation/evaluator.sql.ts reads account': 'whether the account that writes is that of the evaluator, who is known by the account alone',
  'organization/organization.lists.ts reads position_need': 'lists of positions are filtered and ordered by what they lack: one statement finds the page',
  'organization/organization.lists.ts reads assignment': 'as above',
  'organization/positions-need.import.ts reads position_need': 'files of positions hold their need in the same row',
  'organization/positions-need.import.ts reads assignment': 'files of positions report how many hold them, which is compared',
  'organization/positions-days.import.ts reads assignment': 'a position ends when nobody holds it any more',
  'staffing/correct-assignment.service.ts reads evaluation': 'an appointment that somebody was rated in is not corrected into another dinas',
  'staffing/absence-warnings.service.ts reads evaluation_period': 'who records an absence is told in how many periods nobody is evaluated by it',
  'staffing/staffing.tables.ts reads evaluation_period': 'an appointment changes of whom an evaluation is expected, in the dinas the person had and has',
};

/** What every feature stands on is a government with its dinas and units, so that the ground reads those; and whose account it is. */
const GROUND = 'access database figures graph graphql http live';
const SOIL: Readonly<Record<string, readonly string[]>> = {
  instansi: ['access', 'database'],
  dinas: ['figures', 'live'],
  unit: ['access', 'database'],
  employee: ['access'],
  account: ['access'],
};

const NOT_THE_PRODUCT = /\.(test|fixture|builder)\.ts$|\/migrations\//;
const TABLE = /\b(?:from|join|into|update)\s+([a-z_]+)\b/g;

const tablesIn = (file: string): string[] => [...new Set([...readFileSync(file, 'utf8').matchAll(TABLE)].map(([, table]) => table!))];

it('the ground reads the structure of governments and whose account it is, and nothing else of features', () => {
  const owned = new Set(features.flatMap((feature) => (feature.tables ?? []).map(({ table }) => table)));
  const found: Record<string, string[]> = {};
  for (const folder of GROUND.split(' ')) {
    const files = globSync(`${folder}/**/*.ts`, { cwd: join(import.meta.dirname, '..') }).filter((file) => !NOT_THE_PRODUCT.test(file));
    for (const table of new Set(files.flatMap((file) => tablesIn(join(import.meta.dirname, '..', file)))))
      if (owned.has(table)) (found[table] ??= []).push(folder);
  }
  expect(found).toEqual(SOIL);
});

it('a feature reads tables of features before it in the list, but for what is said here', () => {
  const ownerOf = new Map(features.flatMap((feature, place) => (feature.tables ?? []).map(({ table }) => [table, place] as const)));
  const found = features.flatMap(({ name }, place) =>
    globSync(`${name}/**/*.ts`, { cwd: import.meta.dirname })
      .filter((file) => !NOT_THE_PRODUCT.test(file))
      .flatMap((file) =>
        tablesIn(join(import.meta.dirname, file))
          .filter((table) => (ownerOf.get(table) ?? -1) > place)
          .map((table) => `${file.replaceAll('\\', '/')} reads ${table}`),
      ),
  );
  expect(found.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});
