import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.js';
import { showReply } from '../../src/app/show-reply.js';
import { launchBrowser } from '../browser.js';
import { LANGUAGES } from './every-look.js';
import { type CardPage, openCardPage, measureCards } from './render-card.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { HOSTILE } from './sample-actions.js';

/** `npm run test:long` draws each card in each language on a screen too; `npm test` only in both, the widest. */
const ON_SCREEN = process.env['CARD_LOOKS'] === 'all' ? LANGUAGES : (['both'] as const);

function cardOf(name: string, language: Language | 'both'): object {
  const answer = CARD_ANSWERS[name];
  const card = answer === undefined ? null : showReply(answer, language).card;
  if (card === null) throw new Error(`no card: ${name}`);
  return card;
}

/** The text of a card as it shows on a page. */
async function textOn(page: CardPage, name: string, language: Language | 'both'): Promise<string> {
  return (await measureCards(page, [cardOf(name, language)]))[0]?.text ?? '';
}

describe('cards in a browser', () => {
  let browser: Browser;
  let phone: CardPage;
  let screen: CardPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    phone = await openCardPage(browser, { width: 320, look: 'dark' });
    screen = await openCardPage(browser, { width: 720, look: 'light' });
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(Object.keys(CARD_ANSWERS))('%s is drawn completely, on a phone and on a desktop', async (name) => {
    for (const page of [phone, screen]) {
      const languages = page === phone ? LANGUAGES : ON_SCREEN;
      const drawn = await measureCards(
        page,
        languages.map((language) => cardOf(name, language)),
      );
      const fits = { complaints: [], overflow: 0 };
      expect(drawn.map(({ complaints, overflow }) => ({ complaints, overflow }))).toEqual(languages.map(() => fits));
      // On a phone a button with both words may end in dots: its first word is the Welsh one.
      const whole = drawn.filter((_, at) => page === screen || languages[at] !== 'both');
      expect(whole.flatMap(({ clipped }) => clipped)).toEqual([]);
      for (const { text } of drawn) expect(text.length).toBeGreaterThan(20);
    }
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
