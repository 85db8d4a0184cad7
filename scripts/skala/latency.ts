// What a call costs in the simulation. A model with stated sources, the same for every way that is compared.

/** One foreign workbook, opened and read. Google publishes no figure; 1 to 2 seconds is what users report. */
export const OPEN_MS = 1_500;

/**
 * One call that reaches the document. Google's page of best practices times a script that touches 100 × 100 cells one
 * by one at about 70 seconds: 7 ms each.
 */
export const CALL_MS = 7;

/**
 * One cell written: a published timing of setValues with flush took 610 ms for a sheet of 4,000 cells. Nothing tells
 * whether that holds for a hundred thousand cells in one call.
 */
export const WRITE_MS = 0.15;

/** An execution of Apps Script is ended after six minutes. */
export const EXECUTION_MS = 6 * 60_000;

/** Reads a minute and user that the Sheets API allows. */
export const READS_PER_MINUTE = 60;

/** One IMPORTRANGE: allowed once by hand. A person who does nothing else needs about this long for each. */
export const ALLOW_MS = 5_000;

/** How many IMPORTRANGE load side by side. Not published; generous on purpose. */
export const IMPORTS_AT_ONCE = 10;
