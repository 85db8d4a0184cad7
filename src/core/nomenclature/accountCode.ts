// Codes of accounts: what money is spent on, as the chart of accounts of local governments numbers it.

/** `5.1.02.01.01.0024`, `5.2.1.03`; the second part of a plan's code has two digits. */
const ACCOUNT = /^[4-6]\.[1-5](?:\.\d{1,2}){0,4}(?:\.\d{4,5})?$/;

/** Blanks and a point behind it do not matter. */
export function isAccountCode(text: string): boolean {
  return ACCOUNT.test(text.replace(/\s/g, '').replace(/\.+$/, ''));
}
