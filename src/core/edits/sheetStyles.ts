// The look that every sheet made by renaksi shares.
import type { Style } from './edit.ts';

/** Fill of header cells. */
export const HEADER_FILL = '#d9e2f3';

export const TITLE_STYLE: Style = { bold: true, fontSize: 14 };

/** Header row of a result sheet. */
export const HEADER_STYLE: Style = {
  bold: true,
  fill: HEADER_FILL,
  wrap: true,
  align: 'center',
  valign: 'middle',
  border: true,
};
