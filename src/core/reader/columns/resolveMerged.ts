// One title merged over two columns: a number beside its unit, a code beside its name, K beside Rp.
import type { ColumnId } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';
import { type ColumnProfile, isMoneyProfile } from './columnProfile.ts';
import { LEVEL_IDS } from './titleFeatures.ts';

/**
 * `Program / Kegiatan / Sub Kegiatan` merged over three columns of names: one for each of them, in this order. So is
 * `Indikator | Program | Kegiatan` over three columns, whatever stands in the first one.
 */
export function levelsBelowTitle(candidates: readonly Candidate[]): void {
  for (let i = 0; i < candidates.length; i++) {
    const first = candidates[i]!;
    const { scopes } = first.features;
    const led = first.id === 'indikator' && saysIndicatorFirst(first, scopes.length + 1);
    if (led && candidates[i - 1]?.origin === first.origin) continue;
    const from = led ? i + 1 : i;
    // A column in which nothing stands is none of them.
    const group = candidates
      .slice(from)
      .filter(({ origin, profile }) => origin === first.origin && profile.filled > 0);
    const names =
      (first.id === 'uraian' || led) &&
      scopes.length > 1 &&
      first.origin !== '' &&
      group.every(({ profile }) => isNameColumn(profile));
    const above = names && group.length === scopes.length + 1 && saysOneMore(first, scopes.length);
    if (!names || !(above || group.length === scopes.length)) continue;
    const told = scopes.map((scope) => LEVEL_IDS[scope]);
    const ids = above ? [ABOVE[told[0] ?? ''], ...told] : told;
    group.forEach((each, at) => {
      const id = ids[at];
      if (id) each.id = id;
    });
  }
}

const ABOVE: Readonly<Record<ColumnId, ColumnId>> = {
  sasaran: 'tujuan',
  program: 'sasaran',
  kegiatan: 'program',
};

/** `Upaya Kesehatan / Program / Kegiatan`: what the office calls the first is no level of its own name. */
function saysOneMore({ path }: Candidate, known: number): boolean {
  const parts = (path[path.length - 1] ?? '').split('/').map((part) => part.trim());
  return parts.length === known + 1 && !/\b(?:sasaran|program|kegiatan|aksi)\b/i.test(parts[0]!);
}

/** `Indikator | Program | Kegiatan` lists three things, the indicator first. */
function saysIndicatorFirst({ path }: Candidate, many: number): boolean {
  const parts = (path[path.length - 1] ?? '').split(/[|/]/).map((part) => part.trim());
  return parts.length === many && /^indikator(?:\s+\S+)?$/i.test(parts[0]!);
}

function isNameColumn({ filled, texts, length }: ColumnProfile): boolean {
  return texts > 0 && texts >= filled * 0.8 && length > 8;
}

export function splitMergedTitles(candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1]!;
    const right = candidates[i]!;
    const shared = left.origin !== '' && left.origin === right.origin;
    const untitled = right.path.length === 0 && right.profile.filled > 0;
    if (left.id === null || !(shared || untitled)) continue;
    if (!shared && isLabelColumn(right.profile) && candidates[i + 1]?.id?.startsWith('indikator')) {
      right.id = 'noIndikator';
      continue;
    }
    if (!shared && !isUnitColumn(right.profile)) continue;
    if (isQuantityId(left.id) || left.id === 'pagu') {
      const empty = shared && right.profile.filled === 0;
      if (empty || isUnitColumn(right.profile)) right.id = left.id === 'target' ? 'satuan' : null;
      else if (isUnitColumn(left.profile) && right.profile.numbers > 0) {
        right.id = left.id;
        left.id = left.id === 'target' ? 'satuan' : null;
      } else if (isMoneyProfile(right.profile) && !isMoneyProfile(left.profile))
        right.id = moneyOf(left.id);
      else if (isMoneyProfile(left.profile) && !isMoneyProfile(right.profile)) {
        right.id = left.id;
        left.id = moneyOf(left.id);
      }
    } else if (shared && isNameOrIndicator(left.id)) {
      // `Indikator Kinerja` over `Jumlah benih yang dibagikan | Ekor`.
      if (left.id.startsWith('indikator') && isUnitColumn(right.profile)) right.id = 'satuan';
      else if (isLabelColumn(left.profile) && right.profile.texts >= left.profile.texts) {
        right.id = left.id;
        left.id = labelId(left);
      } else if (isLabelColumn(right.profile) || right.profile.filled === 0)
        right.id = candidates[i + 1]?.id?.startsWith('indikator') ? 'noIndikator' : null;
    }
  }
}

function labelId(left: Candidate): ColumnId | null {
  if (left.profile.codes > 0) return 'kode';
  return left.id?.startsWith('indikator') ? 'noIndikator' : null;
}

function isUnitColumn(p: ColumnProfile): boolean {
  return (
    p.texts + p.percents > 0 && p.texts + p.percents >= p.numbers && p.length <= 24 && p.money === 0
  );
}

function isLabelColumn(p: ColumnProfile): boolean {
  return p.filled > 0 && (p.numbers + p.codes >= p.texts || p.length <= 4);
}

function isQuantityId(id: ColumnId): boolean {
  return /^(?:target|tw\d|realisasi|jumlahK)/.test(id);
}

function isNameOrIndicator(id: ColumnId): boolean {
  return isLevelColumn(id) || id.startsWith('indikator');
}

function moneyOf(id: ColumnId): ColumnId | null {
  if (id === 'target') return 'pagu';
  if (id === 'targetProgram') return 'paguProgram';
  if (id === 'targetMaju') return 'paguMaju';
  if (id === 'realisasi') return 'realisasiRp';
  if (id === 'jumlahK') return 'jumlahRp';
  if (/^tw\d$/.test(id)) return `anggaranTw${id.slice(2)}`;
  if (/^realisasiK\d$/.test(id)) return id.replace('K', 'Rp');
  return id === 'targetRenstra' || id === 'realisasiRenstra' || id === 'realisasiLalu'
    ? `${id}Rp`
    : null;
}
