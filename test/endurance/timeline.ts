/** A span of time; Infinity when it goes on. In milliseconds. */
export interface Span {
  readonly from: number;
  to: number;
}

/** When a stream was connected, and when it said that changes may be missing. */
export class Timeline {
  readonly connected: (Span & { readonly pid: number })[] = [];
  readonly said: Span[] = [];

  connect(pid: number, at: number): void {
    this.connected.push({ from: at, to: Infinity, pid });
  }

  /** What was said ends with the connection it was said on. */
  disconnect(at: number): void {
    end(this.connected, at);
    end(this.said, at);
  }

  says(isLate: boolean, at: number): void {
    const isOpen = this.said.at(-1)?.to === Infinity;
    if (isLate && !isOpen) this.said.push({ from: at, to: Infinity });
    if (!isLate && isOpen) end(this.said, at);
  }

  /** The parts of a span in which the stream was connected and claimed to be well. */
  quiet(span: Span, excused: (pid: number) => readonly Span[]): number {
    let longest = 0;
    for (const { from, to, pid } of this.connected) {
      const part = { from: Math.max(from, span.from), to: Math.min(to, span.to) };
      if (part.to <= part.from) continue;
      for (const left of without(part, [...this.said, ...excused(pid)])) longest = Math.max(longest, left.to - left.from);
    }
    return longest;
  }
}

function end(spans: Span[], at: number): void {
  const last = spans.at(-1);
  if (last?.to === Infinity) last.to = at;
}

/** What is left of a span without others. */
function without(span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const other of others) {
    if (other.to <= span.from || other.from >= span.to) continue;
    left = left
      .flatMap(({ from, to }) => [
        { from, to: Math.min(to, other.from) },
        { from: Math.max(from, other.to), to },
      ])
      .filter(({ from, to }) => to > from);
  }
  return left;
}
