import { type Marked, ONE } from './marked-people.js';

/** The roles that pass from one person to another, and the words for them. */
const ROLES = [
  ['deputy chair', '(?:deputy|vice)(?:[- ]chair(?:person|man|woman)?)?|dd?irprwy(?: gadeirydd)?|is-gadeirydd'],
  ['chair', 'chair(?:person|man|woman)?|(?:the )?chairing|(?:c|g|ngh)adeirydd|g?cadeirio|[cg]adair'],
  ['secretary', 'secretary|clerk|minute[- ]taker|ysgrifennydd(?:es)?|cofnodwr|[cg]lerc'],
] as const;

const LEAVES =
  "(?:(?:'s|is|are|has|have|will be|yn|'n|wedi|mae|am)\\s+)*(?:steps?|stepp(?:ed|ing)|stands?|standing|stood) (?:down|aside|back)|(?:'s|is|has|'s been)? ?(?:giv(?:es|ing|en) up|resign(?:ed|s|ing)|retir(?:ed|es|ing)|hand(?:ed|s|ing) over|finish(?:ed|es|ing)|leav(?:es|ing)|left)|(?: ?(?:yn|'n|wedi|am) )(?:camu (?:i )?lawr|rhoi'r gorau|ymddiswyddo|ymddeol|gorffen|gadael)";
const FOLLOWS =
  "(?:'s|'ll|is|will|will be|has|has agreed to|is going to|sy'n|sydd yn|fydd yn|yn|am)?\\s*(?:tak(?:es?|ing|en) (?:over|on|it on|the reins|up)|step(?:s|ping)? (?:up|in)|replac(?:es?|ing)|succeed(?:s|ing)?|com(?:es?|ing) in|fill(?:s|ing) the (?:gap|seat|post)|instead|[cg]?g?ymryd (?:drosodd|ei (?:lle|le)|yr awenau|at yr awenau)|yn ei (?:lle|le)|olynu)";
const form = (role: string): RegExp =>
  new RegExp(
    `${ONE}[^‹.;?]{0,12}?(?:${LEAVES})[^‹.?]{0,20}?(?<!\\p{L})(?:as|from|fel|o fod yn|o)(?:'r| (?:the|our|y|yr))? ?(?:${role})(?!\\p{L})[^‹.?]{0,40}?(?<who>${ONE}) ?(?:${FOLLOWS})(?!\\p{L})`,
    'iu',
  );
const FORMS = ROLES.map(([given, role]) => [given, form(role)] as const);
/** What concerns one meeting, or is only thought of. */
const ONCE =
  /(?<!\p{L})(?:for (?:today|tomorrow|this meeting|the \p{L}+ meeting)|this once|if|when|os|pan|next (?:week|month|year)|(?:in|ym)(?: mis)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\p{L}*)(?!\p{L})/iu;

/** "Claire is standing down as chair, Mared takes over": reads who follows in a role; null when nobody does. */
export function readSuccessor(said: string, marked: Marked): string | null {
  if (ONCE.test(said)) return null;
  for (const [given, shape] of FORMS) {
    const who = shape.exec(said)?.groups?.['who'];
    if (who !== undefined) return `${given} ${marked.nameOf(who)}`;
  }
  return null;
}
