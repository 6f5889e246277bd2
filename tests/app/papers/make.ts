import { createPapers } from '../../../src/app/make-paper.js';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { type HouseStyle, PLAIN_STYLE } from '../../../src/model/house-style.js';
import type { Group } from '../../../src/model/group.js';
import type { PaperAsked, PaperFile } from '../../../src/ports/papers.js';
import { PAPERS_NOW } from '../../fixtures/papers-group.js';

/** A paper of a group as a file. */
export async function make(
  group: Group,
  asked: Pick<PaperAsked, 'what' | 'format'> & Partial<PaperAsked>,
  style: HouseStyle = PLAIN_STYLE,
): Promise<PaperFile> {
  const store = await openMemoryStore();
  const put = (record: Group): Promise<void> => store.changeGroup(record.id, () => ({ record, result: undefined }));
  await put(group);
  const kept = await store.findGroup(group.id, 'all');
  if (kept === null) throw new Error('the group is not in the store');
  return createPapers(style).make(store, {
    group: kept,
    meeting: null,
    language: 'en',
    isLarge: false,
    now: PAPERS_NOW,
    ...asked,
  });
}
