// The page's calls to the workbench server.

export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly revision: number;
  readonly active: { readonly sheet: string; readonly a1: string };
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why a typed value was not taken. */
  readonly refused?: string;
}

export interface AddOnEvents {
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  /** The panel was opened by what just ran. */
  readonly panel: boolean;
  /** The add-on chose another cell. */
  readonly moved: boolean;
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, {
    ...init,
    headers: { 'x-renaksi': '1', ...(init.headers ?? {}) },
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** One action of the workbench: `type`, `paste`, `cells`, ... */
export function act<T>(action: string, body: Readonly<Record<string, unknown>> = {}): Promise<T> {
  return request(`/api/${action}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

export function upload(file: File): Promise<FileInfo> {
  return request(`/api/upload?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
  });
}
