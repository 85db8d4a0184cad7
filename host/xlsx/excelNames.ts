// Names that Excel allows for sheets that Google Sheets calls otherwise (over 31 characters, slashes, brackets).

/** The file's name for every sheet, all different without regard to case. */
export function excelNames(
  names: readonly string[],
  taken: readonly string[],
): Map<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const given = new Map<string, string>();
  // Names that may stay come first, so that nobody else takes them.
  for (const name of names) {
    if (cleaned(name) !== name || used.has(name.toLowerCase())) continue;
    given.set(name, name);
    used.add(name.toLowerCase());
  }
  for (const name of names) {
    if (given.has(name)) continue;
    const base = cleaned(name);
    let next = base;
    for (let suffix = 2; used.has(next.toLowerCase()); suffix++)
      next = `${base.slice(0, 31 - String(suffix).length - 1)}~${suffix}`;
    given.set(name, next);
    used.add(next.toLowerCase());
  }
  return given;
}

function cleaned(name: string): string {
  const plain = name
    .replace(/[*?:/\\[\]]/g, '_')
    .slice(0, 31)
    .replace(/^'|'$/g, '_');
  // Excel keeps this name for itself.
  return plain === '' || /^history$/i.test(plain) ? `${plain}_` : plain;
}
