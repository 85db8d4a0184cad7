// Copy, cut and paste of blocks of cells. Cells of the same workbook keep formulas and looks; others come as text.
import { useState } from 'preact/hooks';
import type { Rect } from '../../../src/core/grid/rect.ts';
import { rectsTouch } from '../rectsTouch.ts';
import { toTsv } from '../tsv.ts';
import { act, type FileInfo } from './server.ts';
import type { SheetData } from './useSheet.ts';

interface Options {
  readonly file: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly data: SheetData;
  readonly guarded: (work: () => void) => void;
  readonly run: (
    action: string,
    body?: Readonly<Record<string, unknown>>,
  ) => Promise<FileInfo | null>;
}

interface Clip {
  readonly text: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly cut: boolean;
}

/** The page holds the cells in view; larger blocks are asked of the server. */
const AT_HAND = 150;

export function useClipboard({ file, sheet, rect, data, guarded, run }: Options) {
  const [clip, setClip] = useState<Clip | null>(null);
  const take = (cut: boolean): string => {
    const text = toTsv(
      Array.from({ length: rect.rows }, (_, r) =>
        Array.from(
          { length: rect.columns },
          (_, c) => data.cell(rect.row + r, rect.column + c)?.d ?? '',
        ),
      ),
    );
    setClip({ text, sheet, rect, cut });
    return text;
  };
  const takeLarge = async (cut: boolean) => {
    const { text } = await act<{ text: string }>('copy', { file, sheet, ...rect });
    setClip({ text, sheet, rect, cut });
    await navigator.clipboard.writeText(text);
  };
  const put = (text: string) =>
    guarded(async () => {
      const place = { file, sheet, ...rect };
      if (clip && clip.text === text) {
        await run('pasteCells', { ...place, fromSheet: clip.sheet, from: clip.rect });
        if (clip.cut) {
          const whole = clip.sheet === sheet && rectsTouch(clip.rect, rect);
          if (!whole) await run('clear', { file, sheet: clip.sheet, ...clip.rect });
          setClip(null);
        }
      } else if (text !== '') await run('paste', { ...place, text });
    });
  const onTake = (cut: boolean) => (event: ClipboardEvent) => {
    event.preventDefault();
    if (rect.rows > AT_HAND) takeLarge(cut).catch(() => undefined);
    else event.clipboardData?.setData('text/plain', take(cut));
  };
  const copy = (cut: boolean) => {
    if (rect.rows > AT_HAND) takeLarge(cut).catch(() => undefined);
    else navigator.clipboard.writeText(take(cut)).catch(() => undefined);
  };
  return {
    copied: clip && clip.sheet === sheet ? clip.rect : null,
    forget: () => setClip(null),
    onCopy: onTake(false),
    onCut: onTake(true),
    onPaste(event: ClipboardEvent) {
      event.preventDefault();
      put(event.clipboardData?.getData('text/plain') ?? '');
    },
    copy: () => copy(false),
    cut: () => copy(true),
    /** The browser may refuse to read the clipboard; what was copied here is known anyway. */
    paste: () =>
      navigator.clipboard
        .readText()
        .catch(() => clip?.text ?? '')
        .then(put),
  };
}
