import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.js';
import { showReply } from '../../src/app/show-reply.js';
import { launchBrowser } from '../browser.js';
import { LANGUAGES } from './every-look.js';
import { type CardPage, openCardPage, measureCards, type Rendered } from './render-card.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { HOSTILE } from './sample-actions.js';

/**
 * `npm run test:long` draws each card in each language; among the tests it is in Welsh, the longer one, on a phone, and in
 * both, the widest, on a phone and a screen.
 */
const isFull = process.env['CARD_LOOKS'] === 'all';
const ON_PHONE = isFull ? LANGUAGES : (['cy', 'both'] as const);
const ON_SCREEN = isFull ? LANGUAGES : (['both'] as const);

function cardOf(name: string, language: Language | 'both'): object {
  const answer = CARD_ANSWERS[name];
  const card = answer === undefined ? null : showReply(answer, language).card;
  if (card === null) throw new Error(`no card: ${name}`);
  return card;
}

/** Cards are drawn so many at a time: the browser and its driver take as long over a call as over a card. */
const AT_ONCE = 60;

/** Each card in each of these languages, as a page draws it, by the card's name. */
async function drawAll(
  page: CardPage,
  languages: readonly (Language | 'both')[],
): Promise<ReadonlyMap<string, readonly Rendered[]>> {
  const names = Object.keys(CARD_ANSWERS);
  const drawn = new Map<string, readonly Rendered[]>();
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const cards = some.flatMap((name) => languages.map((language) => cardOf(name, language)));
    const rendered = await measureCards(page, cards);
    for (const [at, name] of some.entries())
      drawn.set(name, rendered.slice(at * languages.length, (at + 1) * languages.length));
  }
  return drawn;
}

/** The text of a card as it shows on a page. */
async function textOn(page: CardPage, name: string, language: Language | 'both'): Promise<string> {
  return (await measureCards(page, [cardOf(name, language)]))[0]?.text ?? '';
}

describe('cards in a browser', () => {
  let browser: Browser;
  let phone: CardPage;
  let screen: CardPage;
  let onPhone: ReadonlyMap<string, readonly Rendered[]>;
  let onScreen: ReadonlyMap<string, readonly Rendered[]>;

  beforeAll(async () => {
    browser = await launchBrowser();
    phone = await openCardPage(browser, { width: 320, look: 'dark' });
    screen = await openCardPage(browser, { width: 720, look: 'light' });
    onPhone = await drawAll(phone, ON_PHONE);
    onScreen = await drawAll(screen, ON_SCREEN);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
  });

  it.each(Object.keys(CARD_ANSWERS))('%s is drawn completely, on a phone and on a desktop', (name) => {
    const fits = { complaints: [], overflow: 0 };
    for (const [drawn = [], languages] of [
      [onPhone.get(name), ON_PHONE],
      [onScreen.get(name), ON_SCREEN],
    ] as const) {
      expect(drawn.map(({ complaints, overflow }) => ({ complaints, overflow }))).toEqual(languages.map(() => fits));
      for (const { text } of drawn) expect(text.length).toBeGreaterThan(20);
    }
    // On a phone a button with both words may end in dots: its first word is the Welsh one.
    const whole = onPhone.get(name)?.filter((_, at) => ON_PHONE[at] !== 'both') ?? [];
    expect([...whole, ...(onScreen.get(name) ?? [])].flatMap(({ clipped }) => clipped)).toEqual([]);
  });

  it('show what was logged: task, reference, lead, how it was recognised, and a short day', async () => {
    const text = await textOn(screen, 'one logged', 'en');
    expect(text).toContain('1 action logged');
    expect(text).toContain('ISCG-14');
    expect(text).toContain('Circulate the minutes and the revised terms of reference');
    expect(text).toContain('Lead: Siân Rees (from the first name)');
    expect(text).toContain('Wed 30 Nov');
  });

  it('show a task as its writer wrote it, whatever characters it contains', async () => {
    const text = await textOn(screen, 'detail of a hostile task', 'en');
    expect(text).toContain(HOSTILE);
  });

  it('show both languages as two blocks, Welsh first', async () => {
    const [welsh = '', english = ''] = (await textOn(phone, 'summary', 'both')).split(
      'Actions before Wednesday’s meeting',
    );
    expect(welsh).toContain('3 diwrnod yn hwyr');
    expect(welsh).not.toContain('days late');
    expect(english).toContain('3 days late · Fri 7 Oct');
    expect(english).toContain('carried forward');
  });
});
