import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { FigureRegistry } from '../figures/figure-registry.ts';
import { useDatabase } from '../testing/use-database.ts';
import { examine, exitCodeOf, type Diagnosis } from './doctor.ts';
import { sayDuration } from './duration.ts';
import { installationChecks, judgeDisk } from './installation.checks.ts';

const database = useDatabase();

const look = (environment: NodeJS.ProcessEnv, apartMs = 0): Promise<Diagnosis> =>
  examine(installationChecks, {
    client: database.client,
    servers: [database.url],
    config: readConfig(environment),
    expected: { texts: [], checks: [] },
    figures: new FigureRegistry([]),
    metrics: null,
    now: () => new Date(Date.now() + apartMs),
  });
const sentences = ({ findings }: Diagnosis): string => findings.map(({ sentence }) => sentence).join(' ');

describe('an installation', () => {
  it('whose clocks are apart is told by how much, and one whose clocks agree is not', async () => {
    expect(sentences(await look({}, -95_000))).toContain('2 minutes apart');
    expect(sentences(await look({}))).not.toContain('apart');
  });

  it('of the demonstration is well without a backup, and says that there is none', async () => {
    const diagnosis = await look({});
    expect(sentences(diagnosis)).toContain('No backup of this database was ever taken');
    expect(exitCodeOf(diagnosis)).toBe(0);
  });

  it('hears that its disk is filling up, and that it is nearly full', () => {
    const [gigabyte, megabyte] = [1024 ** 3, 1024 ** 2];
    expect(judgeDisk(3 * gigabyte, gigabyte)).toEqual([]);
    expect(judgeDisk(gigabyte, gigabyte)).toMatchObject([{ severity: 'WARNING', sentence: expect.stringContaining('has 1024 MB left') }]);
    expect(judgeDisk(100 * megabyte, gigabyte)).toMatchObject([{ severity: 'BROKEN' }]);
  });
});

describe('sayDuration', () => {
  it.each([
    [1, '1 second'],
    [59, '59 seconds'],
    [95, '2 minutes'],
    [7_200, '2 hours'],
    [345_600, '4 days'],
  ])('says %i seconds as %s', (seconds, said) => {
    expect(sayDuration(seconds)).toBe(said);
  });
});
