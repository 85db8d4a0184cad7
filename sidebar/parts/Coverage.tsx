// The result of a consolidation: who is in, who is late, what could not be read, and the totals.
import { formatNumber, formatPercent, formatRupiah } from '../../src/core/numbers/formatNumber.ts';
import { quarterName } from '../../src/core/numbers/quarters.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { ConsolidateResult, DistrictView } from '../../src/rpc/shapes.ts';
import { Bar } from './Bar.tsx';
import { Trace } from './Trace.tsx';

const TEXT = PANEL.konsolidasi;
const ORDER: readonly DistrictView['status'][] = ['masalah', 'belum_lapor', 'ok'];
const rupiah = (value: number | null | undefined) =>
  value === null || value === undefined ? TEXT.none : formatRupiah(value);

export function Coverage({ result, triwulan }: { result: ConsolidateResult; triwulan: number }) {
  const { provinsi, districts } = result;
  const spent = provinsi.realisasiRp
    .slice(0, triwulan)
    .reduce<number | null>((sum, one) => (one === null ? sum : (sum ?? 0) + one), null);
  const share = spent !== null && provinsi.pagu ? (spent / provinsi.pagu) * 100 : null;
  const count = (status: DistrictView['status']) =>
    districts.filter((district) => district.status === status).length;
  const sorted = [...districts].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <section aria-label={TEXT.result}>
      <h2>{TEXT.coverage}</h2>
      <ul class="tally">
        {ORDER.map((status) => (
          <li key={status} class={status}>
            <strong>{formatNumber(count(status))}</strong>
            {TEXT.status[status]}
          </li>
        ))}
      </ul>
      {sorted.map((district) => (
        <details key={`${district.file} ${district.kode ?? ''}`}>
          <summary>
            <span class="name">{district.nama ?? district.file}</span>
            <span class={`pill ${district.status}`}>{TEXT.status[district.status]}</span>
          </summary>
          <p class="quiet">{TEXT.file(district.file, formatNumber(district.rows))}</p>
          {district.pagu !== null && <p>{TEXT.paguOf(rupiah(district.pagu))}</p>}
          {district.problems.length > 0 && (
            <ul>
              {district.problems.slice(0, 20).map((problem, index) => (
                <li key={`${problem.code} ${index}`}>{problem.message}</li>
              ))}
            </ul>
          )}
        </details>
      ))}
      <h2>{TEXT.total}</h2>
      <dl class="figures">
        <dt>{TEXT.pagu}</dt>
        <dd>
          {rupiah(provinsi.pagu)} <Trace kode={null} figure="pagu" label={TEXT.total} />
        </dd>
        {([1, 2, 3, 4] as const).slice(0, triwulan).map((quarter) => (
          <div key={quarter}>
            <dt>{TEXT.realisasi(quarterName(quarter))}</dt>
            <dd>
              {rupiah(provinsi.realisasiRp[quarter - 1])}{' '}
              <Trace
                kode={null}
                figure={`rp${quarter}`}
                label={TEXT.realisasi(quarterName(quarter))}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div class="bars">
        <Bar
          label={TEXT.share}
          percent={share}
          text={share === null ? TEXT.none : formatPercent(share)}
        />
      </div>
      <h2>{TEXT.programs}</h2>
      {provinsi.programs.map((program) => (
        <details key={`${program.kode ?? ''} ${program.nama}`}>
          <summary>
            <span class="name">
              {program.kode} {program.nama}
            </span>
          </summary>
          <p>{TEXT.paguOf(rupiah(program.pagu))}</p>
          <p class="quiet">{TEXT.inDistricts(formatNumber(program.districts))}</p>
          {program.kode !== null && (
            <Trace kode={program.kode} figure="pagu" label={program.nama} />
          )}
        </details>
      ))}
    </section>
  );
}
