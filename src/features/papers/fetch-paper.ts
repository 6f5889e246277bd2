import type { Instant } from '../../model/calendar/day.js';
import { asMembersKnow } from '../../model/standing.js';
import type { PaperAsked, PaperFile, PaperPass } from '../../ports/papers.js';
import type { Services } from '../../ports/services.js';

/**
 * Makes the paper of a pass as things are now, if its holder is still a member of the group; null for anybody else.
 * Logs that the paper was given out, or why not.
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
  // Loaded on first use, because few people fetch papers.
  const { refusalOf } = await import('./rules/may-have.js');
  const refused = refusalOf(what, group, pass.reference ?? null, person);
  if (refused !== null) {
    log.warn({ ...facts, code: refused.code }, 'a paper was refused: it is not for who asks, or no longer there');
    return null;
  }
  const file = await fileOf(papers, store, { ...pass, group, now });
  if (file === null) {
    log.warn(facts, 'a paper was refused: names would be left in it');
    return null;
  }
  log.info({ ...facts, bytes: file.bytes.length }, 'a paper was given out');
  return file;
}

/** The paper or, for publication, the published file or its check report; null if a name would remain in it. */
async function fileOf(
  papers: Services['papers'],
  store: Services['store'],
  asked: PaperAsked & Pick<PaperPass, 'edition'>,
): Promise<PaperFile | null> {
  if (asked.edition === 'group') return papers.make(store, asked);
  const made = await papers.publish(store, asked);
  return made.ok ? (asked.edition === 'check' ? made.report : made.file) : null;
}
