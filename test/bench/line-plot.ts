/** Line plots side by side as one SVG: scales and paths by D3 (d3-scale, d3-shape), no browser. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

export interface Plot {
  readonly title: string;
  /** What is counted along the x axis. */
  readonly xLabel: string;
  readonly xScale: 'linear' | 'log';
  /** One for each x that is marked, ascending. */
  readonly xs: readonly number[];
  /** A y above 0 for each x, in seconds; null: not measured. */
  readonly series: readonly { readonly name: string; readonly ys: readonly (number | null)[] }[];
}

const WIDTH = 480;
const HEIGHT = 380;
const AREA = { left: 64, right: WIDTH - 24, top: 44, bottom: HEIGHT - 76 } as const;
/** Told apart without colours too: by the mark at each point. Okabe and Ito's palette. */
const COLOURS = ['#000000', '#0072b2', '#56b4e9', '#d55e00', '#009e73', '#cc79a7'] as const;
const MARKS = ['●', '■', '▲', '◆', '▼', '✚'] as const;

type Point = readonly [x: number, y: number];

/** @returns an SVG document; the y axes are logarithmic and alike, so that the plots can be compared */
export function linePlot(plots: readonly Plot[]): string {
  const all = plots.flatMap(({ series }) => series.flatMap(({ ys }) => ys.filter((y) => y !== null)));
  const range = [Math.min(...all), Math.max(...all)] as const;
  const names = [...new Set(plots.flatMap(({ series }) => series.map(({ name }) => name)))];
  const width = WIDTH * plots.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="sans-serif" font-size="12" text-anchor="middle">`,
    `<title>${plots.map(({ title }) => title).join('; ')}</title>`,
    `<rect width="${width}" height="${HEIGHT}" fill="#fff"/>`,
    ...plots.map((plot, index) => `<g transform="translate(${WIDTH * index})">${panel(plot, range, names)}</g>`),
    legend(names, width),
    '</svg>',
  ].join('\n');
}

function panel(plot: Plot, [least, most]: Readonly<Point>, names: readonly string[]): string {
  const { title, xLabel, xs, series } = plot;
  const y = scaleLog([least * 0.8, most * 1.25], [AREA.bottom, AREA.top]);
  const x = (plot.xScale === 'log' ? scaleLog() : scaleLinear())
    .domain([xs[0] ?? 1, xs.at(-1) ?? 1])
    .range([AREA.left + 12, AREA.right - 12]);
  const tick = y.tickFormat(8, '~g');
  const path = line<Point>(
    ([at]) => x(at),
    ([, value]) => y(value),
  ).digits(1);
  const drawn = series.map(({ name, ys }) => {
    const points = xs.flatMap((at, index): Point[] => (ys[index] == null ? [] : [[at, ys[index]]]));
    const [colour, mark] = style(names.indexOf(name));
    const marks = points.map(([at, value]) => text(x(at), y(value) + 4, mark));
    return `<path d="${path(points)}" fill="none" stroke="${colour}" stroke-width="1.5"/><g fill="${colour}">${marks.join('')}</g>`;
  });
  const grid = y.ticks().map((value) => {
    const at = y(value).toFixed(1);
    const label = tick(value);
    return `<path d="M${AREA.left},${at}H${AREA.right}" stroke="#ddd"/>${label === '' ? '' : text(AREA.left - 6, y(value) + 4, label, 'end')}`;
  });
  return [
    `<text x="${WIDTH / 2}" y="24" font-size="14" font-weight="bold">${title}</text>`,
    ...grid,
    ...xs.map((at) => text(x(at), AREA.bottom + 18, `${at}`)),
    text((AREA.left + AREA.right) / 2, AREA.bottom + 36, xLabel),
    `<text transform="translate(16,${(AREA.top + AREA.bottom) / 2}) rotate(-90)">seconds</text>`,
    ...drawn,
  ].join('\n');
}

function legend(names: readonly string[], width: number): string {
  const step = width / (names.length + 1);
  return names
    .map((name, index) => {
      const [colour, mark] = style(index);
      return `<g fill="${colour}">${text(step * (index + 1), HEIGHT - 14, `${mark} ${name}`)}</g>`;
    })
    .join('\n');
}

function style(index: number): readonly [colour: string, mark: string] {
  return [COLOURS[index % COLOURS.length] ?? '#000', MARKS[index % MARKS.length] ?? '●'];
}

function text(x: number, y: number, content: string, anchor?: 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${content}</text>`;
}
