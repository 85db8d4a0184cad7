// Cell looks between Excel's style objects and the host's.
import type { Borders, Color, Fill, Style } from '@cj-tech-master/excelts';
import type { CellStyle } from '../engine/sheetEngine.ts';

/** The Office theme in the order of theme indexes (light 1, dark 1, light 2, dark 2, accents). */
const OFFICE_THEME: readonly string[] = [
  'ffffff',
  '000000',
  'eeece1',
  '1f497d',
  '4f81bd',
  'c0504d',
  '9bbb59',
  '8064a2',
  '4bacc6',
  'f79646',
];
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** The colours of the file's own theme, by index; those of Office where it says nothing. */
export function themeColors(themeXml: string): readonly string[] {
  return THEME_ORDER.map((name, index) => {
    const entry = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(
      themeXml,
    )?.[1];
    const color = /(?:lastClr|srgbClr val)="([0-9a-fA-F]{6})"/.exec(entry ?? '')?.[1];
    return color?.toLowerCase() ?? OFFICE_THEME[index]!;
  });
}

function tinted(hex: string, tint: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    const next = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(next).toString(16).padStart(2, '0');
  };
  return channel(0) + channel(2) + channel(4);
}

/** `#rrggbb`, or undefined when there is no colour that can be told. */
function colorFromExcel(
  color: Partial<Color> | undefined,
  theme: readonly string[],
): string | undefined {
  if (!color) return undefined;
  if (typeof color.argb === 'string' && /^[0-9a-f]{6,8}$/i.test(color.argb))
    return `#${color.argb.slice(-6).toLowerCase()}`;
  const base = color.theme === undefined ? undefined : theme[color.theme];
  if (base === undefined) return undefined;
  const tint = (color as { tint?: number }).tint ?? 0;
  return `#${tinted(base, tint)}`;
}

function fillFromExcel(fill: Fill | undefined, theme: readonly string[]): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  const color = colorFromExcel(fill.fgColor, theme);
  return color === '#ffffff' ? undefined : color;
}

function hasBorder(border: Partial<Borders> | undefined): boolean {
  return Boolean(
    border &&
      (border.top?.style || border.bottom?.style || border.left?.style || border.right?.style),
  );
}

const HORIZONTAL: Record<string, CellStyle['align']> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

/** `defaultSize` is the workbook's own font size, which is not worth keeping per cell. */
export function styleFromExcel(
  style: Partial<Style>,
  defaultSize: number,
  theme: readonly string[],
): CellStyle {
  const { font, alignment } = style;
  const fill = fillFromExcel(style.fill, theme);
  const color = colorFromExcel(font?.color, theme);
  const align = HORIZONTAL[alignment?.horizontal ?? ''];
  const valign = alignment?.vertical;
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(fill && { fill }),
    ...(color && color !== '#000000' && { color }),
    ...(font?.size && font.size !== defaultSize && { fontSize: font.size }),
    ...(align && !(align === 'left' && alignment?.indent) && { align }),
    ...((valign === 'top' || valign === 'middle') && { valign }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(hasBorder(style.border) && { border: true }),
    ...(alignment?.indent && { indent: alignment.indent }),
  };
}

export const DEFAULT_FONT_SIZE = 10;

const THIN = { style: 'thin', color: { argb: 'FF000000' } } as const;

function argb(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/** A style for Excel; `format` is the number format, '' for automatic. */
export function styleToExcel(style: CellStyle, format: string): Partial<Style> {
  const alignment = {
    ...(style.align && { horizontal: style.align }),
    ...(style.indent && !style.align && { horizontal: 'left' as const }),
    ...(style.valign && { vertical: style.valign }),
    ...(style.wrap && { wrapText: true }),
    ...(style.indent && { indent: style.indent }),
  };
  return {
    font: {
      name: 'Arial',
      size: style.fontSize ?? DEFAULT_FONT_SIZE,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.color && { color: argb(style.color) }),
    },
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.border && { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } }),
    ...(format !== '' && { numFmt: format }),
  };
}
