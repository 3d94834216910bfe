import type { FigureRegistry } from './figure-registry.ts';
import { isToldOutside } from './withholding.ts';

/** What a program that shows figures has to know of each: where it stands in a FigureSet, in which unit and of which kind it is, and which facts its rows are. */
export function writeFigureList(registry: FigureRegistry): string {
  const lines = registry.keys.map((key) => {
    const { kind, unit, field } = registry.figure(key);
    return `  ${key}: ${JSON.stringify({ path: field?.path ?? null, unit, kind, ofPeriod: registry.periodOf(key) !== null, facts: registry.rowsOf(key).set.key, toldOutside: isToldOutside(registry, key) })},`;
  });
  return `/** Every figure by its key, in the order of the registry. \`path\` is its place in a FigureSet, \`facts\` says what the detail of its rows is, \`toldOutside\` whether screens show it, which see nobody. */\nexport const FIGURES = {\n${lines.join('\n')}\n} as const;\n`;
}
