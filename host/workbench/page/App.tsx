// The workbench page: the files that are open, and the one on screen.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import { act, type FileInfo, upload } from './server.ts';
import { Workbook } from './Workbook.tsx';
import { WORDS } from './words.ts';

export function App() {
  const [files, setFiles] = useState<readonly FileInfo[] | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const file = files?.find((candidate) => candidate.id === fileId) ?? files?.[0] ?? null;
  const refresh = useCallback(async () => {
    try {
      const reply = await act<{ files: readonly FileInfo[] }>('files');
      setFiles(reply.files);
    } catch {
      setTrouble(WORDS.noServer);
    }
  }, []);
  useEffect(() => {
    refresh();
  }, [refresh]);
  const replace = useCallback((next: FileInfo) => {
    setFiles((known) => {
      const all = known ?? [];
      const old = all.find((one) => one.id === next.id);
      if (!old) return [...all, next];
      // Answers may overtake each other: an older state never replaces a newer one.
      if (old.revision > next.revision) return all;
      return all.map((one) => (one.id === next.id ? next : one));
    });
  }, []);
  const open = (next: FileInfo) => {
    replace(next);
    setFileId(next.id);
  };
  const openFiles = async (list: FileList | null | undefined) => {
    for (const item of list ?? []) {
      try {
        open(await upload(item));
      } catch {
        setTrouble(WORDS.cannotOpen(item.name));
      }
    }
  };
  useEffect(() => {
    document.title = file ? `${file.name} - ${WORDS.title}` : WORDS.title;
  }, [file?.name]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped anywhere on the page
    <div
      class="page"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        openFiles(event.dataTransfer?.files);
      }}
    >
      {file && (
        <Workbook
          key={file.id}
          file={file}
          files={files ?? []}
          replace={replace}
          choose={setFileId}
          open={open}
          openFiles={openFiles}
          fail={() => setTrouble(WORDS.noServer)}
        />
      )}
      {files && !file && (
        <main class="empty">
          <h1>{WORDS.title}</h1>
          <p>{WORDS.noFile}</p>
          <button
            type="button"
            class="primary"
            onClick={async () => open(await act<FileInfo>('newFile'))}
          >
            {WORDS.newFile}
          </button>
        </main>
      )}
      {trouble !== null && (
        <Dialog title={WORDS.refusedTitle} text={trouble} close={() => setTrouble(null)} />
      )}
    </div>
  );
}
