import { defineFeature, type FeatureDeclaration, type IntentDeclaration } from '../../../src/features/feature.js';
import type { GivenCommand } from '../../../src/features/grammar-part.js';
import { shownIn } from '../../../src/features/shown-in.js';
import { questionOf } from '../../../src/features/understanding/asked-question.js';
import { understanding } from '../../../src/features/understanding/index.js';
import { allExamples } from '../../../src/features/understanding/learn-intents.js';
import { gatherIntents } from '../../../src/features/understanding/rules/known-intents.js';
import type { Reply } from '../../../src/model/reply.js';
import { learn } from '../../../src/reading/chat/learn-examples.js';
import { actions } from '../../../src/features/actions/index.js';
import { detail } from '../../../src/features/detail/index.js';
import { lists } from '../../../src/features/lists/index.js';
import { logging } from '../../../src/features/logging/index.js';
import { requests } from '../../../src/features/requests/index.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import type { Group } from '../../../src/model/group.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };

type Ways = 'harmless' | 'undone' | 'grave';
const intent = (
  ifWrong: Ways,
  en: readonly string[],
  make: (slots: Parameters<IntentDeclaration['make']>[0]) => GivenCommand | null,
): IntentDeclaration => ({ examples: { en, cy: [] }, ifWrong, make });

const of =
  (kind: string, more: object = {}) =>
  ({ reference }: { readonly reference: string | null }) =>
    reference === null ? null : { kind, reference, ...more };

/** Few intents, so that a test of how they are settled does not hang on the words of the product's own. */
const INTENTS: Readonly<Record<string, IntentDeclaration>> = {
  done: intent(
    'undone',
    [
      'I have wrapped up {reference}',
      '{reference} is all wrapped up',
      'wrapped up {reference} today',
      'wrapped it up',
      'that is wrapped up',
    ],
    of('done', { note: null }),
  ),
  cancel: intent(
    'grave',
    [
      'throw {reference} overboard',
      'please throw {reference} overboard',
      '{reference} can go overboard',
      'throw it overboard',
    ],
    of('cancel', { reason: null }),
  ),
  'show-one': intent(
    'harmless',
    ['fetch me {reference}', 'could I have a look at {reference}', 'what about {reference}', 'have a look at it'],
    of('show'),
  ),
  'more-time': intent(
    'undone',
    ['give me longer on {reference}', 'longer on {reference} until {date}', 'I want longer on {reference}'],
    ({ reference, dates }) =>
      reference === null
        ? null
        : ({
            kind: 'more-time',
            reference,
            words: dates.map(({ words }) => `until ${words}`).join(' '),
          } as GivenCommand),
  ),
};

const FEATURES = [
  ...[actions, detail, lists, logging, requests].map((feature): FeatureDeclaration => ({
    ...(feature as FeatureDeclaration),
    intents: {},
  })),
  defineFeature({ name: 'trial', intents: INTENTS }) as FeatureDeclaration,
];
// What their examples teach is learnt once, and not by each bot.
const feature = understanding(FEATURES, (all) => gatherIntents(all, learn(allExamples(all))));

/** The world of the chat set with a bot that knows these few intents; what it shows is remembered as the app does. */
export async function trialBot(who: Who = 'claire', isPersonal = false) {
  const { services, store } = await sampleServices({ clock: { now: () => NOW } });
  await store.changeGroup('g1', () => ({ record: groupOf(COPY), result: null }));
  const turnOf = () => ({
    services,
    local: null,
    asker: askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }, isPersonal),
  });
  const keep = (reply: Reply): Reply => {
    const shown = shownIn(reply, questionOf(reply), NOW);
    if (shown !== null) services.recall.remember(isPersonal ? `chat-${who}` : 'g1', shown);
    return reply;
  };
  const groupIn = async (): Promise<Group> => {
    const group = await store.findGroup('g1', 'all');
    if (group === null) throw new Error('the group is gone');
    return group;
  };
  return {
    services,
    say: async (text: string) => keep(await feature.commands.unknown.handle(turnOf(), { kind: 'unknown', text })),
    press: async (said: string, name: string, reference: string | null) =>
      keep(await feature.buttons.mean.handle(turnOf(), { said, intent: name, reference })),
    show: (references: readonly string[]) => {
      services.recall.remember(isPersonal ? `chat-${who}` : 'g1', {
        at: NOW,
        actions: references.map((reference) => ({ group: 'g1', reference })),
        question: null,
      });
    },
    action: async (reference: string) => (await groupIn()).actions.find((one) => one.reference === reference),
    group: groupIn,
  };
}
