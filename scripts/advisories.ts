/** Asks the registry for known faults of what a server runs; when it does not answer, says so and goes by the list kept here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfLock, faultsOfPins } from './dependencies.ts';
import { NOTE, root, runAside } from './run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Advisory {
  readonly module_name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
}

/** Faults that the registry knows; null when it did not answer, which is no word on any of them. */
async function askRegistry(): Promise<string[] | null> {
  const { said } = await runAside('npx', ['-y', 'pnpm@12', 'audit', '--prod', '--json'], '.');
  const begin = said.indexOf('{');
  if (begin === -1) return null;
  try {
    const { advisories } = JSON.parse(said.slice(begin)) as { advisories?: Record<string, Advisory> };
    return advisories ? Object.values(advisories).map(({ module_name, severity, title, url }) => `${module_name} (${severity}): ${title}, ${url}`) : null;
  } catch {
    return null;
  }
}

const manifests = Object.fromEntries(['', 'server/', 'web/', 'test/', 'schema/'].map((folder) => [`${folder}package.json`, read(`${folder}package.json`)]));
const faults = [...faultsOfLock(read('pnpm-lock.yaml')), ...faultsOfPins(manifests, read('pnpm-workspace.yaml'))];
const known = await askRegistry();
if (known === null) say(`${NOTE}The registry did not answer with advisories; versions were held to scripts/minimum-versions.ts only.`);
for (const fault of [...faults, ...(known ?? [])]) say(fault);
if (faults.length + (known?.length ?? 0) > 0) process.exitCode = 1;
