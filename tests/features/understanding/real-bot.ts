import { FEATURES } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import type { FeatureDeclaration } from '../../../src/features/feature.js';
import { giveCommand } from '../../../src/features/give-command.js';
import type { GivenCommand } from '../../../src/features/grammar-part.js';
import type { understanding } from '../../../src/features/understanding/index.js';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Group } from '../../../src/model/group.js';
import { leadPeople } from '../../../src/model/lead-people.js';
import type { Reply } from '../../../src/model/reply.js';
import type { OpenQuestion } from '../../../src/ports/recall.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';

export const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
// The product's own: what it knows of intents is made once, for whoever asks it.
const unknown = FEATURES.find(({ name }) => name === 'understanding') as ReturnType<typeof understanding>;
const COMMANDS = new Map(
  (FEATURES as unknown as readonly FeatureDeclaration[]).flatMap(({ commands }) => Object.entries(commands)),
);

/** What was logged: its task, who leads it, and by when. */
export type Logged = readonly [task: string, leads: readonly string[], due: string | null];

/** The world of the chat set with the whole bot, as one person in its group's chat or their own, spoken to without HTTP. */
export async function realBot(
  who: Who = 'claire',
  isPersonal = true,
  { record = groupOf(COPY), now = NOW }: { readonly record?: Group; readonly now?: string } = {},
) {
  const { services, store } = await sampleServices({ clock: { now: () => now } });
  await store.changeGroup('g1', () => ({ record, result: null }));
  const turnOf = () => ({
    services,
    local: null,
    asker: askerOf(who, { now, person: { id: who, name: nameOf(who), aadObjectId: null } }, isPersonal),
  });
  const give = (command: GivenCommand): Promise<Reply> => {
    const declaration = COMMANDS.get(command.kind);
    if (declaration === undefined) throw new Error(`no feature gives ${command.kind}`);
    return giveCommand(declaration, turnOf(), command);
  };
  const press = (said: string, intent: string, reference: string | null = null): Promise<Reply> =>
    unknown.buttons.mean.handle(turnOf(), { said, intent, reference });
  const group = async (): Promise<Group> => {
    const found = await store.findGroup('g1', 'all');
    if (found === null) throw new Error('the group is gone');
    return found;
  };
  const say = (text: string): Promise<Reply> => give(hear(text, { isLocal: false }));
  const loggedSince = async (known: number): Promise<readonly Logged[]> => {
    const after = await group();
    return after.actions.slice(known).map((action) => [action.task, leadPeople(action, after), action.deadline.due]);
  };
  return {
    say,
    press,
    group,
    /** The bot has just shown these, and asked this. */
    show: (references: readonly string[], question: OpenQuestion | null = null) => {
      const actions = references.map((reference) => ({ group: 'g1', reference }));
      services.recall.remember(isPersonal ? `chat-${who}` : 'g1', { at: now, actions, question });
    },
    /** Their leave, as its days and who stands in; none where they told of none. */
    leave: async (): Promise<readonly string[]> => {
      const { leave = null } = (await store.findPerson(who))?.nudging ?? {};
      return leave === null ? [] : [`leave ${leave.from} ${leave.until} ${leave.standIn ?? ''}`.trim()];
    },
    /** What was logged without anything being pressed. */
    logsAtOnce: async (text: string): Promise<readonly Logged[]> => {
      const known = (await group()).actions.length;
      await say(text);
      return loggedSince(known);
    },
    /** What was logged once what was said has been, and what was offered for it was pressed. */
    logs: async (text: string): Promise<readonly Logged[]> => {
      const known = (await group()).actions.length;
      const reply = await say(text);
      const offer = reply as Partial<OfferReply>;
      const choice = (offer.choices ?? []).find(({ intent }) => intent === 'log-statement' || intent === 'log');
      if (choice !== undefined) await press(offer.said ?? '', choice.intent);
      return loggedSince(known);
    },
  };
}
