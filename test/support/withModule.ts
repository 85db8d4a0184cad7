// Loads modules with one module of src/ replaced, for that load only: test files share their modules.
import { vi } from 'vitest';

export async function withModule<Real, Loaded>(
  path: string,
  replace: (real: Real) => Partial<Real>,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  const url = new URL(`../../src/${path}`, import.meta.url).pathname;
  vi.resetModules();
  vi.doMock(url, async (original) => replace(await original<Real>()));
  try {
    return await load();
  } finally {
    vi.doUnmock(url);
    vi.resetModules();
  }
}
