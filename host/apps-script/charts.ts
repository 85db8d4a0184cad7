// Charts on a sheet: the builder, the chart, and the Charts service with its kinds.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { ChartSpec } from '../engine/sheetEngine.ts';
import { asGoogle, fromGoogle, GoogleObject } from './googleObject.ts';
import { Range } from './range.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const KINDS = { BAR: 'bar', COLUMN: 'column', LINE: 'line' } as const;

export class Charts extends GoogleObject {
  readonly service = 'Charts';
  override readonly constants = { ChartType: KINDS };
}

export class EmbeddedChart extends GoogleObject {
  readonly service = 'EmbeddedChart';
  readonly spec: ChartSpec;

  constructor(spec: ChartSpec) {
    super();
    this.spec = spec;
  }
}

export class EmbeddedChartBuilder
  extends GoogleObject
  implements Pick<Builder, 'setChartType' | 'addRange' | 'setOption' | 'setPosition' | 'build'>
{
  readonly service = 'EmbeddedChartBuilder';
  #type: ChartSpec['type'] | null = null;
  #title = '';
  #ranges: Rect[] = [];
  #at: ChartSpec['at'] | null = null;

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    this.#type = type as unknown as ChartSpec['type'];
    return asGoogle(this);
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): Builder {
    this.#ranges.push(fromGoogle(range, Range).rect);
    return asGoogle(this);
  }

  setOption(option: string, value: unknown): Builder {
    if (option !== 'title') throw new Error(`The host does not know the chart option ${option}`);
    this.#title = String(value);
    return asGoogle(this);
  }

  setPosition(row: number, column: number, _offsetX: number, _offsetY: number): Builder {
    this.#at = { row: row - 1, column: column - 1 };
    return asGoogle(this);
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    if (!this.#type || !this.#at || this.#ranges.length === 0) {
      throw new Error('A chart needs a type, a range and a position.');
    }
    return asGoogle(
      new EmbeddedChart({
        type: this.#type,
        title: this.#title,
        ranges: this.#ranges,
        at: this.#at,
      }),
    );
  }
}
