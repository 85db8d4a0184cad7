// What is worked out from a text is worked out once, and does not grow without end.
import { expect, it } from 'vitest';
import { byText, byTextAndLocale } from '../../../src/core/memory/byText.ts';

it('asks once per text', () => {
  const asked: string[] = [];
  const length = byText((text) => asked.push(text) && text.length);
  expect(['ab', 'abc', 'ab'].map(length)).toEqual([2, 3, 2]);
  expect(asked).toEqual(['ab', 'abc']);
});

it('keeps what null or a locale gives apart', () => {
  let asked = 0;
  const say = byTextAndLocale((text, locale) => {
    asked += 1;
    return locale === null ? null : `${text} ${locale}`;
  });
  expect([say('a', 'id_ID'), say('a', null), say('a', 'en_US'), say('a', null)]).toEqual([
    'a id_ID',
    null,
    'a en_US',
    null,
  ]);
  expect(asked).toBe(3);
});

it('forgets the oldest texts first', () => {
  const asked: string[] = [];
  const keep = byText((text) => asked.push(text));
  for (let i = 0; i <= 50_000; i++) keep(`t${i}`);
  const before = asked.length;
  keep('t50000');
  keep('t49999');
  expect(asked.length).toBe(before);
  keep('t0');
  expect(asked.length).toBe(before + 1);
});
