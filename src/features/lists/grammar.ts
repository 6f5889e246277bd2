import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';
import type { ListScope } from './rules/list-scope.js';

export interface ListCommand {
  readonly kind: 'list';
  readonly scope: ListScope;
  readonly page: number;
}

const SHOW = '(?:(?:show|list|see|view|give|dangos|rhestru|gweld)(?: me)?\\s)?';
const PAGE = '(?:\\s{1,3}(?:page|tudalen)?\\s{0,3}(?<page>\\d{1,4}))?[\\s.?!,]{0,5}$';

const list = (words: string, scope: ListScope): GrammarEntry<ListCommand> => ({
  pattern: new RegExp(`^${SHOW}(?:${words})${PAGE}`, 'i'),
  make: (match) => ({ kind: 'list', scope, page: Math.max(1, Number(match.groups?.['page'] ?? 1)) }),
});

export const LIST_GRAMMAR: GrammarPart = patterns('phrase', [
  list('(?:my(?: open| late| overdue| outstanding)?|what are my) (?:actions|list|tasks)|mine', 'mine'),
  list('fy nghamau(?: gweithredu)?|fy rhestr', 'mine'),
  list(
    "(?:what'?s |what is )?(?:overdue|late)|(?:overdue|late) actions|(?:beth sy'n )?hwyr|camau(?: gweithredu)? hwyr",
    'overdue',
  ),
  list('closed|(?:closed|done|completed|finished) actions', 'closed'),
  list("wedi'u cwblhau|camau(?: gweithredu)? (?:wedi'u cwblhau|caeedig)", 'closed'),
  list('list|(?:all |the |all the )?(?:open |outstanding )?actions|(?:the )?action (?:log|list)', 'open'),
  list('camau(?: gweithredu)?(?: agored)?|cofnod camau gweithredu|rhestr', 'open'),
]);
