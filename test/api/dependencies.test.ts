import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions, faultsOfLock, faultsOfPins, packagesOf } from '../../scripts/dependencies.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const lock = read('pnpm-lock.yaml');
const workspace = read('pnpm-workspace.yaml');
const manifests = { 'server/package.json': read('server/package.json') };

describe('what is installed', () => {
  it('is read from the lock file, every package of it', () => {
    const packages = packagesOf(lock);
    expect(packages.length).toBeGreaterThan(300);
    expect(packages).toContainEqual({ name: 'kysely', version: '0.29.9' });
    expect(packages.filter(({ version }) => !/^[0-9]/.test(version))).toEqual([]);
    expect(faultsOfLock(lock)).toEqual([]);
  });

  it.each([
    ['kysely@0.29.9:', 'kysely@0.29.6:', /kysely is 0\.29\.6 and has to be 0\.29\.9 or newer: .*pool/],
    ["'@apollo/server@5.5.1':", "'@apollo/server@5.4.9':", /@apollo\/server is 5\.4\.9/],
    ['type-graphql@2.0.0-rc.4:', 'type-graphql@2.0.0-rc.3:', /type-graphql is 2\.0\.0-rc\.3/],
    ['yauzl@3.4.0:', 'xlsx@0.18.5:', /xlsx must not be installed/],
    ['packages:', 'pakete:', /names no packages/],
  ])('is refused when %s becomes %s', (now, then, sentence) => {
    expect(lock).toContain(`\n${now === 'packages:' ? '' : '  '}${now}`);
    expect(faultsOfLock(lock.replaceAll(now, then)).join('\n')).toMatch(sentence);
  });

  it('is older or newer as versions are, not as words are', () => {
    expect(compareVersions('16.9.0', '16.15.0')).toBeLessThan(0);
    expect(compareVersions('2.0.0-rc.4', '2.0.0')).toBeLessThan(0);
    expect(compareVersions('2.0.0-rc.10', '2.0.0-rc.9')).toBeGreaterThan(0);
    expect(compareVersions('8.23.0', '8.23.0')).toBe(0);
  });
});

describe('a version', () => {
  it('is named exactly, and says why where it is held back', () => {
    expect(faultsOfPins(manifests, workspace)).toEqual([]);
    const loose = { 'x/package.json': '{"dependencies":{"pg":"^8.0.0","beta":"1.0.0-beta.1"}}' };
    expect(faultsOfPins({ ...manifests, ...loose }, workspace)).toEqual([
      'x/package.json asks for pg ^8.0.0; name one version.',
      'beta is pinned on purpose; say why in PINNED (scripts/minimum-versions.ts).',
    ]);
    expect(faultsOfPins(manifests, workspace.replace('  kysely: 0.29.9', '  tiny: 1.0.0'))).toEqual([
      'tiny is pinned on purpose; say why in PINNED (scripts/minimum-versions.ts).',
      'kysely is not pinned any more; take it out of PINNED (scripts/minimum-versions.ts).',
    ]);
  });
});
