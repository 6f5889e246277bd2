import { beSureOfMembers, noteWhoIsHere } from '../access/follow-members.js';
import { comeBack, turnOn } from '../features/come-back.js';
import { giveCommand } from '../features/give-command.js';
import type { LocalMode } from '../features/turn.js';
import type { Asker } from '../ports/asker.js';
import type { Services } from '../ports/services.js';
import { buttonNamed, commandNamed, PLACES } from './declared.js';
import type { AnyReply, Button, Command } from './features.js';

/** Runs a command and returns the reply. `local` is null outside local mode. */
export async function answerCommand(
  services: Services,
  asker: Asker,
  command: Command,
  local: LocalMode | null,
): Promise<AnyReply> {
  const turn = { services, asker, local };
  const declaration = commandNamed(command.kind);
  const reply = await giveCommand(declaration, turn, command);
  const other = (await declaration.instead?.(turn, command, reply)) ?? null;
  // `instead` returns a command of a listed feature.
  return (
    other === null ? reply : await giveCommand(commandNamed((other as Command).kind), turn, other as Command)
  ) as AnyReply;
}

/**
 * Runs a card's button and returns the reply. First updates the group's members where the permission depends on them.
 */
export async function answerButton(
  services: Services,
  asker: Asker,
  button: Button,
  local: LocalMode | null,
): Promise<AnyReply> {
  const declaration = buttonNamed(button.verb);
  if (declaration.needs !== 'self') await noteWhoIsHere(services, asker);
  if (declaration.needs === 'authority' && 'group' in button && button.group !== null)
    await beSureOfMembers(services, asker, button.group);
  const pressed = { verb: button.verb, sent: button };
  const turn = turnOn(PLACES, { services, asker, local }, pressed);
  const reply = await declaration.handle(turn, button);
  return (await comeBack(PLACES, turn, pressed, reply)) as AnyReply;
}
