import { parseAst } from 'vite';

/** What a source file does with the properties of things, as far as its text tells. */
export interface SourceReads {
  /** Names imported from elsewhere. */
  readonly imported: ReadonlySet<string>;
  /** Each property read, with the names of what it is read from; '' where that has none, such as a parameter taken apart. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** What else a value is called: `const own = session.employee` calls `employee` also `own`. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Values handed on whole: who gets them may read what its own types name. */
  readonly handedOn: ReadonlySet<string>;
  /** Properties that types of this file name. */
  readonly shapes: ReadonlySet<string>;
  /** Values of which all properties are read at once: spread, or by a computed name. */
  readonly readWhole: ReadonlySet<string>;
  /** Words the code says as values: the key of a figure, say, by which it is read. */
  readonly words: ReadonlySet<string>;
  /** Types and functions the file declares, with the names their types mention. */
  readonly declared: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));
const text = (node: unknown): string => (isNode(node) ? ((node['name'] ?? node['value'] ?? '') as string) : '');

/** The last names of what an expression can be: `state?.board ?? before` is a `board` or a `before`. */
function namesOf(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Identifier':
      return [text(node)];
    case 'MemberExpression':
      return node['computed'] ? namesOf(node['object']) : [text(node['property'])];
    case 'LogicalExpression':
      return [...namesOf(node['left']), ...namesOf(node['right'])];
    case 'ConditionalExpression':
      return [...namesOf(node['consequent']), ...namesOf(node['alternate'])];
    case 'ChainExpression':
    case 'ParenthesizedExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'JSXExpressionContainer':
      return namesOf(node['expression']);
    default:
      return [];
  }
}

const identifiersIn = (node: Node): readonly string[] => [...(node.type === 'Identifier' ? [text(node)] : []), ...childrenOf(node).flatMap(identifiersIn)];

export function readSource(source: string): SourceReads {
  const imported = new Set<string>();
  const reads = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  const handedOn = new Set<string>();
  const shapes = new Set<string>();
  const readWhole = new Set<string>();
  const words = new Set<string>();
  const declared = new Map<string, ReadonlySet<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => void map.set(key, (map.get(key) ?? new Set()).add(value));
  const handOn = (node: unknown): void => namesOf(node).forEach((name) => handedOn.add(name));

  /** Takes a pattern apart: `{ unit: { name }, kind: sort } = row`. */
  const take = (pattern: unknown, from: readonly string[]): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'AssignmentPattern') return take(pattern['left'], from);
    if (pattern.type === 'Identifier') return from.forEach((name) => add(aliases, name, text(pattern)));
    if (pattern.type !== 'ObjectPattern') return;
    for (const property of pattern['properties'] as readonly Node[]) {
      if (property.type === 'RestElement') from.forEach((name) => readWhole.add(name));
      else {
        const key = text(property['key']);
        for (const name of from.length > 0 ? from : ['']) add(reads, key, name);
        take(property['value'], [key]);
      }
    }
  };

  /** `problems.map((problem) => …)` calls an element of `problems` a `problem`. */
  const nameElements = ({ callee, arguments: given }: Node): void => {
    const [first] = given as readonly Node[];
    if (!isNode(callee) || callee.type !== 'MemberExpression' || first?.type !== 'ArrowFunctionExpression') return;
    take((first['params'] as readonly Node[])[0], namesOf(callee['object']));
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'Literal':
        if (typeof node['value'] === 'string') words.add(node['value']);
        break;
      // A type that names a key reads nothing.
      case 'TSLiteralType':
        return;
      case 'ImportSpecifier':
        imported.add(text(node['imported']));
        break;
      case 'MemberExpression':
        if (node['computed']) namesOf(node['object']).forEach((name) => readWhole.add(name));
        else {
          const from = namesOf(node['object']);
          // A class name is no field.
          if (!from.includes('styles')) for (const name of from.length > 0 ? from : ['']) add(reads, text(node['property']), name);
        }
        break;
      case 'VariableDeclarator':
        take(node['id'], namesOf(node['init']));
        break;
      case 'CallExpression':
        (node['arguments'] as readonly Node[]).forEach(handOn);
        nameElements(node);
        break;
      case 'JSXAttribute':
        handOn(node['value']);
        break;
      case 'ObjectExpression':
        (node['properties'] as readonly Node[]).forEach((property) => handOn(property['value']));
        break;
      case 'ReturnStatement':
        handOn(node['argument']);
        break;
      case 'ArrayExpression':
        (node['elements'] as readonly Node[]).forEach(handOn);
        break;
      case 'SpreadElement':
      case 'JSXSpreadAttribute':
        namesOf(node['argument']).forEach((name) => readWhole.add(name));
        break;
      case 'TSPropertySignature':
        shapes.add(text(node['key']));
        break;
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
        declared.set(text(node['id']), new Set(identifiersIn(node)));
        break;
    }
    if (/Function/.test(node.type)) {
      (node['params'] as readonly Node[]).forEach((parameter) => {
        if (parameter.type !== 'Identifier') take(parameter, []);
      });
      handOn(node['body']);
      if (node.type === 'FunctionDeclaration' && isNode(node['returnType'])) declared.set(text(node['id']), new Set(identifiersIn(node['returnType'])));
    }
    childrenOf(node).forEach(visit);
  };
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node);
  return { imported, reads, aliases, handedOn, shapes, readWhole, words, declared };
}
