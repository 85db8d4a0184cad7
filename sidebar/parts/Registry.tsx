// The list of district workbooks: what stands in it, and adding links by pasting.
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { RegistryView } from '../../src/rpc/shapes.ts';
import { call } from '../server.ts';
import { useTask } from '../useTask.ts';
import { Field } from './Field.tsx';
import { Status } from './Status.tsx';

const TEXT = PANEL.konsolidasi;

interface Props {
  readonly busy: boolean;
  /** How many runs have ended: each one writes into the list what came of every workbook. */
  readonly runs: number;
}

export function Registry({ busy, runs }: Props) {
  const task = useTask();
  const [entries, setEntries] = useState<readonly RegistryView[] | null>(null);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly { line: string; why: string }[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const load = async () => setEntries((await call('getRegistry', {})).entries);
  useEffect(() => task.run(load), [runs]);
  const add = () =>
    task.run(async () => {
      const reply = await call('importRegistry', { text });
      setRefused(reply.refused);
      setText(reply.refused.map(({ line }) => line).join('\n'));
      setMessage(TEXT.added(formatNumber(reply.added)));
      await load();
    });
  return (
    <div>
      {entries && entries.length === 0 && <p class="quiet">{TEXT.emptyList}</p>}
      {entries && entries.length > 0 && (
        <details>
          <summary>{TEXT.listed(formatNumber(entries.length))}</summary>
          <ul class="trace">
            {entries.map((entry) => (
              <li key={entry.row}>
                <strong>{entry.nama}</strong>{' '}
                <span class="quiet">
                  {entry.trouble ??
                    ([entry.status, entry.message].filter(Boolean).join(': ') || TEXT.unread)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Field id="tautan" label={TEXT.links}>
        <textarea
          id="tautan"
          rows={4}
          value={text}
          disabled={busy || task.busy}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <button type="button" disabled={busy || task.busy || text.trim() === ''} onClick={add}>
        {TEXT.add}
      </button>
      <Status task={task} message={message} retry={() => task.run(load)} />
      {refused.length > 0 && (
        <div role="alert">
          <ul class="trace">
            {refused.map(({ line, why }) => (
              <li key={line}>
                {line}: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
