import { AnnotateDocument, SayAnnotationAnewDocument, TakeAnnotationAwayDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { Client, type Answer } from '../testkit/client.ts';

/** What changes of an annotation are about in one round: one in its first version. */
export interface AnnotationOfRound {
  readonly hr: Actor;
  readonly instansiId: string;
  readonly annotationId: string;
}

/** How each change of an annotation is sent; `turn` tells those of one race apart. */
export function changesOfAnnotations(round: () => AnnotationOfRound): Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> {
  const as = (url: string): Client => Client.program(url, round().hr);
  const read = () => ({ annotationId: round().annotationId, version: 1 });
  return {
    addAnnotation: (url, turn) =>
      as(url).send(AnnotateDocument, { input: { instansiId: round().instansiId, figure: 'GAP', day: '2026-01-05', text: `Mutasi ${turn}` } }),
    changeAnnotation: (url, turn) => as(url).send(SayAnnotationAnewDocument, { input: { ...read(), text: `Mutasi ke-${turn}` } }),
    removeAnnotation: (url) => as(url).send(TakeAnnotationAwayDocument, { input: read() }),
  };
}
