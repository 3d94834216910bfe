import { dirname } from 'node:path';
// TypeScript 7 has no API yet; the last compiler that has one reads the same sources.
import ts from 'typescript-api';
import type { Site } from './sent-reads.ts';

/** What a call says the rows are that it gives. */
export interface RowType {
  readonly name: string;
  readonly keys: readonly string[];
  readonly optional: readonly string[];
  /** Made of the columns of an entity, which may be read in part. */
  readonly isEntity: boolean;
  /** Takes columns of any name. */
  readonly isOpenEnded: boolean;
}

/** How the columns of a statement differ from the type of its rows; null when they agree. */
export function differenceOf(columns: readonly string[], text: string, row: RowType): string | null {
  // What was looked ahead for a neighbour, and what pages need, is taken off the row before anybody sees it.
  const own = columns.filter((column) => !/^(__|j\d+\.)/.test(column));
  const missing = row.isEntity ? [] : row.keys.filter((key) => !columns.includes(key) && !row.optional.includes(key));
  const takesAll = row.isOpenEnded || /(select|returning|\.) ?\*/.test(text);
  const unknown = takesAll ? [] : own.filter((column) => !row.keys.includes(column));
  const words = [...(missing.length > 0 ? [`gets no ${missing.join(', ')}`] : []), ...(unknown.length > 0 ? [`knows no ${unknown.join(', ')}`] : [])];
  return words.length === 0 ? null : `${row.name} ${words.join(' and ')}`;
}

/** Asks the compiler for the type of the rows that calls in a package give. */
export class RowTypes {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  constructor(config: string) {
    const read = ts.readConfigFile(config, (file) => ts.sys.readFile(file));
    const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(config));
    this.#program = ts.createProgram(fileNames, { ...options, noEmit: true });
    this.#checker = this.#program.getTypeChecker();
  }

  *#sources(): Generator<ts.SourceFile> {
    for (const source of this.#program.getSourceFiles()) if (!source.isDeclarationFile && !source.fileName.includes('node_modules')) yield source;
  }

  /** Every call that gives rows of a stated type. */
  *calls(): Generator<Site> {
    for (const source of this.#sources())
      for (const node of everyNode(source)) {
        if (!ts.isCallExpression(node) || typeof this.#rowOf(node) === 'string') continue;
        const { line, character } = source.getLineAndCharacterOfPosition(nameOf(node).getStart());
        yield { file: source.fileName, line: line + 1, column: character + 1 };
      }
  }

  /** Every type that a row can have: what fragments of SQL are said to give, and the entities. */
  *rows(): Generator<RowType> {
    for (const source of this.#sources())
      for (const node of everyNode(source)) {
        const stated = statedBy(node);
        const row = stated
          ? this.#typed(this.#checker.getTypeFromTypeNode(stated))
          : isEntity(node)
            ? this.#typed(this.#checker.getTypeAtLocation(node))
            : 'none';
        if (typeof row !== 'string') yield row;
      }
  }

  /** The rows of the call at a site: `none` when it gives none, `open` when its own caller decides. */
  at(site: Site): RowType | 'none' | 'open' {
    const source = this.#program.getSourceFile(site.file);
    if (!source) return 'none';
    const position = source.getPositionOfLineAndCharacter(site.line - 1, site.column - 1);
    const call = callAt(source, position);
    return call ? this.#rowOf(call) : 'none';
  }

  #rowOf(call: ts.CallExpression): RowType | 'none' | 'open' {
    if (nameOf(call).getText() !== 'query') return 'none';
    const given = this.#checker.getAwaitedType(this.#checker.getTypeAtLocation(call));
    const rows = given?.getProperty('rows');
    const list = rows ? this.#checker.getTypeOfSymbol(rows) : given;
    if (!list || !this.#checker.isArrayType(list)) return 'none';
    return this.#typed(this.#checker.getTypeArguments(list as ts.TypeReference)[0]!);
  }

  #typed(row: ts.Type): RowType | 'none' | 'open' {
    if (isOpen(row)) return 'open';
    // Rows that are lists, and rows of which nothing is said, have no keys to compare.
    if (this.#checker.isArrayType(row) || (row.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return 'none';
    const properties = this.#checker.getPropertiesOfType(row);
    if (properties.length === 0) return 'none';
    return {
      name: this.#checker.typeToString(row, undefined, ts.TypeFormatFlags.NoTruncation),
      keys: properties.map((property) => property.name),
      optional: properties.filter((property) => property.flags & ts.SymbolFlags.Optional).map((property) => property.name),
      isEntity: properties.every((property) => property.declarations?.some((declaration) => isEntity(declaration.parent))),
      isOpenEnded: this.#checker.getIndexInfosOfType(row).length > 0,
    };
  }
}

const isOpen = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.TypeParameter) !== 0 || (type.isUnionOrIntersection() && type.types.some(isOpen));

/** What sql<Row>`…`, RawBuilder<Row> and Page<Row> say of the rows. */
function statedBy(node: ts.Node): ts.TypeNode | undefined {
  if (ts.isTaggedTemplateExpression(node)) return node.typeArguments?.[0];
  return ts.isTypeReferenceNode(node) && ['RawBuilder', 'Page'].includes(node.typeName.getText()) ? node.typeArguments?.[0] : undefined;
}

const isEntity = (node: ts.Node): boolean =>
  ts.isClassDeclaration(node) && (ts.getDecorators(node) ?? []).some((decorator) => /^@Entity\b/.test(decorator.getText()));

/** The word of a call that a stack points at. */
const nameOf = (call: ts.CallExpression): ts.Node => (ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression);

function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* everyNode(child);
}

function callAt(source: ts.SourceFile, position: number): ts.CallExpression | null {
  for (const node of everyNode(source)) if (ts.isCallExpression(node) && nameOf(node).getStart() === position) return node;
  return null;
}
