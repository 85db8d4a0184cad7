// The bundle of an office: the open workbook only, with the two smallest permissions.
import { setEdition } from './edition.ts';
import { kantorDeps } from './kantorDeps.ts';

setEdition({ name: 'kantor', deps: kantorDeps });

export * from './menu.ts';
export { menuHelp } from './menuHelp.ts';
export { ujiMandiri } from './selfTest.ts';
export * from './server.ts';
export { onInstall, onOpen } from './triggers.ts';
