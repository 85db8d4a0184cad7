// All rules by code; written by scripts/generate-rules.ts, never by hand.
import { galat } from './galat.rule.ts';
import { jumlahAnak } from './jumlah-anak.rule.ts';
import { jumlahTotal } from './jumlah-total.rule.ts';
import { kasPagu } from './kas-pagu.rule.ts';
import type { Rule } from './rule.ts';

export const ALL_RULES: readonly Rule[] = [galat, jumlahAnak, jumlahTotal, kasPagu];
