import { MOST_SENDING_DAYS, NO_PAPERS_SENT, type SendingPapers } from '../../../model/sending-papers.js';
import { ofPapersSent } from '../../../reading/chat/asks-for-file.js';
import { daysAheadSaid } from '../../../reading/schedules/said-nudging.js';
import { papersNamed, readWanted } from './read-wanted.js';

const OFF = /(?<!\p{L})(?:off|no|none|never|stop|nothing|not|i ffwrdd|dim|byth|peidio|peidiwch|stopiwch)(?!\p{L})/iu;
/** Says how long before; the meeting named after it is no paper. */
const BEFORE = /(?<!\p{L})(?:before|ahead|prior|in advance|cyn|cynt|ymlaen llaw)(?!\p{L}).*$/isu;

/** Reads when papers should be sent without being asked; null if the words do not say how long before. */
export function readSending(said: string): SendingPapers | null {
  const [days] = daysAheadSaid(said);
  if (days === undefined) return OFF.test(said) ? NO_PAPERS_SENT : null;
  if (days > MOST_SENDING_DAYS) return null;
  const papers = papersNamed(said.replace(BEFORE, ' '));
  const { format, language } = readWanted(said);
  // "The papers" means what a meeting goes through.
  const what = papers.length > 0 ? papers : NO_PAPERS_SENT.what;
  return { days, what: [...what], format: format ?? NO_PAPERS_SENT.format, language };
}

const STOPS =
  /(?<!\p{L})(?:stop|don['’]t|do not|no longer|not any ?more|turn off|switch off|peidi\p{L}*|stopi\p{L}*|dim mwy o)(?!\p{L})/iu;

/** A length of time that somebody rejects: "a fortnight ahead would be daft". */
const NOT_SO =
  /[^.,;:–]{3,40}(?<!\p{L})(?:(?:would be|is|are|['’]s|was|has been|seems?) (?:far |much |way |just |a bit )?(?:too|daft|silly|no use|no good|pointless|useless|mad)|(?:yn )?(?:rhy|wirion|hurt|dda i ddim))(?!\p{L})[^.,;:–]{0,30}/giu;

/** A word of every such rejection. */
const REJECTS =
  /(?<!\p{L})(?:too|daft|silly|no use|no good|pointless|useless|mad|rhy|wirion|hurt|dda i ddim)(?!\p{L})/iu;
const withoutRejected = (said: string): string => (REJECTS.test(said) ? said.replace(NOT_SO, ' ') : said);

/** Makes a question a wish: "Why can't we have them a week before? Do that from now on". */
const DO_SO =
  /(?<!\p{L})(?:(?:do|make|set|arrange|fix|start) (?:that|this|it|so)(?: (?:up|so|happen|work))?|g?wne?wch (?:hynny|hyn|hwnna|e|o)|gwna (?:hynny|hyn|hwnna)|trefn(?:wch|a) (?:hynny|hyn))(?!\p{L})/iu;

/** Reads a wish to be sent papers in any words; `stating` holds those that ask nothing. */
export function sendingIn(whole: string, stating: string): SendingPapers | null {
  const [all, stated] = [withoutRejected(whole), withoutRejected(stating)];
  if (!ofPapersSent(all)) return null;
  if (daysAheadSaid(stated).length > 0 || (DO_SO.test(stated) && daysAheadSaid(all).length > 0))
    return readSending(`${all} ${stated}`);
  return STOPS.test(stated) && /(?<!\p{L})(?:send|anfon)/iu.test(stated) ? NO_PAPERS_SENT : null;
}

/** The setting, in the words of a set-up. */
export const sayingSending = ({ days, what, format, language }: SendingPapers): string => {
  const named = what.map((kind) => kind.replaceAll('-', ' ')).join(' and ');
  const tongue = language === null ? '' : ` in ${{ en: 'English', cy: 'Welsh', both: 'both languages' }[language]}`;
  return days === 0 ? 'send papers off' : `send ${named} as ${format}${tongue} ${days} working days before`;
};
