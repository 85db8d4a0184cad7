// The formulas of every form and recap give in LibreOffice what they give on the host.
import { describe, expect, it } from 'vitest';
import { hasLibreOffice } from '../../host/xlsx/recalculateWithLibreOffice.ts';
import { checkFormulas } from '../../scripts/check-formulas.ts';

const there = await hasLibreOffice();

describe.skipIf(!there)('formulas of all forms in LibreOffice', () => {
  it('gives the same values as the host, filled and empty', async () => {
    const check = await checkFormulas();
    expect(check.differences).toEqual([]);
    expect(check.errors).toEqual([]);
    expect(check.figures).toBeGreaterThan(400);
  }, 120_000);
});
