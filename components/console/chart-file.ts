/** A plot as a file of its own: what the page's sheet gave it is written into it, so that it looks the same anywhere. */

const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
];
const namespace = 'http://www.w3.org/2000/svg';
/** Room above the plot for its title, and for each line under it. */
const head = 32;
const line = 20;

export interface ChartFile {
  svg: string;
  width: number;
  height: number;
}

/** @param notes lines under the plot: filters, what was changed when, what the colours mean */
export function chartFile(
  plot: SVGElement,
  title: string,
  notes: readonly { text: string; colour?: string }[],
): ChartFile {
  const { width, height: inner } = plot.getBoundingClientRect();
  const height = inner + head + notes.length * line + (notes.length > 0 ? 8 : 0);
  const page = getComputedStyle(document.body);
  const drawing = plot.cloneNode(true) as SVGElement;
  const [from, to] = [plot, drawing].map((root) => [root, ...root.querySelectorAll('*')]);
  from?.forEach((node, i) => {
    const copy = to?.[i];
    if (!copy) return;
    const style = getComputedStyle(node);
    for (const name of kept) {
      const value = style.getPropertyValue(name);
      if (value) copy.setAttribute(name, value);
    }
    copy.removeAttribute('class');
    copy.removeAttribute('style');
  });
  drawing.setAttribute('y', String(head));
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(inner));
  const root = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  root.append(make('rect', { width, height, fill: page.backgroundColor }));
  const words = { fill: page.color, 'font-family': page.fontFamily };
  root.append(make('text', { x: 8, y: 20, 'font-size': 14, 'font-weight': 600, ...words }, title));
  root.append(drawing);
  notes.forEach(({ text, colour }, i) => {
    const y = head + inner + 16 + i * line;
    if (colour) root.append(make('rect', { x: 8, y: y - 9, width: 10, height: 10, fill: resolved(colour) }));
    root.append(make('text', { x: colour ? 24 : 8, y, 'font-size': 12, ...words }, text));
  });
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

function make(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  if (text !== undefined) node.textContent = text;
  return node;
}

/** A colour of the sheet (`var(--chart-1)`) as the theme has it now. */
function resolved(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** The picture of a file at twice its size. @throws where the browser cannot draw it */
export async function pngOf({ svg, width, height }: ChartFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * 2);
  canvas.height = Math.round(height * 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('the picture could not be made'))),
      'image/png',
    ),
  );
}
