import { asksForFile } from '../../reading/chat/asks-for-file.js';
import { unsoftened } from '../../reading/chat/unsoftened.js';
import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';
import type { AgendaMark } from './rules/change-agenda.js';
import type { AgendaPlace } from './rules/order-said.js';
import { readItems } from './rules/read-items.js';

/** Shows the agenda of the next meeting, or of the one that the words mean. */
export interface AgendaCommand {
  readonly kind: 'agenda';
  readonly when: string | null;
}

/** Puts something on the agenda, one item per line. */
export interface AddToAgendaCommand {
  readonly kind: 'add-to-agenda';
  readonly said: string;
  readonly when: string | null;
  readonly isStanding: boolean;
}

/** Does something with an item of the agenda shown, named by its place or by words of its title. */
export interface ChangeAgendaCommand {
  readonly kind: 'change-agenda';
  readonly mark: AgendaMark;
  readonly which: string;
}

/** Says who presents an item and for how long, or that every meeting has it; null keeps the current value. */
export interface SetAgendaItemCommand {
  readonly kind: 'set-agenda-item';
  readonly which: string;
  readonly presenter: string | null;
  readonly minutes: number | null;
  readonly isStanding: boolean;
}

/** Moves an item; `other` names the item next to which it goes. */
export interface OrderAgendaCommand {
  readonly kind: 'order-agenda';
  readonly which: string;
  readonly to: AgendaPlace;
  readonly other: string | null;
}

