import { changeAsker } from '../../access/remember-person.js';
import type { Turn } from '../turn.js';
import type { TellMeCommand } from './grammar.js';
import type { TellMeReply } from './reply.js';

/** Turns messages about others' changes on or off, for the asker alone and in all their groups. */
export async function settleTelling({ services, asker }: Turn, { isWanted }: TellMeCommand): Promise<TellMeReply> {
  await changeAsker(services, asker, (person) => {
    const { tellsChanges: _before, ...nudging } = person.nudging;
    return {
      record: { ...person, nudging: isWanted ? nudging : { ...nudging, tellsChanges: false } },
      result: undefined,
    };
  });
  return { kind: 'tell-me', isWanted };
}
