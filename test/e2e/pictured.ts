/** Pages as small blurred pictures, kept and compared: a block that moved or is gone is seen, another way to draw letters is not. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';

const KEPT = join(import.meta.dirname, 'looks');
/** So many pixels of a page are one of its picture: a letter is less than one, a block many. */
const COARSE = 8;
/** How far two colours may be apart: the mean of a line of words is another one where its letters are drawn otherwise. */
const THRESHOLD = 0.08;
/** In a square of so many pixels of a picture as many may differ: a word that is longer, or a line that ends elsewhere. */
const WINDOW = 12;
const MOST = 30;

interface Small {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

const sourceOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** Drawn by the browser, which decodes and scales as it does for every page. */
async function drawn(page: Page, png: Buffer, scale: number): Promise<Small & { readonly png: Buffer }> {
  const { width, height, values, url } = await page.evaluate(
    async ([source, factor]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width / factor);
      canvas.height = Math.round(image.height / factor);
      const pen = canvas.getContext('2d')!;
      pen.imageSmoothingQuality = 'high';
      pen.filter = factor === 1 ? 'none' : 'blur(0.6px)';
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      return {
        width: canvas.width,
        height: canvas.height,
        values: btoa(Array.from(data, (value) => String.fromCharCode(value)).join('')),
        url: canvas.toDataURL('image/png'),
      };
    },
    [sourceOf(png), scale] as const,
  );
  return { width, height, pixels: new Uint8ClampedArray(Buffer.from(values, 'base64')), png: Buffer.from(url.split(',')[1]!, 'base64') };
}

/** The most that differs anywhere, as pixels in one square. */
const differing = (one: Small, other: Small): number =>
  one.width !== other.width || one.height !== other.height
    ? Number.POSITIVE_INFINITY
    : pixelmatch(one.pixels, other.pixels, null, one.width, one.height, { threshold: THRESHOLD, includeAA: true, windowSize: WINDOW });

/**
 * Where a page looks otherwise than kept, in a sentence; null where it does not. With LOOKS=new the picture is kept as it is now.
 * `studio` is an empty page that the pictures are drawn in.
 */
export async function looksOther(page: Page, studio: Page, name: string): Promise<string | null> {
  const seen = await drawn(studio, await page.screenshot({ animations: 'disabled', caret: 'hide' }), COARSE);
  const path = join(KEPT, `${name}.png`);
  if (process.env['LOOKS'] === 'new') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, seen.png);
    return null;
  }
  if (!existsSync(path)) return `there is no picture of ${name} yet; LOOKS=new keeps one`;
  const different = differing(await drawn(studio, readFileSync(path), 1), seen);
  if (process.env['LOOKS'] === 'tell') process.stdout.write(`${name}: ${different}\n`);
  if (different <= MOST) return null;
  const now = join(tmpdir(), `looks-${name}.png`);
  writeFileSync(now, seen.png);
  return `${name} looks otherwise in ${different} of ${WINDOW * WINDOW} places of a square, at most ${MOST} may: ${path} is what was kept, ${now} what is seen; LOOKS=new keeps it`;
}
