import { getResolvedPDFJS } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { contrast, PLAIN_STYLE } from '../../../src/model/house-style.js';
import { longGroup, papersGroup } from '../../fixtures/papers-group.js';
import { returnGroup } from '../../fixtures/papers-return.js';
import { BOARD_DAY, wholePlanGroup } from '../../fixtures/whole-plan.js';
import { make } from './make.js';

// The reader needs what Node has from 21 on, and reads less of a page without it.
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
  });

/** The colours in which the words of each page are filled, as a reader of PDF draws them. */
async function coloursOfWords(bytes: Uint8Array): Promise<readonly ReadonlySet<string>[]> {
  const { getDocument, OPS } = await getResolvedPDFJS();
  const pages = await getDocument({ data: new Uint8Array(bytes) }).promise;
  return Promise.all(
    Array.from({ length: pages.numPages }, async (_, at) => {
      const { fnArray, argsArray } = await (await pages.getPage(at + 1)).getOperatorList();
      const found = new Set<string>();
      const saved: string[] = [];
      let filled = '#000000';
      for (const [place, operator] of fnArray.entries()) {
        if (operator === OPS.save) saved.push(filled);
        else if (operator === OPS.restore) filled = saved.pop() ?? '#000000';
        else if (operator === OPS.setFillRGBColor) filled = String((argsArray[place] as readonly unknown[])[0]);
        else if (operator === OPS.showText) found.add(filled);
      }
      return found;
    }),
  );
}

describe('the words of a PDF', () => {
  it.each([
    ['matters-arising', papersGroup(), '2022-11-10T09:00:00.000Z'],
    ['log', longGroup(40), '2022-11-10T09:00:00.000Z'],
    ['plan', wholePlanGroup(), BOARD_DAY],
    ['return', returnGroup(40), '2022-11-10T09:00:00.000Z'],
  ] as const)(
    'of %s can be read on every page, including repeated headers and words after a bar',
    async (what, group, now) => {
      const pages = await coloursOfWords((await make(group, { what, format: 'pdf', now })).bytes);
      expect(pages.length).toBeGreaterThan(1);
      const { heading, tableHead } = PLAIN_STYLE.colours;
      for (const colours of pages) {
        expect(colours.size).toBeGreaterThan(0);
        expect([...colours].filter((colour) => colour !== '#0b0c0c' && colour !== heading)).toEqual([]);
        for (const colour of colours) expect(contrast(colour, tableHead)).toBeGreaterThan(4.5);
      }
    },
  );
});
