// The words of the workbench page.

export const WORDS = {
  title: 'Meja kerja renaksi',
  noFile: 'Seret berkas .xlsx ke halaman ini, atau mulai dengan berkas baru.',
  cannotOpen: (name: string) =>
    `Berkas "${name}" tidak dapat dibuka. Pastikan berkas itu buku kerja Excel (.xlsx) yang tidak terkunci.`,
  newFile: 'Berkas baru',
  openFile: 'Buka berkas Excel…',
  download: 'Unduh sebagai .xlsx',
  undo: 'Urungkan',
  insertRow: 'Sisipkan baris di atas',
  deleteRow: 'Hapus baris',
  insertColumn: 'Sisipkan kolom di kiri',
  deleteColumn: 'Hapus kolom',
  file: 'Berkas',
  edition: 'Edisi',
  menus: 'Menu',
  sheets: 'Lembar',
  addSheet: 'Tambah lembar',
  content: (cell: string) => `Isi sel ${cell}`,
} as const;
