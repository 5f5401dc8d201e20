// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { chartFile } from '@/components/console/chart-file';

afterEach(() => document.body.replaceChildren());

function plot(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  bar.setAttribute('class', 'bar');
  bar.setAttribute('style', 'fill: rgb(1, 2, 3)');
  svg.append(bar);
  document.body.append(svg);
  return svg;
}

describe('a plot as a file', () => {
  it('stands alone: its looks are written into it, and its title and notes as text', () => {
    const { svg } = chartFile(plot(), 'Inserted & sent, by "week"', [
      { text: '<b>12 suggestions</b>' },
      { text: 'Sent unchanged', colour: 'rgb(9, 8, 7)' },
    ]);
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    const words = [...read.querySelectorAll('text')].map((one) => one.textContent);
    expect(words).toEqual(['Inserted & sent, by "week"', '<b>12 suggestions</b>', 'Sent unchanged']);
    expect(read.querySelector('b')).toBeNull();
    expect(read.querySelector('svg svg rect')?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(svg).not.toMatch(/class=|style=|var\(/);
    expect(svg).toContain('rgb(9, 8, 7)');
  });

  it('leaves the page as it was', () => {
    const drawn = plot();
    const before = document.body.innerHTML;
    chartFile(drawn, 'x', [{ text: 'y', colour: 'rgb(9, 8, 7)' }]);
    expect(document.body.innerHTML).toBe(before);
  });
});