const OUR = "(?:the |our |this |y |yr |ein |'r )?";
const WHEN = '(?<when>[^:\\n]{2,60}?)';
const END = '[\\s.!?]{0,5}';
/** "Put the dashboard first on the agenda" also says where, and several sentences also say more than what. */
const SAYS_MORE =
  /(?<!\p{L})(?:first|last|before|after|gyntaf|olaf|cyn|ar ôl|swap|switch|cyfnewid\p{L}*|every|each|bob)(?!\p{L})|[.?!]\s+\p{L}|,\s.*(?<!\p{L})(?:present\p{L}*|[cg]yflwyno)(?!\p{L})|^[^(]*(?<!\p{L})(?:minutes|mins?|munud|hour|awr)(?!\p{L})/iu;
const POINTS_BACK = /^(?:it|this|that|them|these|something|hwn|hyn|hwnna|rhywbeth|an? (?:item|agenda item))$/iu;

type Typed = Parameters<GrammarEntry['make']>[1];
const whenOf = (typed: Typed): string | null => typed('when').trim() || null;

const add = (
  source: string,
  isStanding = false,
  isLoose = false,
  asTitle = (said: string): string => said,
): GrammarEntry<AddToAgendaCommand> => ({
  pattern: new RegExp(`^${source}$`, 'dius'),
  make: (_match, typed) => {
    const said = asTitle(typed('rest').trim());
    if (POINTS_BACK.test(said) || (isLoose && SAYS_MORE.test(said)) || readItems(said) === null) return null;
    return { kind: 'add-to-agenda', said, when: whenOf(typed), isStanding };
  },
});

const show = (source: string): GrammarEntry<AgendaCommand> => ({
  pattern: new RegExp(`^(?:${source})${END}$`, 'diu'),
  // As a file, the agenda is a paper.
  make: (match, typed) => (asksForFile(match[0]) ? null : { kind: 'agenda', when: whenOf(typed) }),
});

const change = (mark: AgendaMark, source: string): GrammarEntry<ChangeAgendaCommand> => ({
  pattern: new RegExp(`^(?:${source})${END}$`, 'diu'),
  make: (_match, typed) => ({ kind: 'change-agenda', mark, which: typed('which').trim() }),
});

const REST = '(?<rest>.{2,3500})';
const SHORT = '(?<rest>[^\\n]{2,300}?)';
const AGENDA = "(?:meeting(?:'s)? )?agenda";
const PUT = '(?:put|add|place|stick|get|include|pop)';
const RHOI = '(?:rhoi|rhowch|rho|dodi|dodwch|ychwanegu|ychwanegwch|ychwanega)';
const NEXT = '(?:(?:of|for|at|to) (?:the |our )?next (?:meeting|one)|for next time|next time)';
const NESAF = "(?:(?:ar gyfer |yn |i )?(?:'r |y )?cyfarfod nesaf|tro nesaf)";
const WHICH = '(?<which>[^\\n]{1,120}?)';
const PLACE = '(?<which>(?:number |no\\.? |rhif )?\\d{1,3})';

export const AGENDA_GRAMMAR: GrammarPart = patterns('phrase', [
  add(
    `(?:the |our |next |yr )?agenda(?: items?)?(?: (?:${NEXT}|${NESAF}|(?:for|ar gyfer|am) ${WHEN}))?\\s{0,3}:${REST}`,
  ),
  add(`(?:new |add (?:an )?|eitem(?:au)?(?: newydd)?(?: (?:ar|i)(?: yr|'r))? )?agenda(?: items?)?\\s?:${REST}`),
  add(`(?:add|put)(?: in)? an agenda item(?: ${NEXT})? (?:on|about|for|to discuss) ${SHORT}(?: ${NEXT})?${END}`),
  add(`(?:${RHOI}) eitem(?: ar yr| at yr)? agenda (?:am|ar|i drafod) ${SHORT}${END}`),
  add(`(?:add )?(?:an? )?standing (?:agenda )?items?\\s?:${REST}`, true),
  add(`(?:ychwanegu )?eitem(?:au)? s[e]fydlog(?: ar yr agenda)?\\s?:${REST}`, true),
  add(
    `${PUT} ${SHORT} (?:on|onto|to|in) ${OUR}(?:next )?${AGENDA}(?: (?:${NEXT}|(?:for|of|at) ${WHEN}))?${END}`,
    false,
    true,
  ),
  add(
    `${RHOI}'?r? ${SHORT} (?:ar|at|i|yn)(?:'r| yr| y)? agenda(?: ${NESAF}|'r cyfarfod nesaf| (?:ar gyfer|am) ${WHEN})?${END}`,
    false,
    true,
    unsoftened,
  ),
  show(
    `(?:(?:show|see|open|give|read)(?: me| us)? |what(?:'s| is| have we got) on |what's |what is )?${OUR}(?:next )?${AGENDA}(?: (?:${NEXT}|(?:for|of) ${OUR}${WHEN}))?`,
  ),
  show(
    `(?:dangos |dangoswch |gweld |agor |beth (?:sydd|sy) ar |beth (?:yw|ydy) )?(?:'r |yr |y |ein )?agenda(?: ${NESAF}|'r cyfarfod nesaf| (?:ar gyfer|cyfarfod) ${WHEN})?`,
  ),
  change(
    'postpone',
    `(?:postpone|defer|carry over|push back) agenda item ${PLACE}(?: (?:to|until) (?:the )?next (?:meeting|time))?`,
  ),
  change('postpone', `we (?:did not|didn't) (?:get to|reach) agenda item ${PLACE}`),
  change('postpone', `(?:gohirio|gohiriwch) eitem(?: agenda)? ${PLACE}(?: (?:tan|i)(?:'r| y) cyfarfod nesaf)?`),
  change('done', `agenda item ${PLACE} (?:is )?(?:done|dealt with|finished|discussed|covered)`),
  change('done', `(?:mark )agenda item ${PLACE} (?:as )?done`),
  change('done', `eitem(?: agenda)? ${PLACE} wedi(?:'i| ei) (?:gwneud|wneud|chwblhau|thrafod|gorffen)`),
  change('withdraw', `(?:take|remove|drop|withdraw|delete) agenda item ${PLACE}`),
  change('withdraw', `(?:take|remove|drop|delete|withdraw) ${WHICH} (?:off|from|out of) ${OUR}(?:next )?${AGENDA}`),
  change('withdraw', `(?:tynnu|tynnwch|dileu|dilëwch) eitem(?: agenda)? ${PLACE}`),
  change('withdraw', `(?:tynnu|tynnwch|dileu|dilëwch)(?:'r)? ${WHICH} (?:oddi ar|o)(?:'r| yr) agenda`),
]);
