import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { MattersReply } from '../../../src/features/matters/reply.js';
import type { Action } from '../../../src/model/action.js';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import type { Store } from '../../../src/ports/store.js';
import { buttonsOf, partsOf, type Sent } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { onDay, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

const action = (number: number, due: string, changes: Partial<Action> = {}): Action =>
  sampleAction({
    reference: `ISCG-${number}`,
    task: `task ${number}`,
    deadline: onDay(due),
    source: `s${number}`,
    ...changes,
  });

/** Five open actions on the day of the meeting of 17 November 2022: one is late and silent, one late, and one due that day. */
export const ACTIONS: readonly Action[] = [
  action(1, '2023-03-31'),
  action(2, '2022-11-17'),
  action(3, '2022-11-15'),
  action(4, '2022-09-15'),
  action(5, '2022-12-31', { raisedAt: '2022-10-13T10:00:00.000Z' }),
];

const groupOf = (actions: readonly Action[]): Group =>
  sampleGroup({
    isSetUp: true,
    meetings: ['2022-07-13', '2022-09-15', '2022-10-12', '2022-11-17', '2022-12-15'].map(meeting),
    actions: [...actions],
    nextNumber: actions.length + 1,
  });

/** A meeting of the sample group, in which time goes by a second with each thing that is said or pressed. */
export async function atMeeting(store: Store, actions: readonly Action[] | 'as it is' = ACTIONS) {
  const { services } = await sampleServices({ store });
  if (actions !== 'as it is') await store.changeGroup('g1', () => ({ record: groupOf(actions), result: null }));
  // 11:05 in London.
  let now = Date.parse('2022-11-17T11:05:00.000Z');
  const tick = (): string => new Date((now += 1000)).toISOString();
  const say = (said: string, who = 'carys'): Promise<AnyReply> =>
    answerCommand(services, askerOf(who, { now: tick() }), hear(said, { isLocal: false }), null);
  const cardOf = (reply: AnyReply, language: 'en' | 'cy' = 'en') => showReply(reply, language).card;
  const buttonOn = (reply: AnyReply, verb: string, title?: string): Sent => {
    const found = buttonsOf(cardOf(reply)).find(
      (button) => button.verb === verb && (title === undefined || (button as { title?: string }).title === title),
    );
    if (found === undefined) throw new Error(`no button ${verb} ${title ?? ''}`);
    return found;
  };
  /** Presses a button of a card that somebody still sees, with what they filled in. */
  const press = async (reply: AnyReply, verb: string, inputs: object = {}, who = 'carys', title?: string) => {
    const button = readButton({ ...buttonOn(reply, verb, title).data, ...inputs, verb });
    if (button === null) throw new Error(`${verb} could not be read`);
    return (await answerButton(services, askerOf(who, { now: tick() }), button, null)) as MattersReply;
  };
  const group = async () => {
    const found = await store.findGroup('g1', 'all');
    if (found === null) throw new Error('no group');
    return found;
  };
  return {
    services,
    say,
    press,
    group,
    later: (days: number) => (now += days * 86_400_000),
    open: async (said = 'review', who = 'carys') => (await say(said, who)) as MattersReply,
    actionOf: async (reference: string) => (await group()).actions.find((one) => one.reference === reference),
    wordsOf: (reply: AnyReply, language: 'en' | 'cy' = 'en') =>
      partsOf(cardOf(reply, language))
        .filter(({ type }) => type === 'TextBlock')
        .map(({ text }) => String(text)),
  };
}

/** Which action a card shows; null for none. */
export const shownIn = ({ shown }: MattersReply): string | null =>
  shown.as === 'one' ? shown.matter.action.reference : null;
