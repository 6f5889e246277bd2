import { columnKind } from '../../minutes/tables/table-columns.js';
import type { ColumnKind } from '../../minutes/tables/column-kind.js';

/** What a label, or the heading of a column, says is under it. */
export type Field =
  | 'reference'
  | 'recommendation'
  | 'action'
  | 'commitment'
  | 'objective'
  | 'theme'
  | 'lead'
  | 'timeline'
  | 'start'
  | 'end'
  | 'response'
  | 'progress'
  | 'status'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'unit'
  | 'phase'
  | 'gate'
  | 'sign-off'
  | 'needs'
  | 'risk'
  | 'likelihood'
  | 'impact'
  | 'number'
  | 'colour'
  | 'description'
  | 'note';

export type Fields = Readonly<Partial<Record<Field, string>>>;

/** Patterns of whole labels in lower case, the surest first. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(?:number|no\.?|count|total) of .{2,40}$|^(?:nifer|cyfanswm)(?: y| o)? .{2,40}$|^count$/u],
  ['colour', /^(?:colour|color|lliw)(?: rating| code| \(?rag\)?)?$/u],
  ['recommendation', /^(?:(?:agreed|key|audit|main) )?recommendations?(?: text| \d{1,3})?$|^argymhell(?:iad|ion)$/u],
  [
    'commitment',
    /^(?:our |the |key |agreed )?(?:sub-?)?commitments?(?: made)?$|^(?:agreed |our |key )?actions? (?:we will take|in response)$|^(?:we commit to|what we will do|beth fyddwn ni'n ei wneud)$|^(?:ein )?ymrwymiad(?:au)?$/u,
  ],
  [
    'lead',
    /^lead (?:government )?(?:actors?|agenc(?:y|ies)|organisations?|organizations?|bod(?:y|ies)|departments?|partners?|implementing organi[sz]ations?|directorates?|services?)$|^(?:lead )?agenc(?:y|ies)(?: (?:&|and) sub-?agenc(?:y|ies))?$|^(?:owner|owned by|led by|delivered by|arweinir gan)$/u,
  ],
  ['start', /^(?:start(?:s|ing)?|begins?|commences?)(?: date)?$|^from$|^(?:dyddiad )?(?:dechrau|cychwyn)$/u],
  ['end', /^(?:end(?:s|ing)?|finish(?:es)?)(?: date)?$|^(?:dyddiad )?(?:gorffen|diwedd)$/u],
  ['timeline', /^(?:dates|when|duration|timings?|dyddiadau|pryd)$/u],
  [
    'response',
    /^(?:management |council |government |our |cabinet )?response(?: to (?:the )?recommendation)?$|^(?:accepted|accept)\??$|^ymateb$/u,
  ],
  [
    'progress',
    /^(?:\p{Lu}?\p{Ll}+ \d{4} )?progress(?: to date| so far)?(?: (?:and|&) next steps?)?$|^(?:description of )?results?$|^(?:what we have|what has been) (?:done|achieved)(?: so far)?$|^cynnydd(?: hyd yma)?(?: (?:a|a'r) chamau nesaf)?$|^next steps?$|^camau nesaf$/u,
  ],
  [
    'status',
    /^(?:sub-?commitment |delivery |completion |overall |current )?(?:status|level|statws)$|^b?rag$|^(?:b?rag|colour)[ -](?:status|rating)$/u,
  ],
  [
    'measure',
    /^(?:(?:smart |success |outcome |key |performance |how we will )*(?:measures?|metrics?|indicators?|kpis?))(?: of success| of progress)?(?: \(kpis?\))?$|^(?:how will we know|measure of success|evidence of success|success criteri(?:a|on)|what success looks like|success looks like|how we will measure (?:success|progress|this))$|^(?:mesur(?:au)?|dangosydd(?:ion)?)(?: llwyddiant| perfformiad| allweddol)*$/u,
  ],
  [
    'baseline',
    /^(?:baseline|starting point|current (?:position|value|level|performance)|llinell sylfaen|gwaelodlin)(?: \(?\d{4}(?:[/-]\d{2,4})?\)?)?$/u,
  ],
  ['target', /^targets?(?: value| for)?(?: \(?(?:by )?\d{4}(?:[/-]\d{2,4})?\)?)?$|^targed(?:au)?$/u],
  ['unit', /^units?(?: of measure(?:ment)?)?$|^uned$/u],
  ['phase', /^(?:project )?(?:phase|stage|cam|cyfnod)s?(?: no\.?| number| name)?$/u],
  [
    'gate',
    /^(?:gates?|gateway|milestones?|key dates?|decision points?|carreg filltir|cerrig milltir|porth)(?: \/ .*)?$/u,
  ],
  [
    'sign-off',
    /^(?:sign(?:ed)?[ -]?off(?: by)?|approv(?:al|ed|er)(?: by)?|cymeradwy(?:aeth|wyd)(?: gan)?|llofnodwyd gan)$/u,
  ],
  [
    'needs',
    /^(?:depends? (?:up)?on|dependenc(?:y|ies)|needs|requires|predecessors?|after|comes after|yn dibynnu ar|dibyniaeth(?:au)?)$/u,
  ],
  ['risk', /^(?:key )?risks?(?: description)?$|^risg(?:iau)?$/u],
  ['likelihood', /^(?:likelihood|probability|tebygolrwydd)(?: \(.*\))?$/u],
  ['impact', /^(?:impact|severity|effaith)(?: \(.*\))?$/u],
  [
    'objective',
    /^(?:(?:smart|strategic|equality|specific|key) )*(?:objectives?|aims?|goals?|outcomes?|amcan(?:ion)?|nod(?:au)?|canlyniad(?:au)?)$/u,
  ],
  [
    'theme',
    /^(?:themes?|priorit(?:y|ies)|priority areas?|pillars?|strands?|workstreams?|areas?|categor(?:y|ies)|thema|themâu|blaenoriaeth(?:au)?|maes)$/u,
  ],
  [
    'description',
    /^(?:(?:brief|short) )?description(?: of commitment)?$|^(?:main objective|relevance|ambition|other actors involved|evidence|background|rationale|why)$|^(?:disgrifiad|cefndir)$/u,
  ],
];

const OF_MINUTES: Readonly<Partial<Record<ColumnKind, Field>>> = {
  number: 'reference',
  action: 'action',
  lead: 'lead',
  due: 'timeline',
  revised: 'timeline',
  status: 'status',
  progress: 'progress',
  finished: 'progress',
  topic: 'theme',
};
const LONGEST = 46;
const known = new Map<string, Field | null>();

/** What a label or a column heading says is under it; null for an unknown label. */
export function fieldOf(label: string): Field | null {
  if (label.length > LONGEST) return null;
  const plain = label
    .replace(/[*_#\u2028:]/gu, ' ')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  if (plain === '') return null;
  const seen = known.get(plain);
  if (seen !== undefined) return seen;
  const found = LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? byMinutes(plain);
  if (known.size < 5000) known.set(plain, found);
  return found;
}

/** A heading in two languages, "Lead / Arweinydd", means what either half says. */
function byMinutes(plain: string): Field | null {
  const kind = columnKind(plain);
  const field = kind === null ? null : (OF_MINUTES[kind] ?? null);
  if (field !== null || !plain.includes('/')) return field;
  for (const half of plain.split('/')) {
    const found = LABELS.find(([, pattern]) => pattern.test(half.trim()))?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
