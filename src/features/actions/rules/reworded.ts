/** New words, or the words that they replace. */
const WORDS = '[\\p{L}\\p{N}][^.;:!?]{0,60}?';
const IN_PLACE = 'rather than|instead of|and not|not|in place of|yn hytrach na|yn lle|ac nid|nid';
const SAYS =
  "(?:(?:it|that|this|the (?:task|wording)|hwn|y geiriad|fe|mae)\\s)?(?:should(?:'ve| have)?(?: be(?:en)?| say| read)?|ought to (?:be|say|read)|(?:was |is )?meant to (?:be|say)|(?:i|we) (?:meant|said)|make (?:it|that)|dylai(?: fod| ddweud)?|ddylai fod|i fod yn|(?:o'n i(?:'n)? )?(?:yn )?meddwl)";
/** Names the new words first: "It should say community transport rather than rural". */
const NEW_FIRST = new RegExp(
  `(?:^|[,.;!–-]\\s*)${SAYS}\\s(?<now>${WORDS}),?\\s(?:${IN_PLACE})\\s(?<then>${WORDS})[\\s.!]*$`,
  'iu',
);
/** Names the old words first: "Change rural to community", "rural should be community", "nid rural ond community". */
const OLD_FIRST = [
  new RegExp(
    `(?:change|swap|replace|correct|newid(?:iwch|ia)?|cywir(?:wch|a))\\s(?:the word(?:s|ing)?\\s|y gair\\s)?(?<then>${WORDS})\\s(?:to|for|with|into|i|am|gyda)\\s(?<now>${WORDS})[\\s.!]*$`,
    'iu',
  ),
  new RegExp(
    `(?:^|[,.;!–-]\\s*)(?<then>${WORDS})\\s(?:should (?:be|say|read|have been)|ought to be|ddylai fod(?: yn)?)\\s(?<now>${WORDS})[\\s.!]*$`,
    'iu',
  ),
  new RegExp(
    `(?:^|[,.;:!–-]\\s*)(?:for|yn lle|in place of|where it says|instead of)\\s["“'‘]?(?<then>${WORDS})["”'’]?,? (?:read|put|say|write|darllener|rhowch|rhoi|dywedwch)\\s["“'‘]?(?<now>${WORDS})["”'’]?[\\s.!]*$`,
    'iu',
  ),
  /(?:^|\s)s\/(?<then>[^/]{2,60})\/(?<now>[^/]{2,60})(?:\/|$)/iu,
  new RegExp(`(?:^|\\s)(?:not|nid)\\s(?<then>${WORDS}),?\\s(?:but|ond)\\s(?<now>${WORDS})[\\s.!]*$`, 'iu'),
];

const bare = (words: string): string =>
  words
    .replace(/^["“'‘]|["”'’]$/gu, '')
    .replace(/^(?:the|a|an|y|yr)\s/iu, '')
    .trim();

/**
 * The task with some words corrected: "should say community transport rather than rural" applied to "find a speaker on
 * rural transport". Null if the old words are not in the task, so that the new words may be meant as the whole task.
 */
export function reworded(task: string, said: string): string | null {
  for (const pattern of [NEW_FIRST, ...OLD_FIRST]) {
    const { now = '', then = '' } = pattern.exec(said)?.groups ?? {};
    const [words, old] = [bare(now), bare(then)];
    const at = old === '' ? -1 : wordsAt(task, old);
    if (words === '' || at < 0) continue;
    const [before, after] = [task.slice(0, at), task.slice(at + old.length)];
    // People often repeat a neighbouring word: "community transport" for "rural" in "rural transport".
    return `${without(before, words, 'end')}${words}${without(after, words, 'start')}`;
  }
  return widened(task, bare(NEW_ALONE.exec(said)?.groups?.['now'] ?? ''));
}

/** Gives only the new words, and perhaps says that the old ones were too few: "it should say regional and national events". */
const NEW_ALONE = new RegExp(
  `(?:^|\\s)${SAYS}\\s(?<now>${WORDS})(?:,?\\s(?:not (?:just|only)|nid (?:dim ond|yn unig))\\s.*)?[\\s.!]*$`,
  'iu',
);

/** The task with a phrase made longer that begins and ends with the same words: "regional events" is in the new phrase. */
function widened(task: string, words: string): string | null {
  const own = words.split(' ');
  const [first = '', last = ''] = [own[0], own.at(-1)];
  const from = own.length < 3 ? -1 : wordsAt(task, first);
  const at = from < 0 ? -1 : wordsAt(task.slice(from), last);
  const old = task.slice(from, from + at + last.length);
  if (at <= 0 || old.split(' ').length >= own.length) return null;
  return `${task.slice(0, from)}${words}${task.slice(from + old.length)}`;
}

/** Where whole words stand in a text, ignoring case; negative if they do not. */
function wordsAt(text: string, words: string): number {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  const isWhole = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
  return at >= 0 && isWhole ? at : -1;
}

/** Removes from the text beside the new words the words that the new ones repeat. */
function without(beside: string, words: string, end: 'start' | 'end'): string {
  const own = words.toLowerCase().split(' ');
  const others = beside.split(' ').filter((word) => word !== '');
  for (let length = Math.min(own.length, others.length); length > 0; length -= 1) {
    const shared = end === 'start' ? others.slice(0, length) : others.slice(-length);
    const same = end === 'start' ? own.slice(-length) : own.slice(0, length);
    if (shared.join(' ').toLowerCase() !== same.join(' ')) continue;
    const left = end === 'start' ? others.slice(length) : others.slice(0, -length);
    return end === 'start' ? left.map((word) => ` ${word}`).join('') : left.map((word) => `${word} `).join('');
  }
  return beside;
}
