/** Plots as SVG, drawn by hand: no library, no script. Sizes are in the units of the view box; the page scales them. */
import { type Markup, markup, type Part } from './markup.js';

const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 42;
const BOTTOM = 20;
const TOP = 10;
const PLOT_WIDTH = WIDTH - LEFT - 4;
const PLOT_HEIGHT = HEIGHT - BOTTOM - TOP;

export interface Series {
  name: string;
  values: number[];
}

interface Chart {
  title: string;
  /** A sentence for those who cannot see it. */
  description: string;
  /** The first and the last are written below the axis. */
  labels: string[];
  series: Series[];
  format: (value: number) => string;
}

/** One stack of bars for each label. */
export function stackedBars(chart: Chart): Markup {
  const totals = chart.labels.map((_, index) => sum(chart.series.map((series) => series.values[index] ?? 0)));
  // Below two, the middle of the axis would be half a failure.
  const top = Math.max(2, niceTop(Math.max(...totals, 0)));
  const step = PLOT_WIDTH / Math.max(1, chart.labels.length);
  const width = Math.max(1, Math.min(26, step * 0.72));
  const bars = chart.labels.map((label, index) => {
    let base = HEIGHT - BOTTOM;
    return chart.series.map((series, order) => {
      const value = series.values[index] ?? 0;
      if (value === 0) return null;
      const height = (value / top) * PLOT_HEIGHT;
      base -= height;
      const x = LEFT + index * step + (step - width) / 2;
      return markup`<rect class="s${order % 7}" x="${fixed(x)}" y="${fixed(base)}" width="${fixed(width)}" height="${fixed(height)}"><title>${label}: ${series.name} ${chart.format(value)}</title></rect>`;
    });
  });
  return figure(chart, [axes(chart, top), bars]);
}

/** One line for each series over the labels. */
export function lines(chart: Chart): Markup {
  const top = niceTop(Math.max(...chart.series.flatMap((series) => series.values), 0));
  const step = PLOT_WIDTH / Math.max(1, chart.labels.length - 1);
  const drawn = chart.series.map((series, order) => {
    const points = series.values.map((value, index) => {
      const x = chart.labels.length === 1 ? LEFT + PLOT_WIDTH / 2 : LEFT + index * step;
      return `${fixed(x)} ${fixed(HEIGHT - BOTTOM - (value / top) * PLOT_HEIGHT)}`;
    });
    const last = points.at(-1)?.split(' ') ?? ['0', '0'];
    return markup`<path class="s${order % 7}" d="M${points.join('L')}"/><circle class="s${order % 7}" cx="${last[0] ?? ''}" cy="${last[1] ?? ''}" r="2.4"><title>${series.name} ${chart.format(series.values.at(-1) ?? 0)}</title></circle>`;
  });
  return figure(chart, [axes(chart, top), drawn]);
}

/** One lying bar for each entry, its name above it. */
export function lyingBars(chart: {
  title: string;
  description: string;
  entries: { name: string; value: number; text: string }[];
}): Markup {
  const top = Math.max(1, ...chart.entries.map((entry) => entry.value));
  const height = chart.entries.length * 26 + 4;
  const bars = chart.entries.map(
    (entry, index) =>
      markup`<text x="0" y="${index * 26 + 11}" class="value">${shortName(entry.name)}</text><text x="${WIDTH}" y="${index * 26 + 11}" class="end">${entry.text}</text><rect class="s0" x="0" y="${index * 26 + 15}" width="${fixed(entry.value === 0 ? 0 : Math.max(2, (entry.value / top) * WIDTH))}" height="5"><title>${entry.name}: ${entry.text}</title></rect>`,
  );
  return markup`<figure><figcaption>${chart.title}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${chart.description}">${bars}</svg></figure>`;
}

function figure(chart: Chart, drawn: Part): Markup {
  const legend = chart.series.map((series, order) => markup`<li class="s${order % 7}"><i></i>${series.name}</li>`);
  return markup`<figure><figcaption>${chart.title}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${chart.description}">${drawn}</svg>${chart.series.length < 2 ? null : markup`<ul class="legend">${legend}</ul>`}</figure>`;
}

function axes(chart: Chart, top: number): Markup {
  const ticks = [0, 0.5, 1].map((share) => {
    const y = HEIGHT - BOTTOM - share * PLOT_HEIGHT;
    return markup`<path class="axis" d="M${LEFT} ${fixed(y)}H${WIDTH}"/><text class="end" x="${LEFT - 5}" y="${fixed(y + 3.5)}">${chart.format(share * top)}</text>`;
  });
  const first = chart.labels[0] ?? '';
  const last = chart.labels.at(-1) === first ? '' : (chart.labels.at(-1) ?? '');
  return markup`${ticks}<text x="${LEFT}" y="${HEIGHT - 6}">${first}</text><text class="end" x="${WIDTH}" y="${HEIGHT - 6}">${last}</text>`;
}

/** The next of 1, 2, 5 times a power of ten: an axis that ends on a round number. */
function niceTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 10].find((factor) => factor * power >= value * 0.999_999) ?? 10) * power;
}

function shortName(name: string): string {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name;
}

function fixed(value: number): string {
  return String(Number(value.toFixed(2)));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
