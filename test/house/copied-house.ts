/** The product's sources in a folder of its own, to build something into them that the product does not have. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PRODUCT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['scripts', 'schema', 'server', 'web', 'test', 'examples'];
/** With what `check` goes by, so that the copy is held to it. */
const FILES = [
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  'knip.json',
  '.gitignore',
];
const LEFT_OUT = new Set(['node_modules', 'dist', 'data', 'miniature']);

const link = (target: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
};

/** What is installed and what is only read need no copy; packages of this repository are the copy's own. */
function linkWhatStays(root: string): void {
  for (const path of ['schema/node_modules', 'server/node_modules', 'server/data', 'examples/node_modules']) link(join(PRODUCT, path), join(root, path));
  // What the steps of `check` remember is of the house whose files they saw.
  for (const name of readdirSync(join(PRODUCT, 'node_modules')))
    if (name !== '.cache') link(join(PRODUCT, 'node_modules', name), join(root, 'node_modules', name));
  for (const folder of ['web', 'test']) {
    const [installed, own] = [join(PRODUCT, folder, 'node_modules'), join(root, folder, 'node_modules')];
    for (const name of readdirSync(installed)) if (name !== '@selaras' && !name.startsWith('.vite')) link(join(installed, name), join(own, name));
    for (const name of readdirSync(join(installed, '@selaras'))) link(join(root, name), join(own, '@selaras', name));
  }
}

/** How one file is changed: each text that stands in it once, with what stands there instead. */
export type Edit = readonly (readonly [before: string, after: string])[];

export class CopiedHouse {
  readonly root = mkdtempSync(join(tmpdir(), 'selaras-house-'));
  /** Files of the house that are no longer as they were, and files that it did not have; each by its path from the root. */
  readonly changed = new Set<string>();
  readonly added = new Set<string>();

  constructor() {
    for (const entry of [...FOLDERS, ...FILES])
      cpSync(join(PRODUCT, entry), join(this.root, entry), { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    linkWhatStays(this.root);
  }

  /** Lays a folder's files over the house; one that is there already is no addition but a mistake. */
  lay(folder: string): void {
    for (const path of globSync('**/*.*', { cwd: folder })) this.add(path, readFileSync(join(folder, path), 'utf8'));
  }

  add(path: string, text: string): void {
    const file = join(this.root, path);
    if (existsSync(file)) throw new Error(`${path} is there already`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    this.added.add(path);
  }

  edit(path: string, edit: Edit): void {
    const file = join(this.root, path);
    let text = readFileSync(file, 'utf8');
    for (const [before, after] of edit) {
      if (text.split(before).length !== 2)
        throw new Error(`${path} no longer says ${JSON.stringify(before)} in one place; the edit beside this test has to follow`);
      text = text.replace(before, () => after);
    }
    writeFileSync(file, text);
    this.changed.add(path);
  }

  /** Works in the house while one file says something else. */
  async meanwhile<Result>(path: string, edit: Edit, work: () => Promise<Result>): Promise<Result> {
    const file = join(this.root, path);
    const [text, changed] = [readFileSync(file, 'utf8'), this.changed.has(path)];
    this.edit(path, edit);
    try {
      return await work();
    } finally {
      writeFileSync(file, text);
      if (!changed) this.changed.delete(path);
    }
  }

  /** Puts one more feature at the end of a list of features. */
  list(path: string, name: string, from: string): void {
    const text = readFileSync(join(this.root, path), 'utf8');
    const lastImport = /^import (?!.*^import ).*;$/ms.exec(text)?.[0] ?? '';
    const list = /\[([a-zA-Z,\s]+)\]/.exec(text)?.[0] ?? '';
    this.edit(path, [
      [`${lastImport.split('\n')[0]!}\n`, `${lastImport.split('\n')[0]!}\nimport { ${name} } from '${from}';\n`],
      [list, list.replace(/,?\s*\]$/, `, ${name}]`)],
    ]);
    // A list that has become too long for its line is broken by whoever adds to it.
    execFileSync(join(this.root, 'node_modules/.bin/oxfmt'), [path], { cwd: this.root });
  }

  /** Runs a program in a folder of the copy; gives all it said, and throws it when it fails. */
  run(program: string, args: readonly string[], folder: string): Promise<string> {
    const cwd = join(this.root, folder);
    const bins = [join(cwd, 'node_modules/.bin'), join(this.root, 'node_modules/.bin')];
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', PATH: [...bins, process.env['PATH'] ?? ''].join(delimiter) },
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    return new Promise((done, failed) => {
      child.once('error', failed);
      child.once('close', (code) => (code === 0 ? done(said) : failed(new Error(`${program} ${args.join(' ')} in ${folder} ended with ${code}:\n${said}`))));
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
