// What the Sheets REST API answers to one masked spreadsheets.get, as far as renaksi reads it.
import * as z from 'zod/mini';

const metadata = z.object({
  metadataKey: z.optional(z.string()),
  metadataValue: z.optional(z.string()),
});

const dimension = z.object({
  hiddenByUser: z.optional(z.boolean()),
  developerMetadata: z.optional(z.array(metadata)),
});

const gridRange = z.object({
  startRowIndex: z.optional(z.number()),
  endRowIndex: z.optional(z.number()),
  startColumnIndex: z.optional(z.number()),
  endColumnIndex: z.optional(z.number()),
});

/** Cells are read by hand (restCell.ts): a schema over each of them would cost most of a run. */
const gridData = z.object({
  rowData: z.optional(z.array(z.object({ values: z.optional(z.array(z.unknown())) }))),
  rowMetadata: z.optional(z.array(dimension)),
  columnMetadata: z.optional(z.array(dimension)),
});

const sheet = z.object({
  properties: z.object({
    title: z.string(),
    sheetType: z.optional(z.string()),
    hidden: z.optional(z.boolean()),
    gridProperties: z.optional(z.object({ frozenRowCount: z.optional(z.number()) })),
  }),
  merges: z.optional(z.array(gridRange)),
  developerMetadata: z.optional(z.array(metadata)),
  data: z.optional(z.array(gridData)),
});

export const restSpreadsheet = z.object({
  properties: z.object({ title: z.string(), locale: z.string() }),
  sheets: z.array(sheet),
});

export type RestSheet = z.infer<typeof sheet>;

/** Asks for exactly the fields above; with a mask over `data`, cells come without `includeGridData`. */
export const REST_FIELDS = [
  'properties(title,locale)',
  'sheets(properties(title,sheetType,hidden,gridProperties(frozenRowCount))',
  'merges(startRowIndex,endRowIndex,startColumnIndex,endColumnIndex)',
  'developerMetadata(metadataKey,metadataValue)',
  'data(rowMetadata(hiddenByUser,developerMetadata(metadataKey,metadataValue))',
  'columnMetadata(hiddenByUser,developerMetadata(metadataKey,metadataValue))',
  'rowData(values(effectiveValue,userEnteredValue(formulaValue),formattedValue,note',
  'userEnteredFormat(numberFormat,backgroundColor,textFormat(bold))))))',
].join(',');
