import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showReply } from '../../src/app/show-reply.js';
import { launchBrowser } from '../browser.js';
import { answered, inputsOf } from './answered-form.js';
import { type CardPage, openCardPage } from './render-card.js';
import { CARD_ANSWERS } from './sample-answers.js';

/** What the renderer's action gives when it is pressed. */
interface Pressed {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface PageGlobals {
  readonly AdaptiveCards: {
    readonly AdaptiveCard: new () => {
      onExecuteAction: (action: Pressed) => void;
      parse(card: object): void;
      render(): HTMLElement | undefined;
    };
  };
}

/** Draws a form, empties the fields with these labels, presses Save, and gives what is sent. */
async function pressIn({ page }: CardPage, card: object, emptied: readonly string[]): Promise<Pressed> {
  await page.evaluate((form) => {
    const { AdaptiveCards } = globalThis as unknown as PageGlobals;
    const drawing = new AdaptiveCards.AdaptiveCard();
    drawing.onExecuteAction = ({ verb, data }) => Object.assign(globalThis, { pressed: { verb, data } });
    drawing.parse(form);
    document.querySelector('#card')?.replaceChildren(drawing.render() ?? '');
  }, card);
  for (const label of emptied) await page.getByLabel(label, { exact: true }).first().fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  return page.evaluate(() => (globalThis as unknown as { readonly pressed: Pressed }).pressed);
}

/** `lost` is what this renderer sends nothing of: a picker of several people in which some are picked. */
const FORMS = [
  { name: 'settings form', verb: 'save-settings', field: 'secretary', label: 'Secretary', lost: null },
  { name: 'edit form', verb: 'save', field: 'leadWords', label: 'Someone not in this chat', lost: 'leads' },
  { name: 'own nudges, everything settled', verb: 'save-own', field: 'awayUntil', label: 'Last day away', lost: null },
] as const;

describe('a form in the desktop client’s renderer', () => {
  let browser: Browser;
  let page: CardPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openCardPage(browser, { width: 720, look: 'light' });
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(FORMS)('sends what the form tests expect: $name', async ({ name, verb, field, label, lost }) => {
    const answer = CARD_ANSWERS[name];
    const { card } = showReply(answer ?? { kind: 'muted', muted: true }, 'en');
    if (card === null) throw new Error(name);
    expect(Object.keys(inputsOf(card))).toContain(field);
    for (const typed of [{}, { [field]: '' }]) {
      const { data } = await pressIn(page, card, Object.keys(typed).length === 0 ? [] : [label]);
      const expected = Object.entries(answered(card, verb, typed)).filter(([input]) => input !== lost);
      expect({ ...data, verb }).toEqual(Object.fromEntries(expected));
    }
  });
});
