// Help per role and per rule, and the trap of two Google accounts.
import { PANEL } from '../../src/core/text/panelText.ts';
import { RuleList } from '../parts/RuleList.tsx';
import { RuleSeverities } from '../parts/RuleSeverities.tsx';

const TEXT = PANEL.bantuan;

export function Bantuan({ edition }: { edition: 'kantor' | 'sekretariat' }) {
  return (
    <section>
      <h1>{TEXT.heading}</h1>
      {TEXT.roles.map((role, index) => (
        <details
          key={role.title}
          open={role.edition === edition || (index === 0 && edition === 'kantor')}
        >
          <summary>{role.title}</summary>
          <ol>
            {role.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      <details>
        <summary>{TEXT.rules}</summary>
        <dl>
          {Object.entries(PANEL.periksa.kindHelp).map(([kind, help]) => (
            <div key={kind}>
              <dt>{PANEL.periksa.kinds[kind] ?? kind}</dt>
              <dd>{help}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{TEXT.rulesHint}</p>
      </details>
      <RuleList />
      <RuleSeverities />
      <details>
        <summary>{TEXT.accountsTitle}</summary>
        <p>{TEXT.accounts}</p>
        <ol>
          {PANEL.accountSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{TEXT.keysTitle}</summary>
        <ul>
          {TEXT.keys.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
