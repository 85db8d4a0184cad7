// RangeList: one style over many ranges of a sheet.
import type { Rect } from '../../src/core/grid/rect.ts';
import { formatIn } from './cellValues.ts';
import { asGoogle, GoogleObject } from './googleObject.ts';
import { Range } from './range.ts';
import type { CellLook, Sheet } from './sheet.ts';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeList
  extends GoogleObject
  implements
    Pick<
      GoogleRangeList,
      | 'getRanges'
      | 'setFontWeight'
      | 'setFontStyle'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontSize'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setBorder'
      | 'setNumberFormat'
      | 'clearDataValidations'
    >
{
  readonly service = 'RangeList';
  readonly #sheet: Sheet;
  readonly #rects: readonly Rect[];

  constructor(sheet: Sheet, rects: readonly Rect[]) {
    super();
    this.#sheet = sheet;
    this.#rects = rects;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#rects.map((rect) => asGoogle(new Range(this.#sheet, rect)));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRangeList {
    return this.#paint({ bold: weight === 'bold' ? true : null });
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRangeList {
    return this.#paint({ italic: style === 'italic' ? true : null });
  }

  setBackground(color: string | null): GoogleRangeList {
    return this.#paint({ fill: color });
  }

  setFontColor(color: string | null): GoogleRangeList {
    return this.#paint({ color });
  }

  setFontSize(size: number): GoogleRangeList {
    return this.#paint({ fontSize: size });
  }

  setHorizontalAlignment(align: 'left' | 'center' | 'normal' | 'right' | null): GoogleRangeList {
    return this.#paint({ align: align === 'normal' ? null : align });
  }

  setVerticalAlignment(align: 'top' | 'middle' | 'bottom' | null): GoogleRangeList {
    return this.#paint({ valign: align });
  }

  setWrap(wrap: boolean): GoogleRangeList {
    return this.#paint({ wrap });
  }

  /** The host keeps borders all around each cell or none. */
  setBorder(...sides: unknown[]): GoogleRangeList {
    const wanted = sides.slice(0, 6);
    if (wanted.some((side) => side !== wanted[0])) {
      throw new Error('The host only knows borders on all sides or on none');
    }
    return this.#paint({ border: wanted[0] === true ? true : null });
  }

  setNumberFormat(format: string): GoogleRangeList {
    for (const { row, column, rows, columns } of this.#rects) {
      const line = Array.from({ length: columns }, () => formatIn(format));
      this.#sheet.host.setNumberFormats(
        row,
        column,
        Array.from({ length: rows }, () => line),
      );
    }
    return asGoogle(this);
  }

  clearDataValidations(): GoogleRangeList {
    for (const rect of this.#rects) this.#sheet.host.setValidation(rect, null);
    return asGoogle(this);
  }

  #paint(look: CellLook): GoogleRangeList {
    for (const rect of this.#rects) this.#sheet.paint(rect, look);
    return asGoogle(this);
  }
}
