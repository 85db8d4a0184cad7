// DataValidation and its builder: a drop-down list, strict or with a warning.
import type { ValidationRule } from '../engine/sheetEngine.ts';
import { asGoogle, GoogleObject } from './googleObject.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidation extends GoogleObject {
  readonly service = 'DataValidation';
  readonly rule: ValidationRule;

  constructor(rule: ValidationRule) {
    super();
    this.rule = rule;
  }
}

export class DataValidationBuilder
  extends GoogleObject
  implements Pick<Builder, 'requireValueInList' | 'setAllowInvalid' | 'setHelpText' | 'build'>
{
  readonly service = 'DataValidationBuilder';
  #rule: ValidationRule = { list: [], lenient: false, help: '' };

  requireValueInList(values: string[], showDropdown?: boolean): Builder {
    if (showDropdown === false) throw new Error('The host only knows lists with a drop-down');
    if (values.length > 500) throw new Error('A list holds at most 500 values.');
    this.#rule = { ...this.#rule, list: values.map(String) };
    return asGoogle(this);
  }

  setAllowInvalid(allow: boolean): Builder {
    this.#rule = { ...this.#rule, lenient: allow };
    return asGoogle(this);
  }

  setHelpText(help: string): Builder {
    this.#rule = { ...this.#rule, help };
    return asGoogle(this);
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    return asGoogle(new DataValidation(this.#rule));
  }
}
