// Merges the reports of all districts into one province: coverage first, then facts that count.
import { T } from '../text/consolidationText.ts';
import type { DistrictReport, Fact, Problem } from './fact.ts';
import { fileNameFits } from './identifyDistrict.ts';
import { keyHash } from './keyHash.ts';
import { type DistrictLine, moneyOf, type Period, type Province } from './province.ts';
import { sharedCodes } from './sharedCodes.ts';

function lastQuarter(report: DistrictReport): number {
  return report.reported.lastIndexOf(true) + 1;
}

function wilayahOf(report: DistrictReport): string {
  return report.kode ?? `berkas:${report.file}`;
}

/** Same figures, whatever the file is called and whenever it was read. */
function fingerprint(report: DistrictReport): string {
  return JSON.stringify(
    report.facts.map((fact) => [
      fact.key,
      fact.indicatorKey,
      fact.target,
      fact.realised,
      fact.pagu,
      fact.realisedRp,
    ]),
  );
}

/**
 * The newest report first; then the fuller one; then the one whose file name fits its region (a copy sent under the name
 * of another district is the copy); then the one whose name says that it is revised; then the later file name. A rule, not a guess: it is said aloud.
 */
function preferred(a: DistrictReport, b: DistrictReport): number {
  return (
    lastQuarter(b) - lastQuarter(a) ||
    b.rows - a.rows ||
    fileNameFits(b.file, b.kode) - fileNameFits(a.file, a.kode) ||
    Number(REVISED.test(b.file)) - Number(REVISED.test(a.file)) ||
    laterName(a.file, b.file)
  );
}

const REVISED = /(?:^|[^a-z])(?:revisi|rev\d*|perbaikan|perubahan|final|terbaru|update)(?![a-z])/i;

/** Without the ending, so that `evaluasi 2.xlsx` is later than `evaluasi.xlsx`. */
function laterName(a: string, b: string): number {
  const stem = (file: string) => file.replace(/\.[A-Za-z0-9]{2,5}$/, '');
  const [first, second] = stem(a) === stem(b) ? [a, b] : [stem(a), stem(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}

interface Draft {
  readonly report: DistrictReport;
  readonly extra: Problem[];
  counted: boolean;
}

function judge(drafts: readonly Draft[], period: Period): void {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { report } = draft;
    if (!report.usable) continue;
    if (report.year !== null && report.year !== period.tahun) {
      draft.extra.push(gagal('tahun-lain', T.wrongYear(report.year, period.tahun)));
      continue;
    }
    const key = wilayahOf(report);
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const same = new Map<string, Draft[]>();
  for (const group of groups.values()) {
    const sorted = [...group].sort((a, b) => preferred(a.report, b.report));
    const first = sorted[0]!;
    first.counted = true;
    const print = fingerprint(first.report);
    if (bearsMoney(first.report)) {
      const hash = keyHash(print);
      same.set(hash, [...(same.get(hash) ?? []), first]);
    }
    for (const other of sorted.slice(1)) {
      if (fingerprint(other.report) === print) {
        other.extra.push(gagal('berkas-ganda', T.duplicateSame(first.report.file)));
      } else {
        other.extra.push(gagal('dua-berkas', T.duplicateOther(first.report.file)));
        first.extra.push({
          ...gagal('dua-berkas', T.duplicateUsed(other.report.file)),
          kind: 'berat',
        });
      }
    }
  }
  for (const twins of same.values()) {
    for (const twin of twins.length > 1 ? twins : []) {
      const others = twins.filter((other) => other !== twin);
      const message = T.sameElsewhere(
        others.map(({ report: { nama, file } }) => `${nama ?? file} ("${file}")`).sort(),
      );
      twin.extra.push({ ...gagal('isi-kembar', message), kind: 'berat' });
    }
  }
}

/** So many rows with money are not equal to the rupiah in two districts by chance. */
const LEAST_ROWS = 5;

function bearsMoney(report: DistrictReport): boolean {
  return report.facts.filter((fact) => fact.pagu !== null && fact.pagu > 0).length >= LEAST_ROWS;
}

function gagal(code: string, message: string): Problem {
  return { code, kind: 'gagal', message, sheet: null, cell: null };
}

function lineOf(draft: Draft, period: Period): DistrictLine {
  const { report, counted } = draft;
  const reported = report.reported[period.triwulan - 1] === true;
  const problems = [...report.problems, ...draft.extra];
  if (counted && !reported) {
    problems.push({
      code: 'belum-lapor',
      kind: 'ringan',
      message: T.notReported(period.triwulan),
      sheet: null,
      cell: null,
    });
  }
  const serious = problems.some((problem) => problem.kind !== 'ringan');
  const status = !counted ? 'masalah' : !reported ? 'belum_lapor' : serious ? 'masalah' : 'ok';
  // What does not count shows no figures, here as in the coverage: the lines add up to the province.
  const money = moneyOf(counted ? report.facts : []);
  return {
    report,
    wilayah: wilayahOf(report),
    status,
    problems,
    counted,
    pagu: money.pagu,
    realisedRp: money.realisedRp,
    lastQuarter: lastQuarter(report),
  };
}

function byPlace(a: Fact, b: Fact): number {
  if (a.wilayah !== b.wilayah) return a.wilayah < b.wilayah ? -1 : 1;
  if (a.source.workbook !== b.source.workbook)
    return a.source.workbook < b.source.workbook ? -1 : 1;
  if (a.source.sheet !== b.source.sheet) return a.source.sheet < b.source.sheet ? -1 : 1;
  return (
    a.source.row - b.source.row ||
    (a.indicatorKey < b.indicatorKey ? -1 : a.indicatorKey > b.indicatorKey ? 1 : 0)
  );
}

/**
 * Order of `reports` does not matter. One bad report changes nothing of the others. A district whose quarter is not
 * reported stays with its pagu and its earlier quarters: not reported is not zero.
 */
export function mergeDistricts(reports: readonly DistrictReport[], period: Period): Province {
  const drafts = reports.map((report): Draft => ({ report, extra: [], counted: false }));
  judge(drafts, period);
  const districts = drafts
    .map((draft) => lineOf(draft, period))
    .sort((a, b) => {
      if (a.wilayah !== b.wilayah) return a.wilayah < b.wilayah ? -1 : 1;
      return a.report.file < b.report.file ? -1 : a.report.file > b.report.file ? 1 : 0;
    });
  const facts = districts
    .filter((line) => line.counted)
    .flatMap((line) => line.report.facts)
    .sort(byPlace);
  const shared = sharedCodes(facts);
  return {
    period,
    districts: districts.map((line) => {
      const more = line.counted ? shared.get(line.wilayah) : undefined;
      return more ? { ...line, problems: [...line.problems, ...more] } : line;
    }),
    facts,
  };
}
