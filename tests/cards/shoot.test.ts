import { it } from 'vitest';
import { launchBrowser } from '../browser.js';
import { openCardPage, renderCard } from './render-card.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { present } from '../../src/presentation/present.js';
it('shoots', async () => {
  const names = (process.env['SHOTS'] ?? 'summary').split(',').map((n) => n.trim());
  const b = await launchBrowser();
  const page = await openCardPage(b);
  for (const one of names) {
    const [name = '', language = 'en', width = '620', look = 'light'] = one.split(':');
    const card = present(CARD_ANSWERS[name]!, language as 'en').card!;
    const r = await renderCard(page, card, { width: Number(width), look: look as 'light' });
    console.log(one, r.overflow, r.complaints, JSON.stringify(card).length);
    await page.screenshot({ path: `/tmp/shots/${one.replaceAll(/[: ]/g, '-')}.png`, fullPage: true });
  }
  await b.close();
}, 120000);
