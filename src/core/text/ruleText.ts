// Sentences around findings: labels of actions, notes in marked cells.

export const RULE_TEXT = {
  repairLabel: (count: number) => `Perbaiki ${count} temuan`,
  markLabel: 'Tandai temuan',
  unmarkLabel: 'Hapus tanda temuan',
  noteHead: 'renaksi',
  defaultReason: 'memang demikian',
} as const;

export const unknownRule = (code: string): string =>
  `aturan "${code}" tidak ada. Pilih dari daftar aturan.`;
