import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = join(import.meta.dirname, 'src/app/first');
const QUESTIONS = join(FOLDER, 'first-questions.ts');
const LISTED = join(import.meta.dirname, '../schema/generated/operations.json');
const SCRIPT = /\n\s*<script type="module"[^>]*src="\/([^"]+)"><\/script>/g;

function textOf(operation: string, texts: readonly string[]): string {
  const text = texts.find((one) => new RegExp(`^query ${operation}\\b`).test(one));
  if (text === undefined) throw new Error(`no listed operation is called ${operation}; has pnpm schema run?`);
  return text;
}

/**
 * Puts the questions of the first page before the page, with the very texts that the server knows them by, and says at once that the
 * files of the board will be wanted: a phone would hear of them when the frame has come and runs.
 */
export function firstQuestions(): Plugin {
  return {
    name: 'first-questions',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      this.emitFile({ type: 'chunk', id: QUESTIONS });
    },
    load(id) {
      if (id !== join(FOLDER, 'texts.ts')) return null;
      const texts = Object.values(JSON.parse(readFileSync(LISTED, 'utf8')) as Record<string, string>);
      return `export const TEXTS = ${JSON.stringify({ Session: textOf('Session', texts), BoardPage: textOf('BoardPage', texts) })};`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const named = (name: string) => Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
        const [questions, board] = [Object.values(bundle).find((file) => file.type === 'chunk' && QUESTIONS in file.modules), named('board')];
        if (questions?.type !== 'chunk' || board?.type !== 'chunk') throw new Error('the first questions, or the board, were built into no file of their own');
        // What only leads to that file.
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk' && file.facadeModuleId === QUESTIONS && file !== questions) Reflect.deleteProperty(bundle, name);
        const scripts = [questions.fileName, ...[...html.matchAll(SCRIPT)].map(([, name]) => name!)];
        const lines = [
          ...[...new Set(scripts)].map((name) => `<script type="module" crossorigin src="/${name}"></script>`),
          `<link rel="modulepreload" crossorigin href="/${board.fileName}" />`,
          ...[...(board.viteMetadata?.importedCss ?? [])].map((name) => `<link rel="preload" as="style" crossorigin href="/${name}" />`),
        ];
        return html.replaceAll(SCRIPT, '').replace('</head>', `  ${lines.join('\n    ')}\n  </head>`);
      },
    },
  };
}
