import { describe, expect, it } from 'vitest';
import { papersGroup } from '../../fixtures/papers-group.js';
import { make } from './make.js';
import { readEvents } from './read-back.js';

const html = async (...asked: Parameters<typeof make>): Promise<string> =>
  new TextDecoder().decode((await make(...asked)).bytes);

describe('a paper as a web page', () => {
  it('states its language, and that of words in the other language', async () => {
    const page = await html(papersGroup(), { what: 'agenda', format: 'html', language: 'both' });
    expect(page).toContain('<html lang="cy">');
    expect(page).toContain('<h2 id="section-1">Eitemau / <span lang="en">Items</span></h2>');
    expect(await html(papersGroup(), { what: 'agenda', format: 'html' })).toContain(
      '<td><span lang="cy">Hyfforddiant i arweinwyr polisi</span></td>',
    );
  });

  it('has column and row headers and one main heading, and loads nothing', async () => {
    const page = await html(papersGroup(), { what: 'matters-arising', format: 'html' });
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<th scope="col">/g)).toHaveLength(48);
    expect(page.match(/<th scope="row">/g)).toHaveLength(6);
    expect(page).not.toMatch(/<(?:script|link|iframe)|src="http|url\(/);
  });

  it('shows what people wrote as plain words', async () => {
    const page = await html(papersGroup(), { what: 'log', format: 'html' });
    expect(page).toContain('legal &lt;b&gt;are&lt;/b&gt; late');
    expect(page).not.toContain('<b>are</b>');
  });
});

describe('a paper as a calendar', () => {
  it('has the coming meetings and each deadline of an open action', async () => {
    const events = readEvents((await make(papersGroup(), { what: 'matters-arising', format: 'ics' })).bytes);
    expect(events.map(({ summary, start, end }) => [summary, start, end])).toEqual([
      ['Grŵp Cymorth & Herio <ISCG>', '2022-11-17T11:00:00.000Z', '2022-11-17T12:30:00.000Z'],
      ['ISCG-1 due: Circulate the terms of reference to every policy lead', '2022-10-03', '2022-10-04'],
      ["ISCG-2 due: Anfon y drafft o'r cynllun at y gweinidog a'r cadeirydd", '2022-11-04', '2022-11-05'],
      ['ISCG-3 due: @SUM(1+1)*cmd|calc and the ŵŷâ of Ynys Môn, “quoted”; with, commas', '2022-11-16', '2022-11-17'],
      ['ISCG-4 due: Cost each action of the plan', '2022-12-16', '2022-12-17'],
    ]);
    expect(events[0]?.about).toBe('Welcome and apologies\nCostings\nHyfforddiant i arweinwyr polisi');
  });

  it('identifies a meeting and an action the same way each time, without identifiers of the store', async () => {
    const uids = async (): Promise<readonly string[]> =>
      readEvents((await make(papersGroup(), { what: 'log', format: 'ics' })).bytes).map(({ uid }) => uid);
    const first = await uids();
    expect(await uids()).toEqual(first);
    expect(first.join()).not.toMatch(/secret|thread/);
    expect(new Set(first).size).toBe(first.length);
  });

  it('has the right time for a meeting in summer time', async () => {
    const meetings = [{ day: '2023-06-15', start: '11:00', end: null, state: 'planned' as const }];
    const [meeting] = readEvents((await make(papersGroup({ meetings }), { what: 'agenda', format: 'ics' })).bytes);
    expect(meeting?.start).toBe('2023-06-15T10:00:00.000Z');
  });
});
