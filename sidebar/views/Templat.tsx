// Insert a standard form: choose it, see its picture, say whose it is, insert.
import { useEffect, useRef, useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FormSummary } from '../../src/rpc/shapes.ts';
import { Field } from '../parts/Field.tsx';
import { FormPicture } from '../parts/FormPicture.tsx';
import { Status } from '../parts/Status.tsx';
import { call } from '../server.ts';
import { useStored } from '../stored.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.templat;

export function Templat({ changed }: { changed: () => Promise<void> }) {
  const task = useTask();
  const [forms, setForms] = useState<readonly FormSummary[] | null>(null);
  const [chosen, setChosen] = useStored('form', '');
  const [tahun, setTahun] = useStored('tahun', String(new Date().getFullYear()));
  const [instansi, setInstansi] = useStored('instansi', '');
  const [wilayah, setWilayah] = useStored('wilayah', '');
  const [programs, setPrograms] = useState<ReadonlySet<string>>(new Set());
  const [other, setOther] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const year = useRef<HTMLInputElement>(null);

  const load = () =>
    task.run(async () => {
      const reply = await call('listForms', {});
      setForms(reply.forms);
    });
  useEffect(load, []);

  const form = forms?.find((candidate) => candidate.id === chosen) ?? forms?.[0];
  const toggle = (kode: string) => {
    const next = new Set(programs);
    if (!next.delete(kode)) next.add(kode);
    setPrograms(next);
  };
  const insert = (event: Event) => {
    event.preventDefault();
    setMessage(null);
    if (!form) return;
    if (!/^(19|20)\d\d$/.test(tahun.trim())) {
      setWrong(TEXT.badYear);
      year.current?.focus();
      return;
    }
    setWrong(null);
    task.run(async () => {
      const typed = other.split(/[\s,;]+/).filter((kode) => kode !== '');
      const { sheet } = await call('insertForm', {
        form: form.id,
        tahun: Number(tahun),
        wilayah: wilayah.trim() || null,
        instansi: instansi.trim() || null,
        kode: form.programs ? [...programs, ...typed] : [],
      });
      setMessage(TEXT.inserted(sheet));
      await changed();
    });
  };
  if (!forms) {
    return (
      <section>
        <h1>{TEXT.heading}</h1>
        <Status task={task} message={null} retry={load} lasting />
      </section>
    );
  }
  return (
    <form onSubmit={insert} noValidate>
      <h1>{TEXT.heading}</h1>
      <fieldset class="choices">
        <legend class="hidden">{TEXT.heading}</legend>
        {forms.map((candidate) => (
          <label key={candidate.id}>
            <input
              type="radio"
              name="form"
              value={candidate.id}
              checked={candidate.id === form?.id}
              onChange={() => setChosen(candidate.id)}
            />
            <span>{candidate.title}</span>
          </label>
        ))}
      </fieldset>
      {form && (
        <>
          {form.picture && <FormPicture picture={form.picture} label={TEXT.picture(form.title)} />}
          <p>{form.purpose}</p>
          <p class="quiet">{TEXT.source(form.source)}</p>
        </>
      )}
      <Field id="tahun" label={TEXT.tahun}>
        <input
          id="tahun"
          ref={year}
          inputMode="numeric"
          value={tahun}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : 'tahunsalah'}
          onInput={(e) => setTahun(e.currentTarget.value)}
        />
        {wrong !== null && (
          <p class="wrong" id="tahunsalah" role="alert">
            {wrong}
          </p>
        )}
      </Field>
      <Field id="instansi" label={TEXT.instansi}>
        <input id="instansi" value={instansi} onInput={(e) => setInstansi(e.currentTarget.value)} />
      </Field>
      <Field id="wilayah" label={TEXT.wilayah}>
        <input id="wilayah" value={wilayah} onInput={(e) => setWilayah(e.currentTarget.value)} />
      </Field>
      {form?.programs && (
        <details>
          <summary>{TEXT.programs(programs.size)}</summary>
          <p class="quiet">{TEXT.programsHint}</p>
          <fieldset class="choices">
            <legend class="hidden">{TEXT.programsLegend}</legend>
            {TEXT.programList.map(([kode, nama]) => (
              <label key={kode}>
                <input type="checkbox" checked={programs.has(kode)} onChange={() => toggle(kode)} />
                <span>
                  {kode} {nama}
                </span>
              </label>
            ))}
          </fieldset>
          <Field id="kode" label={TEXT.otherCodes}>
            <input id="kode" value={other} onInput={(e) => setOther(e.currentTarget.value)} />
          </Field>
        </details>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={task.busy || !form}>
          {TEXT.insert}
        </button>
      </div>
      <Status task={task} message={message} />
    </form>
  );
}
