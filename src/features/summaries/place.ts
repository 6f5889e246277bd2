import { id } from '../../model/card-data.js';
import type { PlaceDeclaration, PlaceOf } from '../feature.js';
import { askSilentButton } from '../reminding/buttons.js';
import { summaryAfterAsking } from './handle.js';

/** What a button on a summary says about it: its group. */
const data = { summary: id };

/** A summary card: when somebody asks for updates on it, it comes back with who was asked. */
export const summaryPlace: PlaceDeclaration<typeof data, PlaceOf<typeof data>> = {
  buttons: [askSilentButton],
  data,
  back: ({ services, asker }, { summary }, reply) => summaryAfterAsking(services, asker, summary, reply),
};
