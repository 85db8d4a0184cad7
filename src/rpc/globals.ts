// Every global function of the bundle: the calls of each edition, the menu, and the two triggers.
import type { MENU_TITLES } from '../core/text/menuText.ts';
import type { CallName } from './contract.ts';

export type Edition = 'kantor' | 'sekretariat';
type MenuFunction = keyof typeof MENU_TITLES;

/** Calls that read or merge other workbooks: only the sekretariat edition has them. */
export const CONSOLIDATION_CALLS = [
  'beginConsolidation',
  'sendDistrict',
  'stepPublish',
  'finishConsolidation',
  'getRegistry',
  'importRegistry',
  'startRun',
  'stepRun',
  'cancelRun',
  'traceTotal',
] as const satisfies readonly CallName[];

const SHARED_CALLS = [
  'getOverview',
  'listForms',
  'insertForm',
  'readPlan',
  'validatePlan',
  'jumpTo',
  'applyRepair',
  'acceptFinding',
  'getRules',
  'setSeverity',
  'markFindings',
  'updateForm',
  'undoLast',
  'makeRecap',
] as const satisfies readonly CallName[];

/** A call that stands in no list would never become a global: this line would then not compile. */
type Forgotten = Exclude<
  CallName,
  (typeof SHARED_CALLS)[number] | (typeof CONSOLIDATION_CALLS)[number]
>;
const _complete: [Forgotten] extends [never] ? true : Forgotten = true;
void _complete;

export const CALLS: Readonly<Record<Edition, readonly CallName[]>> = {
  kantor: SHARED_CALLS,
  sekretariat: [...SHARED_CALLS, ...CONSOLIDATION_CALLS],
};

/**
 * Calls that change the workbook, one at a time: two of them at once would each write what the other has not seen. The calls
 * of a long reading job are not here: they have a lease, which spans several executions.
 */
export const CHANGING_CALLS: readonly CallName[] = [
  'insertForm',
  'applyRepair',
  'acceptFinding',
  'setSeverity',
  'markFindings',
  'updateForm',
  'undoLast',
  'makeRecap',
  'getRegistry',
  'importRegistry',
];

/** At most six items, each starting with a verb, in the order of the menu. */
export const MENU_FUNCTIONS: Readonly<Record<Edition, readonly MenuFunction[]>> = {
  kantor: ['openPanel', 'menuInsertForm', 'menuValidate', 'menuRecap', 'menuUndo', 'menuHelp'],
  sekretariat: [
    'openPanel',
    'menuInsertForm',
    'menuValidate',
    'menuRecap',
    'menuConsolidate',
    'menuUndo',
  ],
};

/** In no menu: a maintainer runs it from the Apps Script editor. */
export const MAINTENANCE = ['ujiMandiri'] as const;

export const TRIGGERS = ['onOpen', 'onInstall'] as const;
