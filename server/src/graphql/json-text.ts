/** Objects of one kind in a text: how each of them begins, as nothing else in the text does, and what it weighs (cost.ts). */
export interface ObjectsInText {
  readonly beginning: string;
  fields: number;
  isCounted: boolean;
}

/** A part of an answer that is its text in JSON already, written by PostgreSQL (graph/text-plan.ts). */
export class JsonText {
  constructor(
    /** Null where something that the graph promises is not there, so that the answer is not this text. */
    readonly text: string | null,
    /** What is in it. */
    readonly objects: readonly ObjectsInText[],
    /** Of a row on a page (connections.ts). */
    readonly __cursor?: string,
  ) {}

  /** How many objects and values it holds. Inside of a string a quote is never without its backslash, so `{"` is always the beginning of an object. */
  weigh(): Weight {
    const weight = { objects: 0, values: 0 };
    for (const { beginning, fields, isCounted } of this.objects) {
      let found = 0;
      for (let at = this.text!.indexOf(beginning); at >= 0; at = this.text!.indexOf(beginning, at + beginning.length)) found++;
      if (isCounted) weight.objects += found;
      weight.values += found * fields;
    }
    return weight;
  }
}

export interface Weight {
  readonly objects: number;
  readonly values: number;
}

/** A whole answer that is text. */
export class AnswerText {
  constructor(
    readonly text: string,
    readonly weight: Weight,
  ) {}
}

/** Said by what cannot be answered as text: a field that is computed, too much at once, a page read backward. It is answered in the ordinary way then. */
export class NotAsText extends Error {
  override readonly name = 'NotAsText';
}
