import type { GrammarPart } from '../grammar-part.js';
import { type GrammarEntry, patterns } from '../grammar-part.js';
import type { ListScope } from './rules/list-scope.js';

export interface ListCommand {
  readonly kind: 'list';
  readonly scope: ListScope;
  readonly page: number;
}

const SHOW =
  '(?:(?:show|list|see|view|give|dangos|dangoswch|rhestru|rhestrwch|gweld)(?: me| us| i fi| i mi| i ni)?(?: (?:the|all|y|yr|yr holl))?\\s)?';
const ORDER = '(?:,? (?:worst|oldest|soonest|earliest|most urgent|y gwaethaf|yr hynaf)(?: first| yn gyntaf))?';
const PAGE = '(?:\\s{1,3}(?:page|tudalen)?\\s{0,3}(?<page>\\d{1,4}))?[\\s.?!,]{0,5}$';

const list = (words: string, scope: ListScope): GrammarEntry<ListCommand> => ({
  pattern: new RegExp(`^${SHOW}(?:${words})${ORDER}${PAGE}`, 'i'),
  make: (match) => ({ kind: 'list', scope, page: Math.max(1, Number(match.groups?.['page'] ?? 1)) }),
});

const ACTIONS = '(?:[cg]|ng?h)amau(?: gweithredu| i)?(?: i)?';

/** Asks for whole lists by name, with a page number if given. */
export const LIST_GRAMMAR: GrammarPart = patterns('phrase', [
  list(
    '(?:all )?my(?: open| late| overdue| outstanding)? (?:actions|list|tasks|to-?do list|items)|what are my (?:actions|tasks|items)|mine|my actions list',
    'mine',
  ),
  list(
    "what(?:'s| is| are)? mine|what(?:'ve| have| do) i (?:got )?(?:(?:still )?(?:to do|left|on|outstanding|owe)|got)",
    'mine',
  ),
  list(
    "what (?:am i (?:doing|leading|down for|working on)|do i (?:still )?(?:have to|need to) do)|what's on my plate",
    'mine',
  ),
  list(
    "fy (?:nghamau|chamau|camau|gamau|ngamau)(?: gweithredu)?(?: i)?|'?y nghamau(?: gweithredu)?(?: i)?|fy rhestr(?: i)?|fy nhasgau(?: i)?",
    'mine',
  ),
  list(
    "beth (?:sydd|sy'n|sy) (?:gen i|gyda fi|gyda mi|'da fi)(?: (?:ar [oô]l|i'?w? wneud))?|beth (?:ydw|dw) i (?:i fod )?(?:i wneud|yn ei wneud)|beth sy'n aros amdana i",
    'mine',
  ),
  list(
    "(?:what'?s |what is |anything |which (?:are|ones are) )?(?:overdue|late)|(?:overdue|late) (?:actions|ones|items|tasks)|what(?:'s| is) (?:running )?(?:behind|late)",
    'overdue',
  ),
  list(
    `(?:(?:beth|be|pa rai|pa gamau|faint) (?:sy'n|sydd yn|sydd|sy) |(?:oes )?(?:unrhyw beth|rhywbeth) (?:sy'n |sydd )?)?(?:yn )?hwyr|${ACTIONS} (?:sy'n |sydd yn |yn )?hwyr`,
    'overdue',
  ),
  list('closed|(?:closed|done|completed|finished) (?:actions|ones|items|tasks)', 'closed'),
  list(`wedi(?:'u|'i| eu)? (?:cwblhau|gwblhau|cau)|${ACTIONS} (?:wedi(?:'u| eu)? (?:cwblhau|cau)|caeedig)`, 'closed'),
  list(
    "list|(?:all |the |all the )?(?:open |outstanding )?(?:actions|action points|items)|(?:the )?action (?:log|list|plan)|everything(?: (?:open|outstanding))?|what(?:'s| is) (?:still )?(?:open|outstanding)",
    'open',
  ),
  list(
    `(?:y |yr holl |holl |pob )?(?:${ACTIONS}|gam)(?: (?:sydd |sy'n )?(?:yn )?(?:agored|ar agor))?|(?:y )?cofnod camau gweithredu|(?:y )?rhestr(?: gamau)?|beth (?:sydd|sy'n|sy) (?:ar agor|ar [oô]l|i'w wneud|yn weddill)`,
    'open',
  ),
]);
