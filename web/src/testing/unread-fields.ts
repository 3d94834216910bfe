import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { readSource, type SourceReads } from './source-reads.ts';

interface Field {
  /** `BoardRows_boardRow.figures.gap`. */
  readonly path: string;
  readonly name: string;
  /** The field it is read from; null at the top of a definition and within a list, where code calls it what it likes. */
  readonly parent: string | null;
  /** Every field around it that is not handed on to a fragment, whose own fields are looked at by themselves. */
  readonly around: readonly string[];
  /** Type and field in the schema: `FigureSet.gap`. */
  readonly place: string;
}

/** For fields that code reads by a key, by their place in the schema: which keys. */
export type ReadByKey = ReadonlyMap<string, ReadonlySet<string>>;

interface Definition {
  readonly fields: readonly Field[];
  /** What the generated module calls it. */
  readonly names: readonly string[];
}

const upper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
const pascal = (name: string): string => name.split('_').map(upper).join('_');

/** Whether a field is handed on to fragments, within its inline fragments too. */
function hasSpread({ selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined }): boolean {
  return (selectionSet?.selections ?? []).some((one) => one.kind === 'FragmentSpread' || (one.kind === 'InlineFragment' && hasSpread(one)));
}

function definitionsOf(schema: GraphQLSchema, document: DocumentNode): readonly Definition[] {
  return document.definitions.flatMap((definition): Definition[] => {
    if (definition.kind !== 'FragmentDefinition' && definition.kind !== 'OperationDefinition') return [];
    const name = definition.name?.value ?? '';
    const fields: Field[] = [];
    const stack: { name: string; list: boolean; masked: boolean }[] = [];
    const info = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(info, {
        Field: {
          enter(node) {
            const called = node.alias?.value ?? node.name.value;
            const place = `${info.getParentType()?.name ?? ''}.${node.name.value}`;
            const above = stack.at(-1);
            // An operation has to ask for something; whether anybody asks it is another question.
            const isRoot = definition.kind === 'OperationDefinition' && !above;
            if (called !== '__typename' && !isRoot) {
              fields.push({
                path: [name, ...stack.map((step) => step.name), called].join('.'),
                name: called,
                parent: above && !above.list ? above.name : null,
                around: stack.filter(({ masked }) => !masked).map((step) => step.name),
                place,
              });
            }
            const type = info.getType();
            if (type && isCompositeType(getNamedType(type))) stack.push({ name: called, list: isListType(getNullableType(type)), masked: hasSpread(node) });
          },
          leave(node) {
            if (node.selectionSet) stack.pop();
          },
        },
      }),
    );
    const suffixes = definition.kind === 'FragmentDefinition' ? ['Fragment', 'FragmentDoc'] : [upper(definition.operation), 'Document'];
    return [{ fields, names: suffixes.map((suffix) => pascal(name) + suffix) }];
  });
}

/** The files that can see what a definition selects: they import it, or a type or function that carries it. */
function readersOf(names: readonly string[], sources: readonly SourceReads[]): readonly SourceReads[] {
  const carried = new Set(names);
  const readers = new Set<SourceReads>();
  for (let size = -1; size !== carried.size + readers.size;) {
    size = carried.size + readers.size;
    for (const source of sources) {
      if ([...carried].some((name) => source.imported.has(name))) readers.add(source);
      if (!readers.has(source)) continue;
      for (const [declared, mentions] of source.declared) if ([...mentions].some((name) => carried.has(name))) carried.add(declared);
    }
  }
  return [...readers];
}

/** What the code of the readers calls a field. */
function calledOf(name: string, readers: readonly SourceReads[]): ReadonlySet<string> {
  const called = new Set([name]);
  for (const one of called) for (const { aliases } of readers) for (const alias of aliases.get(one) ?? []) called.add(alias);
  return called;
}

function isRead({ name, parent, around, place }: Field, readers: readonly SourceReads[], { shapes, byKey }: Known): boolean {
  const keys = byKey.get(place);
  if (keys && readers.some(({ words }) => [...keys].some((key) => words.has(key)))) return true;
  const froms = readers.flatMap(({ reads }) => [...(reads.get(name) ?? [])]);
  const handed = (field: string): boolean => readers.some(({ handedOn }) => [...calledOf(field, readers)].some((called) => handedOn.has(called)));
  const handedOn = around.some(handed);
  if (handedOn && shapes.has(name)) return true;
  if (parent === null) return froms.length > 0;
  const called = calledOf(parent, readers);
  if (readers.some(({ readWhole }) => [...called].some((one) => readWhole.has(one)))) return true;
  return froms.some((from) => called.has(from)) || (handed(parent) && froms.length > 0);
}

interface Known {
  readonly shapes: ReadonlySet<string>;
  readonly byKey: ReadByKey;
}

/** Fields that a document asks the server for and that no code which can see them reads. */
export function unreadFields(
  schema: GraphQLSchema,
  documents: readonly DocumentNode[],
  sources: readonly string[],
  byKey: ReadByKey = new Map(),
): readonly string[] {
  const read = sources.map(readSource);
  const shapes = new Set(read.flatMap((source) => [...source.shapes]));
  return documents
    .flatMap((document) => definitionsOf(schema, document))
    .flatMap(({ fields, names }) => {
      const readers = readersOf(names, read);
      return fields.filter((field) => !isRead(field, readers, { shapes, byKey })).map(({ path }) => path);
    });
}
