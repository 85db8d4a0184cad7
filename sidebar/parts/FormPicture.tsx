// A small drawing of a form's header and a few blank rows, so that it is recognised before it is inserted.
import type { FormPicture as Picture } from '../../src/rpc/shapes.ts';

const WIDTH = 264;
const ROW = 13;
const BODY_ROWS = 4;
const BODY_ROW = 7;

export function FormPicture({ picture, label }: { picture: Picture; label: string }) {
  const total = picture.widths.reduce((sum, width) => sum + width, 0) || 1;
  const scale = WIDTH / total;
  const lefts = [0];
  for (const width of picture.widths) lefts.push(lefts[lefts.length - 1]! + width * scale);
  const head = picture.rows * ROW;
  const height = head + BODY_ROWS * BODY_ROW;
  return (
    <svg
      class="picture"
      viewBox={`-0.5 -0.5 ${WIDTH + 1} ${height + 1}`}
      role="img"
      aria-label={label}
    >
      {picture.cells.map((cell) => {
        const x = lefts[cell.column]!;
        const width = lefts[Math.min(cell.column + cell.columns, lefts.length - 1)]! - x;
        const y = cell.row * ROW;
        return (
          <g key={`${cell.row} ${cell.column}`}>
            <rect x={x} y={y} width={width} height={cell.rows * ROW} class="pichead" />
            {width > 16 && (
              <text x={x + width / 2} y={y + (cell.rows * ROW) / 2 + 2} class="pictext">
                {shortened(cell.text, width)}
              </text>
            )}
          </g>
        );
      })}
      {lefts
        .slice(0, -1)
        .map((x, column) =>
          Array.from({ length: BODY_ROWS }, (_, row) => (
            <rect
              key={`${x} ${row}`}
              x={x}
              y={head + row * BODY_ROW}
              width={picture.widths[column]! * scale}
              height={BODY_ROW}
              class="picbody"
            />
          )),
        )}
    </svg>
  );
}

function shortened(text: string, width: number): string {
  const room = Math.max(1, Math.floor(width / 3));
  const line = text.replace(/\s+/g, ' ');
  return line.length <= room ? line : `${line.slice(0, Math.max(1, room - 1))}…`;
}
