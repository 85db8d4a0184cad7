// How grave each rule is for this office: fetched when opened, changed one by one.
import { useState } from 'preact/hooks';
import { PANEL } from '../../src/core/text/panelText.ts';
import type { RuleView } from '../../src/rpc/shapes.ts';
import { call } from '../server.ts';
import { useTask } from '../useTask.ts';
import { Field } from './Field.tsx';
import { Status } from './Status.tsx';

const TEXT = PANEL.bantuan;
const CHOICES = ['error', 'warning', 'info', 'off'] as const;

export function RuleSeverities() {
  const task = useTask();
  const [rules, setRules] = useState<readonly RuleView[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const open = () => {
    if (rules.length > 0) return;
    task.run(async () => setRules((await call('getRules', {})).rules));
  };
  const change = (rule: RuleView, severity: RuleView['severity']) =>
    task.run(async () => {
      setRules((await call('setSeverity', { code: rule.code, severity })).rules);
      setMessage(TEXT.severitySet(rule.title, TEXT.severities[severity]));
    });
  return (
    <details onToggle={(event) => event.currentTarget.open && open()}>
      <summary>{TEXT.severityTitle}</summary>
      <p class="quiet">{TEXT.severityHint}</p>
      <Status task={task} message={message} />
      {rules.map((rule) => (
        <Field key={rule.code} id={`tingkat-${rule.code}`} label={rule.title}>
          <select
            id={`tingkat-${rule.code}`}
            value={rule.severity}
            disabled={task.busy}
            onChange={(event) => change(rule, event.currentTarget.value as RuleView['severity'])}
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choice === rule.standard
                  ? TEXT.standardSeverity(TEXT.severities[choice])
                  : TEXT.severities[choice]}
              </option>
            ))}
          </select>
        </Field>
      ))}
    </details>
  );
}
