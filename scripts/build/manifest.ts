// The manifest of an edition, made from the one at the top of the repository (the least-privilege edition).
import type { Edition } from '../../src/rpc/globals.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly dependencies: Readonly<Record<string, unknown>>;
}

/**
 * The sekretariat edition reads other workbooks over the Sheets API. Its advanced service is switched on so that
 * the API is enabled in the script's default project; the whitelist lets UrlFetch reach nothing else.
 */
export function editionManifest(source: unknown, edition: Edition): object {
  const manifest = source as Manifest;
  if (edition === 'kantor') return manifest;
  return {
    ...manifest,
    oauthScopes: [
      ...manifest.oauthScopes,
      `${SCOPE}spreadsheets`,
      `${SCOPE}script.external_request`,
    ],
    urlFetchWhitelist: ['https://sheets.googleapis.com/'],
    dependencies: {
      ...manifest.dependencies,
      enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
    },
  };
}
