/** True for `0.00%`, under which 0,25 shows as 25 %; not for `0"%"` or `0\%`, which put the sign behind the figure as it is. */
export function countsHundredths(format: string): boolean {
  return format.replace(/"[^"]*"|[\\_*]./g, '').includes('%');
}
