import { availabilityOfLeads } from '../delivery/lead-notes.js';
import { formatPaper } from '../features/papers/format-paper.js';
import { fileName } from '../features/papers/rules/file-name.js';
import { viewOf } from '../features/papers/rules/view-of.js';
import type { HouseStyle } from '../model/house-style.js';
import type { Papers } from '../ports/papers.js';
import { noSuchPaper, TYPES, writePaper } from './write-paper.js';

/** Makes papers in a house style. */
export const createPapers = (style: HouseStyle): Papers => ({
  make: async (store, asked) => {
    const { group, language, format, isLarge, now } = asked;
    const view = viewOf(asked, group, await availabilityOfLeads(store, group));
    if (view === null) throw noSuchPaper(asked);
    const paper = formatPaper(view, group, language, now);
    return {
      name: fileName(view, group, asked),
      type: TYPES[format],
      bytes: await writePaper(format, paper, { style, isLarge }),
    };
  },
  publish: async (store, asked) => (await import('./publish-paper.js')).publishPaper(store, asked, style),
});
