import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import { MESSAGES } from '../../../src/app/declared.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { memberLeft } from '../../../src/access/follow-members.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import type { SummaryReply } from '../../../src/features/summaries/reply.js';
import { openOf, ratingsOf } from '../../../src/features/summaries/rules/ratings.js';
import type { Action } from '../../../src/model/action.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Store } from '../../../src/ports/store.js';
import { buttonsOf, partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { sendKey, waitingKeys } from '../../fixtures/send-key.js';

const planned = (day: string) => ({ day, start: '11:00', end: '12:30', state: 'planned' }) as const;

/** A forum that meets on four days of 2023, with people who talk to it at the moments that a test names. */
export async function riversForum(store: Store) {
  const record = sampleGroup({
    name: 'Rivers Forum',
    prefix: 'RF',
    isSetUp: true,
    meetings: ['2023-01-10', '2023-02-07', '2023-03-07', '2023-04-04'].map(planned),
  });
  await store.changeGroup('g1', () => ({ record, result: null }));
  const posted: string[] = [];
  const note = (to: string, answer: Reply) => {
    if (to === 'g1') posted.push(answer.kind);
    return Promise.resolve({ outcome: 'sent', activity: `card-${posted.length}` } as const);
  };
  const notifier = {
    postToConversation: note,
    sendToPerson: note,
    updateForPerson: (to: string, _card: string, answer: Reply) => note(to, answer),
  };
  const start = async () => (await sampleServices({ store, notifier })).services;
  let services = await start();
  const group = async () => {
    const found = await store.findGroup('g1', 'all');
    if (found === null) throw new Error('no group');
    return found;
  };
  return {
    group,
    /** The kinds of what the group was sent. */
    posted,
    /** The bot ends, and starts again over the same store with nothing in its memory. */
    restart: async (): Promise<void> => {
      services = await start();
    },
    say: (who: string, now: string, said: string): Promise<AnyReply> =>
      answerCommand(services, askerOf(who, { now }), hear(said, { isLocal: false }), null),
    /** Presses a button by its title, or by what it does. */
    press: (who: string, now: string, reply: AnyReply, what: string): Promise<AnyReply> => {
      const found = buttonsOf(showReply(reply, 'en').card).find(
        (button) => button.verb === what || (button as unknown as { readonly title: string }).title === what,
      );
      const button = found === undefined ? null : readButton({ ...found.data, verb: found.verb });
      if (button === null) throw new Error(`no button: ${what}`);
      return answerButton(services, askerOf(who, { now }), button, null);
    },
    leaves: (who: string) => memberLeft(services, 'g1', who),
    /** Plans and sends what is due at a moment. */
    tick: async (now: string): Promise<void> => {
      await planDue(MESSAGES, store, now);
      for (const key of await waitingKeys(store, now)) await sendKey(services, key, now);
    },
    actionOf: async (reference: string): Promise<Action> => {
      const found = (await group()).actions.find((one) => one.reference === reference);
      if (found === undefined) throw new Error(`no ${reference}`);
      return found;
    },
  };
}

export const wordsOf = (reply: AnyReply): readonly string[] =>
  partsOf(showReply(reply, 'en').card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

/** The figures of a summary. */
export function figuresOf(reply: AnyReply) {
  const { summary } = reply as SummaryReply;
  const names = (actions: readonly Action[]): string => actions.map(({ reference }) => reference).join(' ');
  return {
    meeting: summary.meeting?.day ?? null,
    open: openOf(summary).length,
    overdue: names([...summary.escalated, ...summary.overdue]),
    byMeeting: names(summary.dueByMeeting),
    later: names(summary.later),
    done: names(summary.done),
    carried: summary.carriedForward.map(({ reference, times }) => `${reference} ${times}`).join(', '),
    atRisk: summary.atRisk.map(({ reference }) => reference).join(' '),
    nobody: summary.nobodyReminded.join(' '),
    ratings: ratingsOf(summary),
  };
}
