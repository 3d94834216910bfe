/** What can be said about dependencies without asking anybody: from the lock file and the manifests. */
import { FORBIDDEN, MINIMUM_VERSIONS, PINNED } from './minimum-versions.ts';

/** Names and versions of everything installed. */
export function packagesOf(lock: string): { readonly name: string; readonly version: string }[] {
  const section = /^packages:\n(.*?)^\S/ms.exec(`${lock}\nend`)?.[1] ?? '';
  return [...section.matchAll(/^ {2}'?((?:@[^@/\s]+\/)?[^@\s']+)@([^\s'(]+)'?:$/gm)].map(([, name, version]) => ({ name: name!, version: version! }));
}

/** Negative when the first is the older one. A prerelease is older than what it leads to. */
export function compareVersions(one: string, other: string): number {
  const parts = (version: string): [number[], string] => {
    const [numbers = '', label = ''] = version.split(/-(.*)/s);
    return [numbers.split('.').map(Number), label];
  };
  const [[left, leftLabel], [right, rightLabel]] = [parts(one), parts(other)];
  for (let index = 0; index < 3; index++) if (left[index] !== right[index]) return (left[index] ?? 0) - (right[index] ?? 0);
  if (leftLabel === '' || rightLabel === '') return Number(leftLabel === '') - Number(rightLabel === '');
  return leftLabel.localeCompare(rightLabel, 'en', { numeric: true });
}

/** Sentences about what is installed and must not be. */
export function faultsOfLock(lock: string): string[] {
  const installed = packagesOf(lock);
  if (installed.length === 0) return ['pnpm-lock.yaml names no packages: its form has changed, and so must scripts/dependencies.ts.'];
  return [
    ...MINIMUM_VERSIONS.flatMap(({ name, atLeast, fault }) => {
      const found = installed.filter((one) => one.name === name);
      if (found.length === 0) return [`${name} is not installed any more; take it out of scripts/minimum-versions.ts.`];
      return found
        .filter(({ version }) => compareVersions(version, atLeast) < 0)
        .map(({ version }) => `${name} is ${version} and has to be ${atLeast} or newer: ${fault}.`);
    }),
    ...installed.flatMap(({ name }) => (name in FORBIDDEN ? [`${name} must not be installed: ${FORBIDDEN[name]}.`] : [])),
  ];
}

/** Sentences about versions that are not named exactly, and about pins that do not say why, or of what is not there. */
export function faultsOfPins(manifests: Readonly<Record<string, string>>, workspace: string): string[] {
  const overridden = [...(/^overrides:\n((?: {2}.*\n)*)/m.exec(workspace)?.[1] ?? '').matchAll(/^ {2}'?([^':]+)'?:/gm)].map(([, name]) => name!);
  const catalog = [...(/^catalog:\n((?: {2}.*\n)*)/m.exec(workspace)?.[1] ?? '').matchAll(/^ {2}'?([^':]+)'?: (.+)$/gm)].map(([, name, version]) => ({
    where: 'pnpm-workspace.yaml',
    name: name!,
    version: version!,
  }));
  const named = Object.entries(manifests).flatMap(([where, text]) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, Record<string, string>>;
    return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({ where, name, version }));
  });
  const all = [...named, ...catalog].filter(({ version }) => !/^(workspace|catalog):/.test(version));
  const special = new Set([...overridden, ...all.filter(({ version }) => version.includes('-')).map(({ name }) => name)]);
  return [
    ...all
      .filter(({ version }) => !/^(npm:.+@)?[0-9]/.test(version))
      .map(({ where, name, version }) => `${where} asks for ${name} ${version}; name one version.`),
    ...[...special].filter((name) => !(name in PINNED)).map((name) => `${name} is pinned on purpose; say why in PINNED (scripts/minimum-versions.ts).`),
    ...Object.keys(PINNED)
      .filter((name) => !special.has(name))
      .map((name) => `${name} is not pinned any more; take it out of PINNED (scripts/minimum-versions.ts).`),
  ];
}
