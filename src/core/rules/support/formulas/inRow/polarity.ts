// Whether less is better for a row: its polarity column says so, or what its indicator measures.
import type { PlanRow } from '../../../../model/planTable.ts';
import { polarityFromWord } from '../../../../numbers/mannerWords.ts';

/** What every region wants less of. */
const UNWANTED =
  /\b(?:miskin|kemiskinan|stunting|gizi\s+buruk|pengangguran|kematian|death\s+rate|mortalitas|kesakitan|morbiditas|prevalensi|kriminalitas|kejahatan|kecelakaan|gini|ketimpangan|inflasi|(?:ri|re)siko\s+bencana|serangan|pelanggaran|putus\s+sekolah|buta\s+(?:aksara|huruf)|kumuh|emisi|kebocoran|kehilangan|keluhan|temuan|waktu\s+(?:tanggap|tunggu|respons?|penyelesaian|pelayanan)|lama(?:nya)?\s+(?:waktu|tunggu|penyelesaian|pelayanan)|response?\s+time)\b/i;
/** `Persentase penurunan kasus`, `Keluhan yang ditangani`: the more the better again. */
const TURNED =
  /penurunan|pengurangan|\b(?:di|ter)(?:tangani|tindak|selesai|layani|bina)|penanganan|pengendalian|penanggulangan|tindak\s+lanjut/i;

export function lessIsBetter(row: PlanRow): boolean {
  const said = row.values.polaritas?.text ?? '';
  if (said.trim() !== '') return polarityFromWord(said) === 'turun';
  // What is done about it may stand in the other column: `Rata-rata waktu tanggap | Tindak lanjut pengaduan`.
  return [row.indicator ?? '', row.name].some(
    (measured) => UNWANTED.test(measured) && !TURNED.test(measured),
  );
}

const COUNTED = /^\s*(?:\d+[.)]\s*)?(?:jumlah|banyaknya)\b/i;
/** Counts that may be wanted small, and times. */
const UNSURE =
  /\b(?:kasus|kejadian|peristiwa|konflik|sengketa|perkara|pengaduan|aduan|komplain|gangguan|bencana|kebakaran|titik|korban|penderita|penyakit|pelaku|tunggakan|piutang|kerusakan|rusak|limbah|sampah|hari|jam|menit|waktu|lama|perceraian|anak\s+jalanan|gelandangan|pengemis|pekerja\s+anak|tanpa|belum|tidak)\b/i;

/** Things made and people served, piece by piece: nobody tells their achievement the other way round. */
export function moreIsBetter(row: PlanRow): boolean {
  const measured = row.indicator ?? '';
  if ((row.values.polaritas?.text ?? '').trim() !== '' || lessIsBetter(row)) return false;
  return COUNTED.test(measured) && !UNSURE.test(measured) && !UNWANTED.test(measured);
}
