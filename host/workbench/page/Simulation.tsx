// Makes Google slow, full or unwilling, so that waiting, trying again and refusals can be seen by hand.
import { useEffect, useId, useState } from 'preact/hooks';
import type { SimulationSettings } from '../simulationSettings.ts';
import { Modal } from './Modal.tsx';
import { act, type FileInfo } from './server.ts';
import { WORDS } from './words.ts';

const TEXT = WORDS.simulation;

type Trouble = SimulationSettings['files'][string];

const NONE: SimulationSettings = {
  callMs: 0,
  panel: 'works',
  write: 'works',
  answerMs: 0,
  readsPerMinute: 60,
  files: {},
};
const PAUSES = [0, 500, 2000, 5000];
const QUOTAS = [60, 20, 5, 1];
const TROUBLES: readonly Trouble[] = [
  { fault: 'busy', times: 1 },
  { fault: 'busy', times: null },
  { fault: 'server', times: 1 },
  { fault: 'server', times: null },
  { fault: 'no_access', times: null },
  { fault: 'not_found', times: null },
  { fault: 'excel', times: null },
  { fault: 'malformed', times: null },
  { fault: 'half', times: 1 },
];
const nameOf = (trouble: Trouble) => `${trouble.fault}${trouble.times === null ? '' : ' sekali'}`;

interface Props {
  readonly file: string;
  readonly files: readonly FileInfo[];
  readonly fail: () => void;
}

export function Simulation({ file, files, fail }: Props) {
  const [settings, setSettings] = useState(NONE);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    act<SimulationSettings>('simulation').then(setSettings).catch(fail);
  }, []);
  const change = (more: Partial<SimulationSettings>) => {
    const next = { ...settings, ...more };
    setSettings(next);
    act('simulate', next).catch(fail);
  };
  const trouble = (id: string, name: string) => {
    const { [id]: _, ...others } = settings.files;
    const chosen = TROUBLES.find((one) => nameOf(one) === name);
    change({ files: chosen ? { ...others, [id]: chosen } : others });
  };
  const active = JSON.stringify(settings) !== JSON.stringify(NONE);
  const district = files.filter((one) => one.id !== file);
  return (
    <div class="simulation">
      <button type="button" class={active ? 'on' : undefined} onClick={() => setOpen(true)}>
        {active ? TEXT.active : TEXT.button}
      </button>
      {open && (
        <Modal title={TEXT.title} onClose={() => setOpen(false)} wide>
          <p>{TEXT.intro}</p>
          <div class="simulated">
            <Choice
              label={TEXT.call}
              value={String(settings.callMs)}
              options={withOwn(PAUSES, settings.callMs).map((ms) => [String(ms), TEXT.pause(ms)])}
              onChange={(value) => change({ callMs: Number(value) })}
            />
            <Choice
              label={TEXT.panel}
              value={settings.panel}
              options={Object.entries(TEXT.panels)}
              onChange={(value) => change({ panel: value as SimulationSettings['panel'] })}
            />
            <Choice
              label={TEXT.write}
              value={settings.write}
              options={Object.entries(TEXT.writes)}
              onChange={(value) => change({ write: value as SimulationSettings['write'] })}
            />
            <Choice
              label={TEXT.answer}
              value={String(settings.answerMs)}
              options={PAUSES.map((ms) => [String(ms), TEXT.pause(ms)])}
              onChange={(value) => change({ answerMs: Number(value) })}
            />
            <Choice
              label={TEXT.quota}
              value={String(settings.readsPerMinute)}
              options={QUOTAS.map((count) => [String(count), TEXT.perMinute(count)])}
              onChange={(value) => change({ readsPerMinute: Number(value) })}
            />
          </div>
          <h3>{TEXT.files}</h3>
          {district.length === 0 && <p>{TEXT.noFiles}</p>}
          <div class="simulated">
            {district.map((one) => (
              <Choice
                key={one.id}
                label={one.name}
                value={settings.files[one.id] ? nameOf(settings.files[one.id]!) : ''}
                options={[
                  ['', TEXT.readable],
                  ...TROUBLES.map((each): [string, string] => [
                    nameOf(each),
                    TEXT.troubles[nameOf(each)] ?? each.fault,
                  ]),
                ]}
                onChange={(name) => trouble(one.id, name)}
              />
            ))}
          </div>
          <div class="dialogbuttons">
            <button type="button" disabled={!active} onClick={() => change(NONE)}>
              {TEXT.reset}
            </button>
            <button type="button" class="primary" onClick={() => setOpen(false)}>
              {WORDS.close}
            </button>
          </div>
        </Modal>
      )}
    </div>
  );
}

/** The offered values with the one that is set, when the command line set another. */
const withOwn = (offered: readonly number[], own: number): readonly number[] =>
  offered.includes(own) ? offered : [...offered, own];

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
