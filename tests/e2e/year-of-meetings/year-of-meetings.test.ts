import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../chat.js';
import { MeetingChat, type ShownCard } from '../meeting-chat.js';
import { endOf, figuresOf, tableOf } from './figures-of.js';
import { GROUP_OF_YEAR as GROUP, STAGES } from './stages.js';
import { type Played, playStage, SET_UP } from './play-stage.js';
import { shortMinutes } from './short-minutes.js';
import type { Stage } from './stage.js';

const FOLDER = fileURLToPath(new URL('../../../../shared/evaluation/minutes/', import.meta.url));
const isHere = existsSync(FOLDER);
if (!isHere)
  console.warn(
    'the real minutes are skipped: ../shared/evaluation/minutes is not there; short ones are played in their place',
  );
const minutesOf = (stage: Stage): string =>
  isHere ? readFileSync(`${FOLDER}${stage.day}-iscg.txt`, 'utf8') : shortMinutes(stage);

describe(`a year of meetings, with ${isHere ? 'the minutes as they were' : 'short minutes'}`, () => {
  let chat: MeetingChat;

  beforeAll(async () => {
    chat = await MeetingChat.start(Object.values(PEOPLE), GROUP, '2022-07-14T10:00');
    await chat.say(PEOPLE.claire, SET_UP);
  });

  afterAll(() => chat.stop());

  describe.each(STAGES.map((stage, at) => ({ stage, next: STAGES[at + 1]?.day ?? null })))(
    'the meeting of $stage.day',
    ({ stage, next }) => {
      let played: Played;

      beforeAll(async () => {
        played = await playStage(chat, stage, minutesOf(stage), next);
      }, 60_000);

      it('has its summary before it, with these figures', () => {
        const { summary, whole } = played;
        expect(summary && whole && figuresOf(summary, whole)).toEqual(stage.summary);
      });

      it('goes through matters arising in the order of the summary', () => {
        expect(played.gone).toEqual(stage.review.map(([reference]) => reference));
        expect(played.end && endOf(played.end)).toBe(stage.reviewEnd);
      });

      it('has as many actions in its minutes as they mark', () => {
        const found = played.review?.words.find((line) => /^\d+ actions? found$/.test(line));
        expect(Number(found?.split(' ')[0] ?? 0)).toBe(stage.found);
      });

      it('is offered, for the next agenda, what an action wants there', () => {
        const offered = stage.offered === null ? null : `Put it on the next agenda now: ${stage.offered}`;
        expect(played.offer).toBe(offered);
      });

      it('has this table of actions and decisions', () => {
        const { rows, decisions } = tableOf(played.table);
        expect(rows).toEqual(stage.table);
        expect(decisions).toEqual(stage.decisions);
      });
    },
  );

  it('has the item that was postponed on 23 February on the agenda of 30 March', async () => {
    const agenda: ShownCard = await chat.say(PEOPLE.owain, 'agenda for 30 March');
    expect(agenda.words).toContain('**1. Challenges and opportunities**');
    expect(agenda.words).toContain(
      '11:00 · Claire Bennett · 30 min · put down by Owain Price · postponed once (Thu 23 Feb)',
    );
  });

  it('settles what is due by the next meeting once that is planned', async () => {
    const asked = await chat.say(PEOPLE.owain, 'add a meeting on 27 April at 11:00-12:30');
    expect(asked.words).toContain(
      '1 action is due by the next meeting. It would then be due on Thursday 27 April 2023: ISCG-24.',
    );
    await chat.press(PEOPLE.owain, asked, 'Add it');
    const { words } = await chat.say(PEOPLE.owain, 'summary');

    expect(words).toContain('Thursday 27 April 2023 at 11:00 · 1 carried forward');
    expect(words).toContain('Thu 27 Apr  ·  Policy areas  ·  ISCG-24');
  });
});
