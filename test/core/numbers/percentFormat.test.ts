// Formats that count in hundredths, and those that only put a sign behind the figure.
import { describe, expect, it } from 'vitest';
import { showsHundredths } from '../../../src/core/numbers/percentFormat.ts';

describe('formats with a percent sign', () => {
  it.each(['0%', '0.00%', '#,##0.0 %', '0%;-0%', '[Red]0.0%'])('%s counts hundredths', (format) => {
    expect(showsHundredths(format)).toBe(true);
  });

  it.each(['0"%"', '0.00" %"', '0\\%', '0_%', '#,##0', '', '0.0" % dari pagu"'])(
    '%s shows the figure as it is',
    (format) => {
      expect(showsHundredths(format)).toBe(false);
    },
  );
});
