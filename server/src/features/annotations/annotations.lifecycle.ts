import { failure, type Failure } from '../../graphql/errors.ts';
import type { Annotation } from './annotation.entity.ts';
import { AnnotationChanged } from './annotations.errors.ts';

interface Facts {
  /** Whether the person leads there, or is HR. */
  readonly isWriter: boolean;
  /** Null before there is one. */
  readonly annotation: Annotation | null;
}

/** Why an annotation is not written, changed or removed, or null when it is; a writer says which version was read. */
export function decide({ isWriter, annotation }: Facts, read?: number): Failure | AnnotationChanged | null {
  if (!isWriter) return failure('FORBIDDEN', 'Figures are annotated by HR and by those who lead there.');
  return annotation !== null && read !== undefined && read !== annotation.version ? new AnnotationChanged(annotation) : null;
}
