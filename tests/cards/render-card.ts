import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { openSans } from './open-sans.js';
import { hostConfig, type Look, pageStyle } from './teams-look.js';

const require = createRequire(import.meta.url);
const RENDERER = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8');
const MARKDOWN = readFileSync(require.resolve('markdown-it/browser'), 'utf8');

/** What the renderer made of a card. */
export interface Rendered {
  /** The text that shows, as someone would copy it. */
  readonly text: string;
  /** By how many pixels something is wider than the page; 0 when all fits. */
  readonly overflow: number;
  /** The buttons whose words do not fit, by their words. */
  readonly clipped: readonly string[];
  /** What the renderer complained of. */
  readonly complaints: readonly string[];
}

/** How wide a page is, in which look, and how many pixels a picture of it has for each. */
export interface PageShape {
  readonly width: number;
  readonly look: Look;
  readonly scale?: number;
}

/** A page in which cards can be drawn, one after another. */
export async function openCardPage(browser: Browser, { width, look, scale = 1 }: PageShape): Promise<CardPage> {
  const page = await browser.newPage({ deviceScaleFactor: scale, viewport: { width, height: 500 } });
  await page.setContent(
    `<meta charset="utf-8"><style>${openSans()}</style><style>${pageStyle(look)}</style><main id="card"></main>`,
  );
  // Until a font is loaded, text that asks for it is measured in another.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  await page.addScriptTag({ content: MARKDOWN });
  await page.addScriptTag({ content: RENDERER });
  return { page, config: hostConfig(look) };
}

/** A page to draw cards in, and the renderer's settings there. */
export interface CardPage {
  readonly page: Page;
  readonly config: object;
}

/** Draws cards with the open-source renderer, each in place of the one before; the last stays on the page. */
export const renderCards = (page: CardPage, cards: readonly object[]): Promise<readonly Rendered[]> =>
  draw(page, cards, true);

/** Draws cards in the same way and leaves none, so that the browser lays them out and need not paint them. */
export const measureCards = (page: CardPage, cards: readonly object[]): Promise<readonly Rendered[]> =>
  draw(page, cards, false);

/** Cards go as one text each way: part by part, the browser's driver takes longer over them than the browser. */
async function draw(
  { page, config }: CardPage,
  cards: readonly object[],
  isLeft: boolean,
): Promise<readonly Rendered[]> {
  const drawn: Drawn = { cards, config, isLeft };
  return JSON.parse(await page.evaluate(drawInPage, JSON.stringify(drawn))) as readonly Rendered[];
}

/** The part of the libraries' globals that is used in the page. */
interface PageGlobals {
  readonly markdownit: () => { render(text: string): string };
  readonly AdaptiveCards: {
    readonly HostConfig: new (config: object) => object;
    readonly AdaptiveCard: {
      new (): {
        hostConfig: object;
        parse(card: object): void;
        render(): HTMLElement | undefined;
        validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
      };
      onProcessMarkdown: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void;
    };
  };
}

interface Drawn {
  readonly cards: readonly object[];
  readonly config: object;
  readonly isLeft: boolean;
}

function drawInPage(text: string): string {
  const { cards, config, isLeft } = JSON.parse(text) as Drawn;
  const { markdownit, AdaptiveCards } = globalThis as unknown as PageGlobals;
  const markdown = markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const place = document.querySelector<HTMLElement>('#card');
  const rendered = cards.map((card) => {
    const drawing = new AdaptiveCards.AdaptiveCard();
    drawing.hostConfig = new AdaptiveCards.HostConfig(config);
    drawing.parse(card);
    const drawn = drawing.render();
    if (place === null || drawn === undefined)
      return { text: '', overflow: 0, clipped: [], complaints: ['nothing was drawn'] };
    place.replaceChildren(drawn);
    const widest = Math.max(...[...place.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right));
    return {
      text: place.innerText,
      overflow: Math.max(0, Math.ceil(widest - window.innerWidth)),
      clipped: [...place.querySelectorAll<HTMLElement>('.ac-pushButton')]
        .filter((button) => button.scrollWidth > button.clientWidth + 1)
        .map((button) => button.innerText),
      complaints: drawing.validateProperties().validationEvents.map(({ message }) => message),
    };
  });
  if (!isLeft) place?.replaceChildren();
  return JSON.stringify(rendered);
}
