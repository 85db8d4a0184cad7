// Brings the many blanks, dashes and line ends of typed text to one spelling before it is parsed.
import { byText } from '../memory/byText.ts';

/** Non-breaking and thin blanks become a space, exotic minus signs `-`; zero-width marks vanish. */
export const cleanText = byText((text) =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\r\n?/g, '\n')
    .trim(),
);
