// The forms that can be inserted.
import { FORMS } from '../core/forms/index.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';

export function listForms(_deps: Deps, _request: Request<'listForms'>): Reply<'listForms'> {
  return {
    forms: FORMS.map(({ id, title, version, source, purpose }) => ({
      id,
      title,
      version,
      source,
      purpose,
    })),
  };
}
