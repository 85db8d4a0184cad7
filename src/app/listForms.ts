// The forms that can be inserted, each with a small picture.
import { formPicture } from '../core/forms/formPicture.ts';
import { FORMS } from '../core/forms/index.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';

export function listForms(_deps: Deps, _request: Request<'listForms'>): Reply<'listForms'> {
  return {
    forms: FORMS.map((form) => {
      const { id, title, version, source, purpose } = form;
      const programs = form.levels.some(({ level }) => level === 'program');
      return { id, title, version, source, purpose, programs, picture: formPicture(form) };
    }),
  };
}
