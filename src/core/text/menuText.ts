// What the menu of Sheets shows.

export const MENU_TITLES = {
  openPanel: 'Buka panel',
  menuInsertForm: 'Sisipkan templat…',
  menuValidate: 'Periksa lembar ini',
  menuRecap: 'Hitung rekap triwulan',
  menuConsolidate: 'Konsolidasikan wilayah…',
  menuUndo: 'Batalkan tindakan terakhir',
  menuHelp: 'Buka bantuan',
} as const;

export const PANEL_TITLE = 'renaksi';

export function undoneToast(label: string): string {
  return `Tindakan "${label}" sudah dibatalkan.`;
}
