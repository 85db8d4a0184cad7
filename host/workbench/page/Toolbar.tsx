// The row of tools under the menus.
import type { CellView } from '../sheetView.ts';
import { useRoving } from './useRoving.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly cell: CellView | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly run: (action: string) => void;
  readonly style: (key: string, value: unknown) => void;
  readonly format: (format: string) => void;
}

const FILLS = [
  '#ffffff',
  '#fce5cd',
  '#fff2cc',
  '#d9ead3',
  '#cfe2f3',
  '#d9d2e9',
  '#f4cccc',
  '#d9d9d9',
];

const ICONS: Readonly<Record<string, string>> = {
  undo: 'M7 4 2.5 8.5 7 13V10h3.5a3 3 0 1 1 0 6H8v1.8h2.5a4.8 4.8 0 1 0 0-9.6H7z',
  redo: 'M13 4l4.500 4.500L13 13V10H9.500a3 3 0 1 0 0 6H12v1.800H9.500a4.800 4.800 0 1 1 0-9.600H13z',
  fill: 'M8 1.500 6.800 2.700 8.500 4.400 3 9.900a1.300 1.300 0 0 0 0 1.800l4.600 4.600a1.300 1.300 0 0 0 1.800 0l6.200-6.200zM9.600 5.600l4.300 4.400H5.200zM17 12s-1.600 1.900-1.600 3a1.600 1.600 0 0 0 3.200 0c0-1.100-1.600-3-1.600-3z',
  down: 'M2 6h16l-8 9z',
  left: 'M3 4h14v2H3zM3 8h9v2H3zM3 12h14v2H3zM3 16h9v2H3z',
  center: 'M3 4h14v2H3zM5.500 8h9v2h-9zM3 12h14v2H3zM5.500 16h9v2h-9z',
  right: 'M3 4h14v2H3zM8 8h9v2H8zM3 12h14v2H3zM8 16h9v2H8z',
  wrap: 'M3 4h14v2H3zM3 14h5v2H3zM3 9h11a3 3 0 0 1 0 7h-1v2l-3-3 3-3v2h1a1 1 0 1 0 0-2H3z',
  merge:
    'M3 4h14v12H3zm2 2v8h10V6zM6 9h2V7.500L10.500 10 8 12.500V11H6zM14 9v2h-2v1.500L9.500 10 12 7.500V9z',
  border: 'M3 3h14v14H3zm2 2v4h4V5zm6 0v4h4V5zm-6 6v4h4v-4zm6 0v4h4v-4z',
};

export function Toolbar({ cell, canUndo, canRedo, run, style, format }: Props) {
  const look = cell?.s ?? {};
  const tool = (label: string, onClick: () => void, face: string, options: ToolOptions = {}) => (
    <button
      type="button"
      class={`tool ${options.class ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={options.pressed}
      disabled={options.disabled}
      onClick={onClick}
    >
      {ICONS[face] ? <Icon name={face} /> : <span class="face" data-face={face} />}
    </button>
  );
  const roving = useRoving('button, select');
  return (
    <div class="toolbar" role="toolbar" aria-label={WORDS.toolbar} {...roving}>
      {tool(WORDS.undo, () => run('undo'), 'undo', { disabled: !canUndo })}
      {tool(WORDS.redo, () => run('redo'), 'redo', { disabled: !canRedo })}
      <span class="split" />
      {tool(WORDS.rupiah, () => format('"Rp"#,##0'), 'Rp')}
      {tool(WORDS.percent, () => format('0.00%'), '%')}
      {tool(WORDS.thousands, () => format('#,##0.00'), '1.000')}
      {tool(WORDS.plain, () => format(''), '123')}
      <span class="split" />
      {tool(WORDS.bold, () => style('bold', !look.bold), 'B', {
        class: 'strong',
        pressed: look.bold === true,
      })}
      {tool(WORDS.italic, () => style('italic', !look.italic), 'I', {
        class: 'slant',
        pressed: look.italic === true,
      })}
      <label class="fillpick" title={WORDS.fill}>
        <span class="hidden">{WORDS.fill}</span>
        <Icon name="fill" />
        <Icon name="down" size={10} />
        <select
          value=""
          onChange={(event) => {
            const value = event.currentTarget.value;
            event.currentTarget.value = '';
            style('fill', value === '#ffffff' ? null : value);
          }}
        >
          <option value="" hidden />
          {FILLS.map((fill) => (
            <option key={fill} value={fill} style={{ background: fill }}>
              {fill === '#ffffff' ? WORDS.noFill : fill}
            </option>
          ))}
        </select>
      </label>
      {tool(WORDS.border, () => style('border', !look.border), 'border', {
        pressed: look.border === true,
      })}
      {tool(WORDS.merge, () => run('merge'), 'merge')}
      <span class="split" />
      {tool(WORDS.left, () => style('align', 'left'), 'left', { pressed: look.align === 'left' })}
      {tool(WORDS.center, () => style('align', 'center'), 'center', {
        pressed: look.align === 'center',
      })}
      {tool(WORDS.right, () => style('align', 'right'), 'right', {
        pressed: look.align === 'right',
      })}
      {tool(WORDS.wrap, () => style('wrap', !look.wrap), 'wrap', { pressed: look.wrap === true })}
    </div>
  );
}

function Icon({ name, size = 18 }: { name: string; size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={ICONS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

interface ToolOptions {
  readonly class?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}
