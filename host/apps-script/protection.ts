// Protection of a range.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { Protection as HostProtection, HostSheet } from '../engine/sheetEngine.ts';
import { asGoogle, GoogleObject } from './googleObject.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export class Protection
  extends GoogleObject
  implements Pick<GoogleProtection, 'setDescription' | 'setWarningOnly' | 'isWarningOnly'>
{
  readonly service = 'Protection';
  readonly #sheet: HostSheet;
  #entry: HostProtection;

  constructor(sheet: HostSheet, rect: Rect) {
    super();
    this.#sheet = sheet;
    this.#entry = { rect, description: '', warningOnly: false };
    sheet.protections = [...sheet.protections, this.#entry];
  }

  setDescription(description: string): GoogleProtection {
    return this.#change({ description });
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return this.#change({ warningOnly });
  }

  isWarningOnly(): boolean {
    return this.#entry.warningOnly;
  }

  #change(change: Partial<HostProtection>): GoogleProtection {
    const next = { ...this.#entry, ...change };
    this.#sheet.protections = this.#sheet.protections.map((one) =>
      one === this.#entry ? next : one,
    );
    this.#entry = next;
    return asGoogle(this);
  }
}
