import { z } from 'zod';
import { id } from '../../model/card-data.js';
import { isProblem } from '../../model/reply.js';
import { noteButton } from '../actions/buttons.js';
import { askToAttendButton } from '../attendance/buttons.js';
import type { PlaceDeclaration, PlaceOf } from '../feature.js';
import { escalationReply } from './handle.js';

/** What a button on the card of escalations says of it. */
const data = { group: id, from: z.literal('escalation') };

/** The card of escalations: what is dealt with on it falls out. A problem leaves it as it is. */
export const escalationPlace: PlaceDeclaration<typeof data, PlaceOf<typeof data>> = {
  buttons: [noteButton, askToAttendButton],
  data,
  back: async ({ services: { store }, asker }, { group }, reply) =>
    isProblem(reply) ? reply : escalationReply(store, asker.person.id, [group], asker.now),
};
