import { leadsAt, type SaidName } from './leads-at.js';

/** Says after a task that somebody has to do who it is: "… and it would appear to be me", "so it had better be Gwen". */
const THAT_IS =
  /[\s,;–-]+(?:(?:and|so|but|which|a|ac|felly|ond) )?(?:i (?:think|suppose|guess|fear|reckon) )?(?:it|that|this|(?:that )?some(?:body|one)|(?:y )?rhywun(?: hwnnw)?|hynny|hwnnw)(?:['’]s| is| was| will be|['’]ll be| looks like| seems to be| (?:would|does) (?:appear|seem) to be| (?:looks|seems) like it['’]?s| had better be|['’]d better be| might as well be| (?:has|had) (?:got )?to be| (?:yw|ydi|ydy|fydd))(?: (?:going to be|probably|obviously))?\s+(?=\S)/iu;

export interface LedAfter {
  readonly leads: readonly string[];
  /** The words without what names the leads. */
  readonly rest: string;
}

/** Who does what "somebody" has to do, if the words say it after the task; null if they do not. */
export function ledAfter(words: string, people: readonly SaidName[]): LedAfter | null {
  const found = THAT_IS.exec(words);
  if (found === null) return null;
  const after = words.slice(found.index + found[0].length);
  const named = leadsAt(after, people);
  if (named === null || !/^\s*(?:$|[.,;:!–-]|(?:by|before|erbyn|cyn)\s)/u.test(after.slice(named.length))) return null;
  return { leads: named.leads, rest: words.slice(0, found.index) + after.slice(named.length) };
}
