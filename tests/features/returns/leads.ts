import { member, sampleGroup } from '../../fixtures/sample-group.js';
import type { AnyReply } from '../../../src/app/features.js';
import type { Group } from '../../../src/model/group.js';
import type { Store } from '../../../src/ports/store.js';
import { settled } from '../../delivery/planned.js';
import { type CycleBot, cycleBot, readOf } from '../meetings/cycle-bot.js';

/** Twenty policy leads: fourteen answer in time, three late, Rhodri is on leave, Sara is answered for, Wil is silent. */
export const IN_TIME = 'alun beca cai dafydd elin ffion gareth heledd ifan jac kate llinos mali nia'.split(' ');
export const LATE = ['osian', 'petra', 'tomos'];
export const LEADS = [...IN_TIME, ...LATE, 'rhodri', 'sara', 'wil'];

/** Carys chairs, Sion is the secretary, Mair is a member who leads nothing. */
export const forum = (changes: Partial<Group> = {}): Group =>
  sampleGroup({
    isSetUp: true,
    members: [member('carys', 'chair'), member('sion', 'secretary'), member('mair'), ...LEADS.map((id) => member(id))],
    sets: [{ name: 'Policy leads', members: LEADS }],
    ...changes,
  });

/** A bot with that group; Rhodri is away from one day to another, and Mair stands in. */
export async function returnsBot(store: Store, from: string, until: string): Promise<CycleBot> {
  await store.changeGroup('g1', () => ({ record: forum(), result: null }));
  const leave = { from, until, standIn: 'mair' };
  await store.changePerson('rhodri', () => ({ record: settled('rhodri', { leave }), result: null }));
  return cycleBot(store);
}

/** Who were sent a form at a moment, in order of name. */
export async function sentForms(bot: CycleBot, at: string): Promise<readonly string[]> {
  const lines = await bot.tick(at, 'return-form');
  return lines.map((line) => line.split(' | ')[0] ?? '').sort();
}

/** The form of the one who asks, in their 1:1 chat. */
export const formOf = (bot: CycleBot, at: string, who: string): Promise<AnyReply> =>
  bot.say(at, who, 'my return', true);

/** Sends a form filled in so. */
export async function fillIn(bot: CycleBot, at: string, who: string, inputs: object): Promise<AnyReply> {
  return bot.press(at, who, await formOf(bot, at, who), 'send-return', inputs, true);
}

/** The lines of a card that hold one of these. */
export const linesOf = (reply: AnyReply, ...with_: readonly string[]): readonly string[] =>
  readOf(reply)
    .split('\n')
    .filter((line) => with_.some((words) => line.includes(words)));

/** The number that stands before a label. */
export function numberAt(reply: AnyReply, label: string): string | undefined {
  const lines = readOf(reply).split('\n');
  return lines[lines.indexOf(label) - 1];
}
