// The add-on's panel in a sandboxed frame; its calls pass through here to the server.
import { useEffect, useRef } from 'preact/hooks';
import { type AddOnEvents, act, type FileInfo } from './server.ts';
import { WORDS } from './words.ts';

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

/** What the panel keeps while the browser tab lives, per workbook and edition: its part of the session storage. */
const keptAs = (owner: string) => `panel ${owner}`;

export function Panel({ file, edition, opened, onDone, onFocus, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const owner = `${file} ${edition}`;
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      const target = frame.current?.contentWindow;
      const data = event.data as {
        renaksi?: string;
        id?: number;
        name?: string;
        args?: string;
        back?: boolean;
        data?: string;
      };
      if (!target || event.source !== target) return;
      if (data.renaksi === 'focus') onFocus();
      if (data.renaksi === 'leave') {
        window.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'F6', shiftKey: data.back === true }),
        );
      }
      if (data.renaksi === 'close') onClose();
      if (data.renaksi === 'keep') sessionStorage.setItem(keptAs(owner), String(data.data));
      if (data.renaksi !== 'call') return;
      const answer = (value: string | null, error: string | null) =>
        target.postMessage({ renaksi: 'reply', id: data.id, value, error }, '*');
      act<CallReply>('call', { file, edition, name: data.name, args: data.args })
        .then((reply) => {
          answer(reply.value, reply.error);
          onDone(reply.file, reply.events);
        })
        .catch(() => answer(null, 'Server tidak menjawab'));
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [file, edition, owner, onDone, onFocus, onClose]);
  useEffect(() => {
    frame.current?.focus();
  }, [opened]);
  return (
    <aside class="panel" aria-label="renaksi">
      <div class="panelhead">
        <h2>renaksi</h2>
        <button type="button" aria-label={WORDS.closePanel} onClick={onClose}>
          ×
        </button>
      </div>
      <iframe
        key={`${owner} ${opened}`}
        data-opened={opened}
        ref={frame}
        name={sessionStorage.getItem(keptAs(owner)) ?? '{}'}
        title={WORDS.panel}
        onLoad={() => {
          // A frame that was focused before its page came has the keyboard only in name.
          if (document.activeElement === frame.current) frame.current?.contentWindow?.focus();
        }}
        sandbox="allow-scripts allow-forms"
        src={`/panel?file=${encodeURIComponent(file)}&edition=${edition}`}
      />
    </aside>
  );
}
