/*
 * Draws the picture of the README, the summary that a group gets before its meeting. To draw it anew:
 *   SUMMARY_PICTURE=docs/summary-card.png npx vitest run tests/cards/rendered-cards.test.ts
 */
import type { Browser } from 'playwright-core';
import { showReply } from '../../src/app/show-reply.js';
import { openCardPage, renderCards } from './render-card.js';
import { HEAD } from './sample-actions.js';
import { SUMMARY } from './sample-summary.js';

const WIDTH = 720;

/** The picture as a PNG, at twice the size that it is shown. */
export async function drawSummaryPicture(browser: Browser): Promise<Buffer> {
  const answer = { kind: 'summary', group: HEAD, summary: SUMMARY, today: '2022-10-10' } as const;
  const drawn = await openCardPage(browser, { width: WIDTH, look: 'light', scale: 2 });
  await renderCards(drawn, [showReply(answer, 'en').card ?? {}]);
  return drawn.page.screenshot({ fullPage: true });
}
