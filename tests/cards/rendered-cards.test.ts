import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showReply } from '../../src/app/show-reply.js';
import { launchBrowser } from '../browser.js';
import { type CardPage, openCardPage, renderCards } from './render-card.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { HOSTILE } from './sample-actions.js';

const LANGUAGES = ['en', 'cy', 'both'] as const;

function cardOf(name: string, language: (typeof LANGUAGES)[number]): object {
  const answer = CARD_ANSWERS[name];
  const card = answer === undefined ? null : showReply(answer, language).card;
  if (card === null) throw new Error(`no card: ${name}`);
  return card;
}

/** The text of a card as it shows on a page. */
async function textOn(page: CardPage, name: string, language: (typeof LANGUAGES)[number]): Promise<string> {
  return (await renderCards(page, [cardOf(name, language)]))[0]?.text ?? '';
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

  it.each(Object.keys(CARD_ANSWERS))('%s is drawn whole, on a phone and on a screen', async (name) => {
    const cards = LANGUAGES.map((language) => cardOf(name, language));
    for (const page of [phone, screen]) {
      const drawn = await renderCards(page, cards);
      const fits = { complaints: [], overflow: 0 };
      expect(drawn.map(({ complaints, overflow }) => ({ complaints, overflow }))).toEqual([fits, fits, fits]);
      for (const { text } of drawn) expect(text.length).toBeGreaterThan(20);
    }
  });

  it('shows what was logged: reference, task, lead, and the deadline as said and as understood', async () => {
    const text = await textOn(screen, 'one logged', 'en');
    expect(text).toContain('1 action logged');
    expect(text).toContain('ISCG-14');
    expect(text).toContain('Circulate the minutes and the revised terms of reference');
    expect(text).toContain('Lead: Siân Rees (from the first name)');
    expect(text).toContain('by 30 November → Wednesday 30 November 2022');
  });

  it('shows a task as its writer wrote it, whatever signs it holds', async () => {
    const text = await textOn(screen, 'detail of a hostile task', 'en');
    expect(text).toContain(HOSTILE);
  });

  it('shows lateness in words, in Welsh above English where both are read', async () => {
    const text = await textOn(phone, 'summary', 'both');
    expect(text).toMatch(/3 diwrnod yn hwyr · dydd Gwener 7 Hydref 2022\n+3 days late · Friday 7 October 2022/);
    expect(text).toContain('dygwyd ymlaen / carried forward');
    expect(text).toContain('Cyfarfod ddydd Mercher 12 Hydref 2022 am 11:00');
  });
});
