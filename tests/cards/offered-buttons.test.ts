import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showReply } from '../../src/app/show-reply.js';
import cy from '../../src/features/understanding/words.cy.json' with { type: 'json' };
import en from '../../src/features/understanding/words.en.json' with { type: 'json' };
import { launchBrowser } from '../browser.js';
import { measureCards, openCardPage } from './render-card.js';

const SAID = { task: null, item: '1.3', person: 'Siân Rees', date: '30 November', words: '', reference: 'ISCG-12' };
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('offers fit on their buttons on a phone', () => {
  it.each([
    ['en', en],
    ['cy', cy],
  ] as const)('for every kind of offer, in %s', async (language, words) => {
    const intents = Object.keys(words.do);
    const cards = intents.map(
      (intent) =>
        showReply(
          {
            kind: 'offer',
            said: 'and that?',
            choices: [{ ...SAID, ...(intent === 'leave' && { person: '' }), intent }],
          },
          language,
        ).card ?? {},
    );
    const drawn = await measureCards(await openCardPage(browser, { width: 320, look: 'light' }), cards);
    const tooLong = intents.filter((_, at) => (drawn[at]?.overflow ?? 1) > 0 || (drawn[at]?.clipped.length ?? 1) > 0);
    expect(tooLong).toEqual([]);
  });
});
