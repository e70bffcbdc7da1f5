/** Line plots side by side as one SVG, drawn by Apache ECharts without a browser. */
import { createRequire } from 'node:module';

// Its ES modules name no file suffixes, which Node does not load.
const { init }: typeof import('echarts', { with: { 'resolution-mode': 'require' }}) = createRequire(import.meta.url)(
  'echarts',
);

export interface Plot {
  readonly title: string;
  /** Along the x axis. */
  readonly labels: readonly string[];
  /** One value for each label; null: not measured. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

const WIDTH = 480;
const HEIGHT = 360;

/** @returns an SVG document; seconds on a logarithmic axis */
export function linePlot(plots: readonly Plot[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH * plots.length, height: HEIGHT });
  const place = (index: number) => ({ left: WIDTH * index + 60, width: WIDTH - 90 });
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    title: plots.map(({ title }, index) => ({ text: title, left: place(index).left, top: 8 })),
    legend: { bottom: 4 },
    grid: plots.map((_, index) => ({ ...place(index), top: 48, bottom: 70 })),
    xAxis: plots.map(({ labels }, gridIndex) => ({ type: 'category', data: [...labels], gridIndex })),
    yAxis: plots.map((_, gridIndex) => ({ type: 'log', name: 's', gridIndex })),
    series: plots.flatMap(({ series }, index) =>
      series.map(({ name, values }) => ({
        ...{ name, type: 'line', xAxisIndex: index, yAxisIndex: index },
        data: values.map((value) => value ?? '-'),
      })),
    ),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
