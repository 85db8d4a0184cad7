// Title, file switcher and menu bar.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Menu } from './Menu.tsx';
import type { MenuItems } from './menuItems.ts';
import { Simulation } from './Simulation.tsx';
import { act, type FileInfo } from './server.ts';
import type { useAddOn } from './useAddOn.ts';
import { useTyped } from './useTyped.ts';
import type { WorkbookProps } from './Workbook.tsx';
import { WORDS } from './words.ts';

interface MenuReply {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly run: string }[];
}

interface Props {
  readonly workbook: WorkbookProps;
  readonly addOn: ReturnType<typeof useAddOn>;
  readonly items: MenuItems;
  readonly rename: (name: string) => void;
}

export function Header({ workbook, addOn, items, rename }: Props) {
  const { file, files, choose, open, openFiles, fail } = workbook;
  const name = useTyped(file.name);
  const [menu, setMenu] = useState<MenuReply | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    act<MenuReply>('menu', { file: file.id, edition: addOn.edition }).then(setMenu).catch(fail);
  }, [file.id, addOn.edition]);
  const fileItems = [
    { label: WORDS.newFile, run: async () => open(await act<FileInfo>('newFile')) },
    { label: WORDS.openFile, run: () => picker.current?.click() },
    {
      label: WORDS.copyLink,
      run: () =>
        navigator.clipboard
          .writeText(`https://docs.google.com/spreadsheets/d/${file.id}/edit`)
          .catch(fail),
    },
    {
      label: WORDS.download,
      apart: true,
      run: () => window.location.assign(`/download?file=${encodeURIComponent(file.id)}`),
    },
  ];
  return (
    <header>
      <svg class="logo" viewBox="0 0 24 32" width="26" height="35" aria-hidden="true">
        <path d="M2 0h14l8 8v22a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" fill="#188038" />
        <path d="M16 0l8 8h-8z" fill="#0d652d" />
        <path
          d="M5 14h14v12H5zm2 2v3h4v-3zm6 0v3h4v-3zm-6 5v3h4v-3zm6 0v3h4v-3z"
          fill="#fff"
          fill-rule="evenodd"
        />
      </svg>
      <div class="titles">
        <div class="title">
          <h1 class="hidden">{file.name}</h1>
          <input
            class="filename"
            aria-label={WORDS.rename}
            {...name}
            size={Math.max(12, Math.min(60, file.name.length))}
            onChange={(event) => rename(event.currentTarget.value)}
          />
          {addOn.working && (
            <span class="working" role="status">
              {WORDS.working}
            </span>
          )}
        </div>
        <nav
          class="menubar"
          aria-label={WORDS.menus}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') toMenuBeside(event.currentTarget, 1);
            if (event.key === 'ArrowLeft') toMenuBeside(event.currentTarget, -1);
          }}
        >
          <Menu label={WORDS.fileMenu} items={fileItems} />
          <Menu label={WORDS.editMenu} items={items.edit} />
          <Menu label={WORDS.insertMenu} items={items.insert} />
          <Menu label={WORDS.formatMenu} items={items.format} />
          {menu && (
            <Menu
              label={WORDS.extensions}
              heading={menu.title}
              items={menu.items.map((item) => ({
                label: item.label,
                run: () => addOn.runMenu(item.run),
              }))}
            />
          )}
          <input
            ref={picker}
            type="file"
            accept=".xlsx"
            multiple
            hidden
            onChange={(event) => openFiles(event.currentTarget.files)}
          />
        </nav>
      </div>
      <div class="switches">
        <Simulation file={file.id} files={files} fail={fail} />
        <label>
          <span>{WORDS.file}</span>
          <select value={file.id} onChange={(event) => choose(event.currentTarget.value)}>
            {files.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{WORDS.edition}</span>
          <select
            value={addOn.edition}
            onChange={(event) => addOn.setEdition(event.currentTarget.value)}
          >
            <option value="kantor">kantor</option>
            <option value="sekretariat">sekretariat</option>
          </select>
        </label>
      </div>
    </header>
  );
}

/** From the menu that has the keyboard to the next; an open one is left for the other, opened too. */
function toMenuBeside(bar: HTMLElement, step: number): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('.menu > button')];
  const from = buttons.findIndex((button) =>
    button.parentElement?.contains(document.activeElement),
  );
  const next = buttons[(from + step + buttons.length) % buttons.length];
  const open = buttons[from]?.getAttribute('aria-expanded') === 'true';
  next?.focus();
  if (!open) return;
  buttons[from]?.click();
  next?.click();
}
