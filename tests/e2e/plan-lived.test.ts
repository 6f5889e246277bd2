import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DELIVERY_PLAN } from '../features/plans/lived/delivery-plan.js';
import { GROUP_CHAT, PEOPLE } from './chat.js';
import { MeetingChat, type ShownCard } from './meeting-chat.js';

const { claire, owain, sian, tomos } = PEOPLE;
const NAME = 'Communication & Engagement sub-group leads';
const SET_UP = `set up ${GROUP_CHAT.name ?? ''}; prefix ISCG; chair Claire Bennett; secretary Owain Price; Race Equality ${NAME}: Siân Rees, Tomos Hughes; ${NAME}: Siân Rees, Tomos Hughes`;
const flat = ({ words }: ShownCard): string => words.join(' ').replaceAll(/\s+/g, ' ');

/*
 * The working of the days stands in tests/features/plans/lived/delivery-plan.test.ts; here the approval is signed off on
 * 6 September, 10 days after 27 August, and the pack is waived on 23 September, its day.
 */
describe(`a delivery plan ${DELIVERY_PLAN.from}, in a group’s chat`, () => {
  let chat: MeetingChat;

  beforeAll(async () => {
    chat = await MeetingChat.start(Object.values(PEOPLE), GROUP_CHAT, '2021-08-16T10:00');
    await chat.say(claire, SET_UP);
  });

  afterAll(() => chat.stop());

  it('is imported from a message, with its conflicts, and kept with a button', async () => {
    const review = await chat.say(owain, `plan:\n${DELIVERY_PLAN.text}`);
    expect(flat(review)).toMatch(/Two days for one event: .* on Friday 1 October 2021 .*on Monday 4 October 2021/);
    expect(flat(review)).toMatch(/Due after its phase ends: .* on Friday 27 August 2021/);
    const kept = await chat.press(owain, review, 'Keep the plan');
    expect(flat(kept)).toContain('14 phases');
  });

  it('has a board whose buttons lead to its phases, to one phase, and back', async () => {
    await chat.moveTo(owain, '2021-09-02 10:00');
    const board = await chat.say(sian, 'plan');
    expect(board.words).not.toContain('0 items');
    const phases = await chat.press(sian, board, 'Phases');
    expect(flat(phases)).toContain('1b Advertising Held up');
    const phase = await chat.press(sian, phases, 'Open 1b');
    expect(flat(phase)).toMatch(/Waits for “Submit to .* for Approval” of phase 1a/);
    expect((await chat.press(sian, phase, 'Board')).titles).toContain('Phases');
  });

  it('is signed off late by its signer, which lets the next phase begin', async () => {
    await chat.moveTo(owain, '2021-09-06 10:00');
    const signed = await chat.say(sian, 'sign off the approval');
    expect(flat(signed)).toContain('Signed off late.');
    expect(JSON.stringify(signed.json)).toContain('10 days');
    expect(flat(await chat.say(tomos, 'plan phase 1b'))).not.toContain('Waits for');
  });

  it('has a gate waived with a reason from its card, and undone', async () => {
    await chat.moveTo(owain, '2021-09-23 10:00');
    await chat.say(tomos, 'sign off the question set');
    const asked = await chat.say(tomos, 'waive the pack sign off');
    expect(flat(asked)).toContain('Say why it is waived.');
    const waived = await chat.press(tomos, asked, 'plan-waive', { reason: 'it went out in two parts' });
    expect(JSON.stringify(waived.json)).toContain('it went out in two parts');
    await chat.press(tomos, waived, 'Undo');
    expect(flat(await chat.say(owain, 'plan phase 3'))).toContain('To be signed off');
  });
});
