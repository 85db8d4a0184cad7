// HtmlService: pages from the files of the script project.
import { asGoogle, GoogleObject } from './googleObject.ts';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

export class HtmlService
  extends GoogleObject
  implements Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutputFromFile'>
{
  readonly service = 'HtmlService';
  readonly #read: (name: string) => string | null;

  /** @param read the text of `<name>.html` in the project, null when there is none */
  constructor(read: (name: string) => string | null) {
    super();
    this.#read = read;
  }

  createHtmlOutputFromFile(name: string): GoogleOutput {
    const html = this.#read(name);
    if (html === null) throw new Error(`No HTML file named ${name} was found.`);
    return asGoogle(new HtmlOutput(html));
  }
}

export class HtmlOutput
  extends GoogleObject
  implements Pick<GoogleOutput, 'getContent' | 'setContent' | 'setTitle'>
{
  readonly service = 'HtmlOutput';
  title = '';
  #html: string;

  constructor(html: string) {
    super();
    this.#html = html;
  }

  getContent(): string {
    return this.#html;
  }

  setContent(content: string): GoogleOutput {
    this.#html = content;
    return asGoogle(this);
  }

  setTitle(title: string): GoogleOutput {
    this.title = title;
    return asGoogle(this);
  }
}
