import type { Instant } from '../../model/calendar/day.js';
import { asMembersKnow } from '../../model/standing.js';
import type { PaperFile, PaperPass } from '../../ports/papers.js';
import type { Services } from '../../ports/services.js';

/**
 * The paper of a pass as things stand now, for who is still a member of the group; null for anyone else. That it was given
 * out is logged.
 */
export async function fetchPaper(
  { store, papers, log }: Pick<Services, 'store' | 'papers' | 'log'>,
  pass: PaperPass,
  now: Instant,
): Promise<PaperFile | null> {
  const { person, tenant, what, format } = pass;
  const group = asMembersKnow(await store.findGroup(pass.group, 'all'), { person: { id: person }, tenant });
  const facts = { group: pass.group, person, what, format };
  if (group === null) {
    log.warn(facts, 'a paper was refused: its pass is of nobody in the group');
    return null;
  }
  const file = await papers.make(store, { ...pass, group, now });
  log.info({ ...facts, bytes: file.bytes.length }, 'a paper was given out');
  return file;
}
