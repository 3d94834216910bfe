import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom';
import type { View } from './chart-draw.ts';

const EXTENT: [number, number] = [0.02, 2.5];
const MARGIN = 24;
/** Of somebody who is sought: large enough to be read. */
const READ = 0.9;
const LEAST_READ = 0.45;
/** Of a chart that does not fit. */
const BEGIN = 0.65;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Wheel, drag and pinch, and the same by keys. Nothing glides: what moves is moved by the reader. */
export class ChartView {
  readonly #element: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  view: View = { x: 0, y: 0, k: 1 };

  constructor(element: HTMLElement, onMove: () => void) {
    this.#element = element;
    this.#zoom = zoom<HTMLElement, unknown>()
      .scaleExtent(EXTENT)
      .on('zoom', ({ transform }: { transform: View }) => {
        this.view = transform;
        onMove();
      });
    select(element).call(this.#zoom).on('dblclick.zoom', null);
  }

  stop(): void {
    select(this.#element).on('.zoom', null);
  }

  by(factor: number): void {
    select(this.#element).call(this.#zoom.scaleBy, factor);
  }

  pan(x: number, y: number): void {
    select(this.#element).call(this.#zoom.translateBy, x / this.view.k, y / this.view.k);
  }

  /** All of it. */
  fit({ width, height }: { readonly width: number; readonly height: number }): void {
    const { clientWidth, clientHeight } = this.#element;
    if (width === 0 || clientWidth === 0) return;
    const k = Math.max(EXTENT[0], Math.min(1, (clientWidth - 2 * MARGIN) / width, (clientHeight - 2 * MARGIN) / height));
    this.#to((clientWidth - width * k) / 2, Math.max(MARGIN, (clientHeight - height * k) / 2), k);
  }

  /** All of it where it can be read then, else its top. */
  home(layout: { readonly width: number; readonly height: number }): void {
    this.fit(layout);
    if (this.view.k >= LEAST_READ) return;
    const room = this.#element.clientWidth - layout.width * BEGIN;
    this.#to(Math.max(MARGIN, room / 2), MARGIN, BEGIN);
  }

  /** What is out of sight comes to its middle; what is in sight stays where it is. */
  show({ x, y, width, height }: Area): void {
    const { clientWidth, clientHeight } = this.#element;
    const k = Math.max(this.view.k, READ);
    const at = { left: this.view.x + x * k, top: this.view.y + y * k };
    const isInSight = k === this.view.k && at.left >= 0 && at.top >= 0 && at.left + width * k <= clientWidth && at.top + height * k <= clientHeight;
    if (!isInSight) this.#to(clientWidth / 2 - (x + width / 2) * k, clientHeight / 2 - (y + height / 2) * k, k);
  }

  #to(x: number, y: number, k: number): void {
    select(this.#element).call(this.#zoom.transform, zoomIdentity.translate(x, y).scale(k));
  }
}
