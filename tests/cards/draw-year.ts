import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PEOPLE } from '../e2e/chat.js';
import { MeetingChat, type ShownCard } from '../e2e/meeting-chat.js';
import { type Played, playStage, SET_UP } from '../e2e/year-of-meetings/play-stage.js';
import { shortMinutes } from '../e2e/year-of-meetings/short-minutes.js';
import { GROUP_OF_YEAR, STAGES } from '../e2e/year-of-meetings/stages.js';
import { openCardPage, renderCards } from './render-card.js';

/** Which card of which meeting each picture of docs/a-year.md shows. */
const PICTURES: Readonly<
  Record<string, readonly (readonly [file: string, of: (played: Played) => ShownCard | null])[]>
> = {
  '2022-09-15': [
    ['september-summary', ({ summary }) => summary],
    ['september-matters', ({ first }) => first],
    ['september-end', ({ end }) => end],
  ],
  '2022-10-12': [
    ['october-summary', ({ summary }) => summary],
    ['october-minutes', ({ review }) => review],
    ['october-table', ({ table }) => table],
  ],
};

/** After this meeting the agenda of the next one is drawn, and nothing more. */
const LAST_DRAWN = '2023-02-23';

/** Plays the year with short minutes and draws its cards into a folder; gives how many bytes the pictures have. */
export async function drawYear(browser: Browser, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const page = await openCardPage(browser, { width: 480, look: 'light' });
  // A picture is as high as its card.
  await page.page.setViewportSize({ width: 480, height: 100 });
  let bytes = 0;
  const draw = async (file: string, card: ShownCard | null): Promise<void> => {
    if (card === null) throw new Error(`no card for ${file}`);
    await renderCards(page, [card.json as object]);
    const picture = await page.page.screenshot({ fullPage: true });
    writeFileSync(join(folder, `${file}.png`), picture);
    bytes += picture.length;
  };
  const chat = await MeetingChat.start(Object.values(PEOPLE), GROUP_OF_YEAR, '2022-07-14T10:00');
  try {
    await chat.say(PEOPLE.claire, SET_UP);
    for (const [at, stage] of STAGES.entries()) {
      const played = await playStage(chat, stage, shortMinutes(stage), STAGES[at + 1]?.day ?? null);
      for (const [file, of] of PICTURES[stage.day] ?? []) await draw(file, of(played));
      if (stage.day === LAST_DRAWN) break;
    }
    await draw('march-agenda', await chat.say(PEOPLE.owain, 'agenda for 30 March'));
  } finally {
    await chat.stop();
  }
  return bytes;
}
