import type {
  ButtonDeclaration,
  CommandDeclaration,
  FeatureDeclaration,
  MessageDeclaration,
  ReplyDeclaration,
} from '../features/feature.js';
import type { AnyReply, Button, Command, MessageSubject } from './features.js';
import { FEATURES } from './features.js';

type PartName = 'commands' | 'buttons' | 'replies' | 'messages';

/** All declarations of one kind, by name. Throws if two features declare the same name. */
function byName<Part extends PartName>(part: Part): ReadonlyMap<string, FeatureDeclaration[Part][string]> {
  const found = new Map<string, FeatureDeclaration[Part][string]>();
  for (const feature of FEATURES as readonly FeatureDeclaration[])
    for (const [name, declaration] of Object.entries(feature[part])) {
      if (found.has(name))
        throw new Error(`${feature.name} declares ${name} among its ${part}, as another feature does`);
      found.set(name, declaration as FeatureDeclaration[Part][string]);
    }
  return found;
}

const commands = byName('commands');
const buttons = byName('buttons');
const replies = byName('replies');
/** Every kind of message that the bot says first. */
export const MESSAGES: ReadonlyMap<string, MessageDeclaration> = byName('messages');

function known<Declaration>(declarations: ReadonlyMap<string, Declaration>, name: string): Declaration {
  const declaration = declarations.get(name);
  if (declaration === undefined) throw new Error(`no feature declares ${name}`);
  return declaration;
}

// A declaration takes only what has its own name, which a map's types cannot say.
export const commandNamed = (kind: Command['kind']): CommandDeclaration<Command> =>
  known(commands, kind) as CommandDeclaration<Command>;
export const buttonNamed = (verb: Button['verb']): ButtonDeclaration<ButtonDeclaration['button'], Button> =>
  known(buttons, verb) as ButtonDeclaration<ButtonDeclaration['button'], Button>;
export const replyNamed = (kind: string): ReplyDeclaration<AnyReply> =>
  known(replies, kind) as ReplyDeclaration<AnyReply>;

/** All kinds of commands, verbs of buttons, and kinds of replies and messages. */
export const COMMAND_KINDS = [...commands.keys()] as readonly Command['kind'][];
export const VERBS = [...buttons.keys()] as readonly Button['verb'][];
export const REPLY_KINDS = [...replies.keys()] as readonly AnyReply['kind'][];
export const MESSAGE_KINDS = [...MESSAGES.keys()] as readonly MessageSubject['kind'][];

/** The cards that buttons return to. */
export const PLACES = (FEATURES as readonly FeatureDeclaration[]).flatMap(({ places }) => Object.values(places));
