// The add-on's panel in a sandboxed frame; its calls pass through here to the server.
import { useEffect, useRef } from 'preact/hooks';
import { type AddOnEvents, act, type FileInfo } from './server.ts';

interface Props {
  readonly file: string;
  readonly edition: string;
  /** Changes when the panel is opened anew. */
  readonly opened: number;
  readonly onDone: (file: FileInfo, events: AddOnEvents) => void;
  readonly onFocus: () => void;
  readonly onClose: () => void;
}

interface CallReply {
  readonly value: string | null;
  readonly error: string | null;
  readonly file: FileInfo;
  readonly events: AddOnEvents;
}

export function Panel({ file, edition, opened, onDone, onFocus, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      const target = frame.current?.contentWindow;
      const data = event.data as { renaksi?: string; id?: number; name?: string; args?: string };
      if (!target || event.source !== target) return;
      if (data.renaksi === 'focus') onFocus();
      if (data.renaksi === 'close') onClose();
      if (data.renaksi !== 'call') return;
      act<CallReply>('call', { file, edition, name: data.name, args: data.args })
        .then((reply) => {
          target.postMessage(
            { renaksi: 'reply', id: data.id, value: reply.value, error: reply.error },
            '*',
          );
          onDone(reply.file, reply.events);
        })
        .catch(() =>
          target.postMessage(
            { renaksi: 'reply', id: data.id, error: 'Server tidak menjawab' },
            '*',
          ),
        );
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [file, edition, onDone, onFocus, onClose]);
  return (
    <aside class="panel" aria-label="renaksi">
      <div class="panelhead">
        <strong>renaksi</strong>
        <button type="button" aria-label="Tutup panel" onClick={onClose}>
          ×
        </button>
      </div>
      <iframe
        key={`${file} ${edition} ${opened}`}
        ref={frame}
        title="Panel renaksi"
        sandbox="allow-scripts allow-forms"
        src={`/panel?file=${encodeURIComponent(file)}&edition=${edition}`}
      />
    </aside>
  );
}
