import { isProblem } from '../../model/reply.js';
import { doneButton, noteButton } from '../actions/buttons.js';
import type { PlaceDeclaration, PlaceOf } from '../feature.js';
import { moreTimeButton, notMineButton } from '../requests/buttons.js';
import { digestKey } from './buttons.js';
import { showDigest } from './handle.js';

/** What a button in a digest sends about the digest. */
const data = { digest: digestKey };

/** A digest: an action answered in it moves to the answered ones. A press that fails gets its own reply. */
export const digestPlace: PlaceDeclaration<typeof data, PlaceOf<typeof data>> = {
  buttons: [doneButton, noteButton, moreTimeButton, notMineButton],
  data,
  back: async ({ services, asker }, { digest }, reply) => {
    if (isProblem(reply) && reply.problem.code !== 'already-closed') return reply;
    const shown = await showDigest(services, asker, digest);
    return isProblem(shown) ? reply : shown;
  },
};
