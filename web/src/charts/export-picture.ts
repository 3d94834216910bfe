/** What a picture is drawn by, which in a file of its own no style sheet says any more. */
const DRAWN_BY = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const HEAD = 64;

export interface Picture {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly summary: string;
}

async function asBase64(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The typeface of the page as a rule that needs no other file; empty where it cannot be read, and the viewer's own stands in. */
async function typeface(family: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const latin = rules.find(
    ({ style }) =>
      family.includes(style.getPropertyValue('font-family').replaceAll(/["']/g, '')) && /U\+0(?:000)?-/i.test(style.getPropertyValue('unicode-range')),
  );
  const address = latin?.style.getPropertyValue('src').match(/url\(["']?([^"')]+)/)?.[1];
  if (!latin || address === undefined) return '';
  const name = latin.style.getPropertyValue('font-family');
  const source = new URL(address, latin.parentStyleSheet?.href ?? document.baseURI).href;
  return `@font-face{font-family:${name};font-weight:100 900;src:url(data:font/woff2;base64,${await asBase64(source).catch(() => '')})}`;
}

function textOf(content: string, size: number, weight: number, y: number, fill: string): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.textContent = content;
  for (const [name, value] of Object.entries({ x: MARGIN, y, fill, 'font-size': size, 'font-weight': weight })) text.setAttribute(name, String(value));
  return text;
}

/** The picture as a file that stands by itself: with its colours and typeface, its title and what it says in words. */
export async function pictureText({ svg, title, summary }: Picture): Promise<{ readonly text: string; readonly width: number; readonly height: number }> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const drawn = getComputedStyle(originals[index]!);
    for (const property of DRAWN_BY) element.setAttribute(property, drawn.getPropertyValue(property));
    element.removeAttribute('class');
  });
  const { width, height } = svg.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const family = getComputedStyle(svg).fontFamily;
  const [whole, tall] = [Math.round(width) + 2 * MARGIN, Math.round(height) + HEAD + MARGIN];
  const sheet = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width: whole, height: tall, viewBox: `0 0 ${whole} ${tall}`, 'font-family': family }))
    sheet.setAttribute(name, String(value));
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await typeface(family);
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: whole, height: tall, fill: page.getPropertyValue('--s-surface').trim() }))
    ground.setAttribute(name, String(value));
  copy.removeAttribute('class');
  for (const [name, value] of Object.entries({ x: MARGIN, y: HEAD, width: Math.round(width), height: Math.round(height) }))
    copy.setAttribute(name, String(value));
  const named = document.createElementNS(SVG, 'title');
  named.textContent = `${title} ${summary}`;
  sheet.append(
    named,
    style,
    ground,
    textOf(title, 16, 620, 30, page.getPropertyValue('--s-ink').trim()),
    textOf(summary, 12, 400, 50, page.getPropertyValue('--s-ink-2').trim()),
    copy,
  );
  return { text: new XMLSerializer().serializeToString(sheet), width: whole, height: tall };
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

export async function saveSvg(picture: Picture, name: string): Promise<void> {
  const { text } = await pictureText(picture);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  save(address, `${name}.svg`);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Twice as fine as the screen, for paper and slides. */
export async function savePng(picture: Picture, name: string): Promise<void> {
  const { text, width, height } = await pictureText(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(canvas.toDataURL('image/png'), `${name}.png`);
}
