export { fieldChanges, imageSql, type RowImages } from './changed-fields.queries.ts';
export { ChangeActor, ChangeEntity, FieldChange } from './feed.types.ts';
export type { ToldType } from './told-types.queries.ts';
