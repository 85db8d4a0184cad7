// Insert a standard form: choose it, say whose it is, insert.
import { useEffect, useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { FormSummary } from '../../src/rpc/shapes.ts';
import { Field } from '../parts/Field.tsx';
import { Status } from '../parts/Status.tsx';
import { call } from '../server.ts';
import { useTask } from '../useTask.ts';

const TEXT = PANEL.templat;

export function Templat({ changed }: { changed: () => Promise<void> }) {
  const task = useTask();
  const [forms, setForms] = useState<readonly FormSummary[]>([]);
  const [chosen, setChosen] = useState('');
  const [tahun, setTahun] = useState(String(new Date().getFullYear()));
  const [instansi, setInstansi] = useState('');
  const [wilayah, setWilayah] = useState('');
  const [message, setMessage] = useState<string | null>(null);

  useEffect(
    () =>
      task.run(async () => {
        const reply = await call('listForms', {});
        setForms(reply.forms);
        setChosen((id) => id || (reply.forms[0]?.id ?? ''));
      }),
    [task.run],
  );

  const form = forms.find((candidate) => candidate.id === chosen);
  const insert = (event: Event) => {
    event.preventDefault();
    if (!/^(19|20)\d\d$/.test(tahun.trim())) return setMessage(TEXT.badYear);
    task.run(async () => {
      const { sheet } = await call('insertForm', {
        form: chosen,
        tahun: Number(tahun),
        wilayah: wilayah.trim() || null,
        instansi: instansi.trim() || null,
        kode: [],
      });
      setMessage(TEXT.inserted(sheet));
      await changed();
    });
  };

  return (
    <form onSubmit={insert}>
      <h1>{TEXT.heading}</h1>
      <fieldset class="choices">
        <legend class="hidden">{TEXT.heading}</legend>
        {forms.map((candidate) => (
          <label key={candidate.id}>
            <input
              type="radio"
              name="form"
              value={candidate.id}
              checked={candidate.id === chosen}
              onChange={() => setChosen(candidate.id)}
            />
            <span>{candidate.title}</span>
          </label>
        ))}
      </fieldset>
      {form && (
        <p class="quiet">
          {form.purpose} {TEXT.source(form.source)}
        </p>
      )}
      <Field id="tahun" label={TEXT.tahun}>
        <input
          id="tahun"
          inputMode="numeric"
          value={tahun}
          onInput={(e) => setTahun(e.currentTarget.value)}
        />
      </Field>
      <Field id="instansi" label={TEXT.instansi}>
        <input id="instansi" value={instansi} onInput={(e) => setInstansi(e.currentTarget.value)} />
      </Field>
      <Field id="wilayah" label={TEXT.wilayah}>
        <input id="wilayah" value={wilayah} onInput={(e) => setWilayah(e.currentTarget.value)} />
      </Field>
      <div class="actions">
        <button type="submit" class="primary" disabled={task.busy || chosen === ''}>
          {TEXT.insert}
        </button>
      </div>
      <Status task={task} message={message} />
    </form>
  );
}
