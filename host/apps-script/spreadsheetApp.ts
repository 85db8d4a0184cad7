// SpreadsheetApp: the way to the open workbook and to its user interface.
import { DataValidationBuilder } from './dataValidation.ts';
import { LOCATION_TYPES, VISIBILITIES } from './developerMetadata.ts';
import { asGoogle, GoogleObject } from './googleObject.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Ui } from './ui.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetApp
  extends GoogleObject
  implements Pick<Google, 'getActiveSpreadsheet' | 'getUi' | 'newDataValidation' | 'flush'>
{
  readonly service = 'SpreadsheetApp';
  override readonly constants = {
    DeveloperMetadataLocationType: LOCATION_TYPES,
    DeveloperMetadataVisibility: VISIBILITIES,
    SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
  };
  readonly #active: Spreadsheet;
  readonly #ui: Ui;

  constructor(active: Spreadsheet, ui: Ui) {
    super();
    this.#active = active;
    this.#ui = ui;
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return asGoogle(this.#active);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return asGoogle(this.#ui);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return asGoogle(new DataValidationBuilder());
  }

  /** Results on the host are always up to date. */
  flush(): void {}
}
