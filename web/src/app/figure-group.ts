import type { FIGURES } from '@selaras/schema/figures';
import type { FigureCards_FigureSetFragment, FigureColumns_FigureSetFragment, FigureKey } from '@selaras/schema/web';
import type { ComponentType } from 'react';
import type { Format } from '../text/format.ts';
import type { Say } from '../text/text.ts';
import type { Period } from './period.ts';

/** What a table of subjects asks of each: the columns of every feature, gathered by `pnpm schema`. */
export type ShownFigures = FigureColumns_FigureSetFragment;

/** How a number above 0 looks: a word beside it always says the same. */
export type FigureTone = 'gap' | 'surplus' | 'danger' | 'good';

/** The room a screen must have: a narrow one leaves out `wide`, then `roomy`, then `medium`. */
export type FigureRoom = 'always' | 'medium' | 'roomy' | 'wide';

export interface FigureColumn<Key extends FigureKey = FigureKey> {
  readonly figure: Key;
  /** As a column of the board's dinas; left out, it has none. */
  readonly board?: FigureRoom;
  /** As a column of the units of a dinas. */
  readonly units?: FigureRoom;
  /** In a tile of the board: the number that leads its feature's part, one beside it, or one below. */
  readonly tile?: 'lead' | 'aside' | 'below';
  /** Which end is bad, where one is: tiles can be ordered by it, and a board is by the first there is. */
  readonly worst?: 'most' | 'least';
  /** Said aloud to who cannot see the board, when it moves. */
  readonly announced?: boolean;
}

/** What rows can be of. */
type Facts = (typeof FIGURES)[FigureKey]['facts'];

/** The detail of a row in words. */
export type RowDetail = (detail: string, say: Say, format: Pick<Format, 'day' | 'count'>) => string;

/** How the figures of a feature look on the pages that show those of all: boards, dinas, explanations. */
export interface FigureGroup {
  /** Of its figures, columns or not; one without is plain. */
  readonly tones?: { readonly [Key in FigureKey]?: FigureTone };
  /** In their order, after those of the features before it in the list. */
  readonly columns?: readonly FigureColumn[];
  /** What the columns say, as one bar before them. */
  readonly bar?: {
    readonly head: (say: Say) => string;
    readonly Bar: ComponentType<{ figures: ShownFigures; captioned?: boolean }>;
  };
  /** Its card above a board and a dinas. */
  readonly Card?: ComponentType<{ figures: FigureCards_FigureSetFragment; subject: { id: string; name: string }; period: Period | null }>;
  /** What the detail of a row means, by the facts the row is of. */
  readonly details?: { readonly [Of in Facts]?: RowDetail };
}
