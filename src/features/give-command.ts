import { beSureOfMembers, noteWhoIsHere } from '../access/follow-members.js';
import type { Reply } from '../model/reply.js';
import type { CommandDeclaration } from './feature.js';
import type { GivenCommand } from './grammar-part.js';
import type { Turn } from './turn.js';

/** Handles a command: first notes who asks, and refreshes the group's members if the command needs authority. */
export async function giveCommand<Command extends GivenCommand>(
  declaration: Pick<CommandDeclaration<Command>, 'needs' | 'handle'>,
  turn: Turn,
  command: Command,
): Promise<Reply> {
  const { services, asker } = turn;
  const { needs } = declaration;
  if (needs !== 'self') await noteWhoIsHere(services, asker);
  if (needs === 'authority') await beSureOfMembers(services, asker, asker.conversation.group);
  return declaration.handle(turn, command);
}
