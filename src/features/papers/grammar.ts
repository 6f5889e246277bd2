import type { GroupLanguage } from '../../model/language.js';
import type { PaperFormat, PaperKind } from '../../model/paper.js';
import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';
import { papersTogether, readWanted } from './rules/read-wanted.js';

/** Gives a paper of the group as a file, and asks for what was not said. */
export interface ExportCommand {
  readonly kind: 'export';
  readonly what: PaperKind | null;
  /** The plan or return, if named. */
  readonly reference: string | null;
  readonly format: PaperFormat | null;
  readonly language: GroupLanguage | null;
  readonly isLarge: boolean;
  /** Whether it is for publication, without people's names. */
  readonly isPublished: boolean;
  /** The words for the day of the meeting that the paper is about, if given. */
  readonly when?: string;
}

/** The words that such a command may contain, in any order; any other word makes it something else. */
const WORDS = [
  'the|a|an|our|of|to|as|in|into|for|from|and|all|it|this|that|me|us|please|plis|file|copy|version|format|print|large|both|languages?|meeting|last|next',
  "y|yr|i|fel|yn|o|ar|ffeil|copi|gyfer|ffurf|a|ein|hwn|hyn|os gwelwch|dda|ddwy|iaith|bras|cyfarfod|diwethaf|nesaf|'r",
  'actions?|decisions?|log|table|agenda|matters|arising|everything|history|open|minutes|list',
  'plans?|board|reports?|on|returns?|answers|collated|[a-z]{2,8}-r\\d{1,4}|r?\\d{1,4}',
  'cynllun|bwrdd|adroddiad|ymateb|atebion|gasglwyd',
  'camau|gweithredu|phenderfyniadau|penderfyniadau|cofnod|tabl|materion|codi|popeth|hanes|cyfan|cwbl',
  'word|docx?|document|excel|xlsx?|spread ?sheet|pdf|csv|markdown|md|html|web ?page|ics|ical|calendar|dogfen|taenlen|calendr',
  "publication|publish(?:ing|ed)?|redacted|names|removed|blacked|out|with|cyhoeddi|[cg]?h?yhoeddi|i['’]w",
  'welsh|english|bilingual|cymraeg|gymraeg|nghymraeg|saesneg|dwyieithog',
].join('|');

const entry = (verb: string): GrammarEntry<ExportCommand> => ({
  pattern: new RegExp(`^(?:${verb})(?<rest>(?:[\\s,]{1,3}(?:${WORDS})){0,16})[\\s.?!,]{0,5}$`, 'diu'),
  // For several papers, each is a command of its own.
  make: (_match, typed) =>
    papersTogether(typed('rest')).length > 1 ? null : { kind: 'export', ...readWanted(typed('rest')) },
});

export const PAPERS_GRAMMAR: GrammarPart = patterns('phrase', [
  entry('(?:can (?:you|i) |please )?(?:export|download)'),
  entry("(?:allforio|allforiwch|allforia|lawrlwytho|lawrlwythwch)(?:'r)?"),
]);
