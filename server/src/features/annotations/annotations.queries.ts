import { sql } from 'kysely';
import { rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import { Annotation } from './annotation.entity.ts';

export type AnnotationRow = Row<Annotation>;
export const ANNOTATION = shapeOf<AnnotationRow>(Annotation);

export const annotationById = (context: Context, id: string): Promise<AnnotationRow | null> => rowById(context, ANNOTATION, id);

/** Which figure an annotation of a list is pinned to. */
export const isOfFigure = (alias: string, figure: string) => sql`${sql.ref(`${alias}.figure`)} = ${figure}`;
