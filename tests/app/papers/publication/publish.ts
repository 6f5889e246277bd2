import { openMemoryStore } from '../../../../src/adapters/lowdb/open-memory-store.js';
import { createPapers } from '../../../../src/app/make-paper.js';
import type { Group } from '../../../../src/model/group.js';
import { type HouseStyle, PLAIN_STYLE } from '../../../../src/model/house-style.js';
import type { PaperAsked, PaperFile, Published } from '../../../../src/ports/papers.js';
import { PAPERS_NOW } from '../../../fixtures/papers-group.js';

/** A paper of a group for publication, or why there is none. */
export async function publish(
  group: Group,
  asked: Pick<PaperAsked, 'what' | 'format'> & Partial<PaperAsked>,
  style: HouseStyle = PLAIN_STYLE,
): Promise<Published> {
  const store = await openMemoryStore();
  await store.changeGroup(group.id, () => ({ record: group, result: undefined }));
  const kept = await store.findGroup(group.id, 'all');
  if (kept === null) throw new Error('the group is not in the store');
  const rest = { meeting: null, language: 'en', isLarge: false, now: PAPERS_NOW } as const;
  return createPapers(style).publish(store, { group: kept, ...rest, ...asked });
}

/** The same where there is one. */
export async function published(
  ...asked: Parameters<typeof publish>
): Promise<{ readonly file: PaperFile; readonly report: PaperFile }> {
  const made = await publish(...asked);
  if (!made.ok) throw new Error(`refused: ${made.left.map(({ where, words }) => `${words} in ${where}`).join('; ')}`);
  return made;
}

export const textOf = ({ bytes }: PaperFile): string => new TextDecoder().decode(bytes);
