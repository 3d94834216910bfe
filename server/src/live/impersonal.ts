import { getNamedType, isCompositeType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isMarked, isPersonal } from '../graphql/sharing-faults.ts';

/** Whether a subscription says the same to everybody who may see the same figures (graphql/sharing.ts, Impersonal). */
export function isImpersonal(schema: GraphQLSchema, document: DocumentNode): boolean {
  let impersonal = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (!parent || !field || field.name.startsWith('__')) return;
        // A root field says by `shared` that it is for many; what stands below speaks for itself.
        const isOurs = parent === schema.getSubscriptionType() || (isMarked(parent) && !isPersonal(field) && (!field.resolve || isMarked(field)));
        const returned = getNamedType(field.type);
        if (!isOurs || (isCompositeType(returned) && !isMarked(returned))) impersonal = false;
      },
    }),
  );
  return impersonal;
}
