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
  /** What the renderer complained of. */
  readonly complaints: readonly string[];
}

/** A page in which cards can be drawn, one after another; `scale` is how many pixels a picture has for each. */
export async function openCardPage(browser: Browser, scale = 1): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  await page.setContent(
    `<meta charset="utf-8"><style>${openSans()}</style><style id="look"></style><main id="card"></main>`,
  );
  await page.addScriptTag({ content: MARKDOWN });
  await page.addScriptTag({ content: RENDERER });
  return page;
}

/** Draws a card in place of the one before with the open-source renderer, as wide as asked, in the light or dark look. */
export async function renderCard(
  page: Page,
  card: object,
  { width, look }: { readonly width: number; readonly look: Look },
): Promise<Rendered> {
  await page.setViewportSize({ width, height: 500 });
  return page.evaluate(drawInPage, { card, config: hostConfig(look), style: pageStyle(look) });
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
  readonly card: object;
  readonly config: object;
  readonly style: string;
}

function drawInPage({ card, config, style }: Drawn): Rendered {
  const { markdownit, AdaptiveCards } = globalThis as unknown as PageGlobals;
  const markdown = markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const drawing = new AdaptiveCards.AdaptiveCard();
  drawing.hostConfig = new AdaptiveCards.HostConfig(config);
  drawing.parse(card);
  const place = document.querySelector<HTMLElement>('#card');
  const look = document.querySelector('#look');
  const drawn = drawing.render();
  if (place === null || look === null || drawn === undefined)
    return { text: '', overflow: 0, complaints: ['nothing was drawn'] };
  look.textContent = style;
  place.replaceChildren(drawn);
  const widest = Math.max(...[...place.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right));
  return {
    text: place.innerText,
    overflow: Math.max(0, Math.ceil(widest - window.innerWidth)),
    complaints: drawing.validateProperties().validationEvents.map(({ message }) => message),
  };
}
