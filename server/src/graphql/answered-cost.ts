import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { AnswerText } from './json-text.ts';
import { definitionOf, isConnection, isList, ownWorkOf, VALUES_OF_OBJECT } from './cost.ts';

/** A selection as it is counted in an answer: known once for a document. */
interface Outline {
  /** Fields in it, fragments expanded. */
  fields: number;
  /** Counted once, when there is anything of it: its fields are read for all objects of their level together. */
  work: number;
  /** Whether each of its objects counts; a connection counts by what is in it. */
  isCounted: boolean;
  /** What has fields of its own, by the name it has in the answer. */
  readonly inside: Map<string, Outline>;
  /** Lists of values, which weigh as many as they have. */
  readonly lists: string[];
  /** The counting that met it last. */
  metIn: number;
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 1);

const newOutline = (isCounted: boolean): Outline => ({ fields: 0, work: 0, isCounted, inside: new Map(), lists: [], metIn: 0 });

function outlineOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Outline {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const draw = (selection: SelectionSetNode, type: GraphQLNamedType, into: Outline): void => {
    for (const item of selection.selections) {
      if (item.kind !== Kind.FIELD) {
        const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : fragments.get(item.name.value);
        const named = fragment?.typeCondition?.name.value;
        if (fragment) draw(fragment.selectionSet, named === undefined ? type : (schema.getType(named) ?? type), into);
        continue;
      }
      into.fields++;
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const definition = definitionOf(schema, type, item);
      if (!definition) continue;
      into.work += ownWorkOf(definition, item);
      const inner = getNamedType(definition.type);
      const name = item.alias?.value ?? item.name.value;
      if (!item.selectionSet || !isCompositeType(inner)) {
        if (isList(definition.type)) into.lists.push(name);
        continue;
      }
      const isCounted = !isConnection(definition) && !inner.name.startsWith('__');
      let below = into.inside.get(name);
      if (!below) into.inside.set(name, (below = newOutline(isCounted)));
      below.isCounted ||= isCounted;
      draw(item.selectionSet, inner, below);
    }
  };
  const outline = newOutline(false);
  const root = schema.getRootType(operation.operation);
  if (root) draw(operation.selectionSet, root, outline);
  return outline;
}

const allWorkOf = ({ work, inside }: Outline): number => [...inside.values()].reduce((sum, below) => sum + allWorkOf(below), work);

/**
 * What an operation really cost, by the count of cost.ts: the objects that the answer holds, the work of the fields that
 * were reached, and the values where they are more than ten an object. Looked up in the finished answer, where only lists
 * and objects are followed: a hook on every field would cost a third of a nested one.
 */
export class AnsweredCost {
  readonly #outlines = new WeakMap<OperationDefinitionNode, Outline>();
  #count = 0;
  #objects = 0;
  #values = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  /** `data` as it is answered: undefined when nothing ran. The document has passed cost.ts, so that it is small once expanded. */
  of(document: DocumentNode, operation: OperationDefinitionNode, data: unknown): number {
    if (data === undefined) return 0;
    let outline = this.#outlines.get(operation);
    if (!outline) this.#outlines.set(operation, (outline = outlineOf(this.schema, document, operation)));
    // Its statements were sent, whatever they found.
    if (data instanceof AnswerText) return Math.max(data.weight.objects + allWorkOf(outline), Math.ceil(data.weight.values / VALUES_OF_OBJECT));
    this.#count++;
    this.#objects = data === null ? outline.work : 0;
    this.#values = 0;
    this.#add(data, outline);
    return Math.max(this.#objects, Math.ceil(this.#values / VALUES_OF_OBJECT));
  }

  #add(value: unknown, outline: Outline): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#add(item, outline);
      return;
    }
    if (outline.metIn !== this.#count) {
      outline.metIn = this.#count;
      this.#objects += outline.work;
    }
    if (outline.isCounted) this.#objects++;
    this.#values += outline.fields;
    const object = value as Readonly<Record<string, unknown>>;
    for (const name of outline.lists) this.#values += lengthOf(object[name]) - 1;
    for (const [name, below] of outline.inside) this.#add(object[name], below);
  }
}
