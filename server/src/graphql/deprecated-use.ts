import { isEnumType, TypeInfo, visit, visitWithTypeInfo, getNamedType, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import { countDeprecatedUse } from '../metrics.ts';

/** What is marked `@deprecated` in a schema: `Employee.rank`, `Query.employees(order:)`, `PositionKind.JPT`, `EmployeeFilter.unit`. */
function markedIn(schema: GraphQLSchema): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) if (value.deprecationReason != null) marked.add(`${type.name}.${value.name}`);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.deprecationReason != null) marked.add(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : [])
        if (argument.deprecationReason != null) marked.add(`${type.name}.${field.name}(${argument.name}:)`);
    }
  }
  return marked;
}

/**
 * Which programs still ask for what is going to be removed, by the token they ask with. A document is looked through once
 * and not at all where nothing is marked; each use is a count in memory. Of variables nothing is looked at: they are people's.
 */
export class DeprecatedUse {
  readonly #marked: ReadonlySet<string>;
  readonly #found = new WeakMap<DocumentNode, readonly string[]>();

  constructor(private readonly schema: GraphQLSchema) {
    this.#marked = markedIn(schema);
  }

  note(document: DocumentNode, viewer: Viewer | null): void {
    if (this.#marked.size === 0 || viewer?.sessionKind !== 'TOKEN') return;
    for (const name of this.#in(document)) countDeprecatedUse(name, viewer.sessionId);
  }

  #in(document: DocumentNode): readonly string[] {
    let found = this.#found.get(document);
    if (!found) this.#found.set(document, (found = this.#look(document)));
    return found;
  }

  #look(document: DocumentNode): string[] {
    const asked = new Set<string>();
    const info = new TypeInfo(this.schema);
    const ask = (name: string): void => void (this.#marked.has(name) && asked.add(name));
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: ({ name }) => ask(`${info.getParentType()?.name}.${name.value}`),
        Argument: ({ name }) => ask(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value}:)`),
        ObjectField: ({ name }) => ask(`${named(info.getParentInputType())}.${name.value}`),
        EnumValue: ({ value }) => ask(`${named(info.getInputType())}.${value}`),
      }),
    );
    return [...asked];
  }
}

const named = (type: ReturnType<TypeInfo['getInputType']>): string => (type ? getNamedType(type).name : '');
