// The bundle of the province's secretariat: everything of an office, and the consolidation of districts.
import { setEdition } from './edition.ts';
import { sekretariatDeps } from './sekretariatDeps.ts';

setEdition({ name: 'sekretariat', deps: sekretariatDeps });

export * from './consolidationServer.ts';
export * from './menu.ts';
export { menuConsolidate } from './menuConsolidate.ts';
export { ujiMandiri } from './selfTest.ts';
export * from './server.ts';
export { onInstall, onOpen } from './triggers.ts';
