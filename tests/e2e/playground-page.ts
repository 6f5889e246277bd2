import type { Browser, Locator, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { BotProcess } from './bot-process.js';

/** The Playground takes a while to come up, and its page to load, on a busy machine. */
export const PATIENCE = 60_000;

export const GROUP_CHAT_NAME = 'ISCG Support and Challenge Group';
export const OWN_CHAT_NAME = 'Personal Chat';

/** The address that the terminal prints once the Playground is up. */
export async function playgroundAddress(bot: BotProcess): Promise<string> {
  return vi.waitFor(
    () => {
      const address = /Playground {2}(http:\/\/localhost:\d+)/.exec(bot.output())?.[1];
      if (address === undefined) throw new Error(`no Playground yet:\n${bot.output()}`);
      return address;
    },
    { timeout: PATIENCE, interval: 200 },
  );
}

/** The Playground in a browser, used as a person uses it: chooses a chat, types, presses, reads. */
export class PlaygroundPage {
  readonly page: Page;
  #chat = OWN_CHAT_NAME;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, bot: BotProcess): Promise<PlaygroundPage> {
    // Without its animations, of which a browser without a graphics card paints each step by itself.
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 }, reducedMotion: 'reduce' });
    await page.goto(await playgroundAddress(bot));
    const opened = new PlaygroundPage(page);
    await page.getByText(OWN_CHAT_NAME).first().waitFor({ timeout: PATIENCE });
    return opened;
  }

  async choose(chat: string): Promise<void> {
    await this.page.getByText(chat, { exact: true }).first().click();
    this.#chat = chat;
  }

  /** Types a message as a person does: in a group with the mention, which is clicked in the list. */
  async write(words: string): Promise<void> {
    await this.page.getByRole('textbox').last().click();
    if (this.#chat !== OWN_CHAT_NAME) {
      await this.page.keyboard.type('@');
      await this.page.getByRole('menuitem', { name: 'Matters Arising' }).click();
      await this.page.keyboard.type(' ');
    }
    await this.page.keyboard.insertText(words);
    await this.page.keyboard.press('Enter');
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).last().click();
  }

  /** How often words are to be read in what the bot said in this chat, in capitals or not. */
  async count(words: string): Promise<number> {
    const text = (await this.#answers.allInnerTexts()).join('\n');
    return text.toLowerCase().split(words.toLowerCase()).length - 1;
  }

  /** Waits until words are to be read more often than before. */
  async see(words: string, before = 0): Promise<void> {
    await vi.waitFor(
      async () => {
        if ((await this.count(words)) <= before)
          throw new Error(`"${words}" is not there:\n${(await this.#answers.allInnerTexts()).join('\n')}`);
      },
      { timeout: PATIENCE / 2, interval: 200 },
    );
  }

  get #answers(): Locator {
    return this.page.locator('.fai-OutputCard');
  }
}
