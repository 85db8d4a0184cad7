// A style on many rectangles at once.
import type { Style } from '../core/edits/edit.ts';

/** Only what the style names is changed. */
export function applyStyle(ranges: GoogleAppsScript.Spreadsheet.RangeList, style: Style): void {
  if (style.bold !== undefined) ranges.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.italic !== undefined) ranges.setFontStyle(style.italic ? 'italic' : 'normal');
  if (style.fill !== undefined) ranges.setBackground(style.fill);
  if (style.color !== undefined) ranges.setFontColor(style.color);
  if (style.fontSize !== undefined) ranges.setFontSize(style.fontSize);
  if (style.align !== undefined) ranges.setHorizontalAlignment(style.align);
  if (style.valign !== undefined) ranges.setVerticalAlignment(style.valign);
  if (style.wrap !== undefined) ranges.setWrap(style.wrap);
  if (style.border !== undefined) {
    const on = style.border;
    ranges.setBorder(on, on, on, on, on, on);
  }
}
