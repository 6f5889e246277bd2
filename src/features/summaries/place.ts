import { id } from '../../model/card-data.js';
import type { PlaceDeclaration, PlaceOf } from '../feature.js';
import { askSilentButton } from '../reminding/buttons.js';
import { summaryAfterAsking } from './handle.js';

/** What a button on a summary says of it: whose it is. */
const data = { summary: id };

/** A summary: who asks for updates on it keeps it, with who was asked. */
export const summaryPlace: PlaceDeclaration<typeof data, PlaceOf<typeof data>> = {
  buttons: [askSilentButton],
  data,
  back: ({ services, asker }, { summary }, reply) => summaryAfterAsking(services, asker, summary, reply),
};
