import { z } from 'zod';
import { id } from '../../model/card-data.js';
import { isProblem } from '../../model/reply.js';
import { noteButton } from '../actions/buttons.js';
import { askToAttendButton } from '../attendance/buttons.js';
import type { PlaceDeclaration, PlaceOf } from '../feature.js';
import { escalationReply } from './handle.js';

/** What a button on the escalation card sends about the card. */
const data = { group: id, from: z.literal('escalation') };

/** The escalation card: an action drops out with a note, and moves to the end when its leads are asked to attend. */
export const escalationPlace: PlaceDeclaration<typeof data, PlaceOf<typeof data>> = {
  buttons: [noteButton, askToAttendButton],
  data,
  back: async ({ services: { store }, asker }, { group }, reply) =>
    isProblem(reply) ? reply : escalationReply(store, asker.person.id, [group], asker.now),
};
