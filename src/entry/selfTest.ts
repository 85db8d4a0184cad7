// The self-test: in no menu, run once by a maintainer from the Apps Script editor.
import { runSelfTest } from '../app/selfTest/runSelfTest.ts';
import { PANEL_TITLE } from '../core/text/menuText.ts';
import { SELF_TEST_TEXT } from '../core/text/selfTestText.ts';
import { googleChecks } from '../gas/selfTest.ts';
import { showToast } from '../gas/ui.ts';
import { currentEdition } from './edition.ts';
import { failureOf } from './guard.ts';

/**
 * Uji mandiri: mencoba di akun sungguhan apa yang diharapkan renaksi dari Google, dan menuliskan hasilnya di lembar
 * "Uji mandiri renaksi". Jalankan dari editor Apps Script pada berkas percobaan.
 */
export function ujiMandiri(): void {
  try {
    const results = runSelfTest(currentEdition().deps(), googleChecks);
    for (const { id, state, seen, ms } of results)
      console.log(`${id}: ${state} (${ms} ms) ${seen}`);
    const count = (wanted: string): number =>
      results.filter(({ state }) => state === wanted).length;
    showToast(SELF_TEST_TEXT.done(count('sesuai'), count('beda'), count('gagal')), PANEL_TITLE);
  } catch (error) {
    showToast(failureOf(error).message, PANEL_TITLE);
  }
}
