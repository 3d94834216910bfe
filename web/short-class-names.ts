import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PREFIX_LENGTH = 4;

function prefixOf(path: string): string {
  const hash = createHash('sha256').update(path).digest();
  return (
    LETTERS[hash[0]! % LETTERS.length]! +
    hash
      .readUIntBE(1, 4)
      .toString(36)
      .padStart(PREFIX_LENGTH, '0')
      .slice(1 - PREFIX_LENGTH)
  );
}

/** Names of classes, which stand in a sheet and once more in the code: those of a file begin alike and are counted on, the same in every build. */
export function shortClassNames(root: string): (name: string, file: string) => string {
  const counted = new Map<string, Map<string, string>>();
  const owners = new Map<string, string>();
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const prefix = prefixOf(path);
    if ((owners.get(prefix) ?? path) !== path) throw new Error(`the classes of ${path} and ${owners.get(prefix)} would be called the same; rename one of them`);
    owners.set(prefix, path);
    const names = counted.get(path) ?? new Map<string, string>();
    counted.set(path, names);
    const short = names.get(name) ?? prefix + names.size.toString(36);
    names.set(name, short);
    return short;
  };
}
