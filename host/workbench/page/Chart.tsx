// A chart over the grid, drawn the way Sheets draws its plain ones: title, legend, grey lines, two or three colours.
import { formatNumber } from '../../../src/core/numbers/formatNumber.ts';
import type { ChartView } from '../chartViews.ts';
import { textWidth } from './textWidth.ts';

export const CHART = { width: 600, height: 371 };
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];
const TOP = 84;
const BOTTOM = 44;
const RIGHT = 24;
const STEPS = 5;

export function Chart({ chart }: { readonly chart: ChartView }) {
  const { names, series, type } = chart;
  const flat = type === 'bar';
  const most = niceTop(Math.max(0, ...series.flatMap(({ values }) => values.map((v) => v ?? 0))));
  const left = flat ? 190 : 56;
  const plot = { width: CHART.width - left - RIGHT, height: CHART.height - TOP - BOTTOM };
  const slot = (flat ? plot.height : plot.width) / Math.max(1, names.length);
  const thick = Math.min(26, (slot * 0.7) / Math.max(1, series.length));
  /** Where a value lies on its axis. */
  const reach = (value: number) => (value / most) * (flat ? plot.width : plot.height);
  const middle = (index: number) => (index + 0.5) * slot;
  const bars = (values: readonly (number | null)[], which: number) =>
    values.map((value, index) => {
      if (value === null) return null;
      const across = middle(index) + (which - series.length / 2) * thick;
      const along = reach(Math.max(0, value));
      const box = flat
        ? { x: left, y: TOP + across, width: along, height: thick }
        : { x: left + across, y: TOP + plot.height - along, width: thick, height: along };
      return <rect key={index} {...box} fill={COLOURS[which % COLOURS.length]} />;
    });
  const line = (values: readonly (number | null)[], which: number) => {
    const points = values.flatMap((value, index) =>
      value === null ? [] : [[left + middle(index), TOP + plot.height - reach(value)] as const],
    );
    const colour = COLOURS[which % COLOURS.length];
    return (
      <>
        <polyline points={points.join(' ')} fill="none" stroke={colour} stroke-width="2" />
        {points.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="3.5" fill={colour} />
        ))}
      </>
    );
  };
  return (
    <svg
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      {...CHART}
      role="img"
      aria-label={chart.title}
    >
      <text x="24" y="34" class="charttitle">
        {chart.title}
      </text>
      {series.map(({ name }, which) => (
        <g key={name} transform={`translate(${24 + which * 150} 50)`}>
          <rect width="12" height="12" fill={COLOURS[which % COLOURS.length]} />
          <text x="18" y="11">
            {name}
          </text>
        </g>
      ))}
      {Array.from({ length: STEPS + 1 }, (_, step) => {
        const value = (most / STEPS) * step;
        return flat ? (
          <g key={value} transform={`translate(${left + reach(value)} ${TOP})`}>
            <path d={`M0 0v${plot.height}`} class="chartline" />
            <text y={plot.height + 18} text-anchor="middle">
              {formatNumber(value)}
            </text>
          </g>
        ) : (
          <g key={value} transform={`translate(${left} ${TOP + plot.height - reach(value)})`}>
            <path d={`M0 0h${plot.width}`} class="chartline" />
            <text x="-8" y="4" text-anchor="end">
              {formatNumber(value)}
            </text>
          </g>
        );
      })}
      {names.map((name, index) =>
        flat ? (
          <text key={index} x={left - 8} y={TOP + middle(index) + 4} text-anchor="end">
            {shortened(name, left - 24)}
          </text>
        ) : (
          <text
            key={index}
            x={left + middle(index)}
            y={TOP + plot.height + 18}
            text-anchor="middle"
          >
            {shortened(name, slot - 6)}
          </text>
        ),
      )}
      {series.map(({ name, values }, which) => (
        <g key={name}>{type === 'line' ? line(values, which) : bars(values, which)}</g>
      ))}
    </svg>
  );
}

/** A round number not below the largest value. */
function niceTop(largest: number): number {
  if (largest <= 0) return STEPS;
  const unit = 10 ** Math.floor(Math.log10(largest));
  return ([1, 2, 2.5, 5, 10].find((times) => times * unit >= largest) ?? 10) * unit;
}

function shortened(text: string, width: number): string {
  const room = (part: string) => textWidth(part, { fontSize: 9 }) <= width;
  if (room(text)) return text;
  let length = text.length;
  while (length > 1 && !room(`${text.slice(0, length)}…`)) length -= 1;
  return `${text.slice(0, length)}…`;
}
