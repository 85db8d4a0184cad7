// A budget's tables with the accounts and what is spent on each among their rows, for rules about sums and formulas.

import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';

/** The same context where no table lists accounts. */
export const withAccounts = memo((context: RuleContext): RuleContext => {
  if (context.tables.every((table) => table.accountRows === undefined)) return context;
  return {
    ...context,
    tables: context.tables.map((table) => {
      const { accountRows, ...rest } = table;
      return accountRows === undefined ? table : { ...rest, rows: accountRows };
    }),
  };
});
