/** One line of a chat log or transcript: who said it, and what. */
interface ChatLine {
  readonly nick: string;
  readonly words: string;
  readonly isBot: boolean;
}

const TIME =
  '(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?\\]?|\\[\\d{4}-\\d\\d-\\d\\d[T ][\\d:.Z+]{5,20}\\]|\\d{4}-\\d\\d-\\d\\d[T ][\\d:]{5,8})';
const ANGLED = new RegExp(`^\\s*(?:${TIME}[\\t ]*)?<(?:v )?[ @+%&~]?([^<>\\n]{1,40})>[\\t ]?`, 'iu');
const NAMED = new RegExp(`^\\s*${TIME}[\\t ]*[-–—]?[\\t ]*([\\p{L}][\\p{L}\\p{N}_.'’ -]{0,40}):[\\t ]+`, 'iu');
const BOT =
  /bot[\d_-]*$|^(?:zakim|rrsagent|meetingology|openstack|agendabot|gerrit|jenkins|github|gb|agenda)[\d_-]*$/iu;
const NOT_NICK = /^(?:https?:|mailto:|\/|at>|p>|b>)/iu;

/** The speaker and words of a chat line, "<alex> ACTION: …", "[14:02] Sian Rees: …"; null for other lines. */
export function chatLine(text: string): ChatLine | null {
  const first = text.charCodeAt(0);
  // Most lines begin with a letter, and not with a bracket, a digit or a space.
  if (first > 64 && first !== 91) return null;
  const found = ANGLED.exec(text) ?? NAMED.exec(text);
  const nick = found?.[1]?.trim();
  if (!found || !nick || NOT_NICK.test(nick)) return null;
  return { nick, words: text.slice(found[0].length).replace(/<\/v>\s*$/u, ''), isBot: BOT.test(nick) };
}
