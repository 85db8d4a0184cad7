// UrlFetchApp: every request is answered by the host, none leaves the machine.
import { asGoogle, GoogleObject } from './googleObject.ts';

type GoogleResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type GoogleRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;

export interface HttpReply {
  readonly code: number;
  readonly body: string;
}

export interface HttpRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers one wave of requests, in their order. */
export type HttpServer = (requests: readonly HttpRequest[]) => readonly HttpReply[];

const MAX_URL = 2_082;

export class UrlFetchApp
  extends GoogleObject
  implements Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetchAll'>
{
  readonly service = 'UrlFetchApp';
  readonly #server: HttpServer;
  readonly #whitelist: readonly string[];

  /** @param whitelist beginnings of the addresses that the manifest allows */
  constructor(server: HttpServer, whitelist: readonly string[]) {
    super();
    this.#server = server;
    this.#whitelist = whitelist;
  }

  fetchAll(requests: (GoogleRequest | string)[]): GoogleResponse[] {
    const plain = requests.map((request) => {
      const { url, headers, muteHttpExceptions } =
        typeof request === 'string' ? ({ url: request } as GoogleRequest) : request;
      if (url.length > MAX_URL) throw new Error(`URLFetch URL Length exceeds ${MAX_URL}`);
      if (!this.#whitelist.some((start) => url.startsWith(start))) {
        throw new Error(`The call to ${url} is not permitted by the url whitelist`);
      }
      return { url, headers: (headers ?? {}) as Record<string, string>, mute: muteHttpExceptions };
    });
    return this.#server(plain).map((reply, index) => {
      if (reply.code >= 400 && !plain[index]!.mute) {
        throw new Error(`Request failed returned code ${reply.code}`);
      }
      return asGoogle(new HttpResponse(reply));
    });
  }
}

class HttpResponse
  extends GoogleObject
  implements Pick<GoogleResponse, 'getResponseCode' | 'getContentText'>
{
  readonly service = 'HTTPResponse';
  readonly #reply: HttpReply;

  constructor(reply: HttpReply) {
    super();
    this.#reply = reply;
  }

  getResponseCode(): number {
    return this.#reply.code;
  }

  getContentText(): string {
    return this.#reply.body;
  }
}
