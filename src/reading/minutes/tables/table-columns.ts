import { columnByWords } from './column-by-words.js';
import type { ColumnKind } from './column-kind.js';
import type { Segment } from './table-cells.js';

const NAMES: readonly (readonly [ColumnKind, readonly string[]])[] = [
  [
    'number',
    [
      'no|no.|number|#|ref|ref.|ref no|ref no.|reference|reference no|id|action no|action no.|action number',
      'action ref|action ref.|action reference|action id|item no|item no.|minute ref|minute ref.|minute reference',
      'minute no|minute no.|minute number|rhif|cyf|cyf.|rhif y cam|ap|s/n|sn|log no|paper ref|agenda ref|nr',
    ],
  ],
  [
    'action',
    [
      'action|actions|action(s)|action point|action points|action item|action items|action required|actions required',
      'action to be taken|actions to be taken|action agreed|actions agreed|agreed action|agreed actions|task|tasks',
      'action description|description of action|description|what|action/decision|decision/action|action arising',
      'actions arising|action needed|details of action|action detail|action details|next steps|next step|to do',
      'cam gweithredu|camau gweithredu|gweithredu|cam|camau|pwynt gweithredu|pwyntiau gweithredu|tasg|tasgau|beth',
      'summary of action|summary of actions|agreed|activity|recommendation|outstanding action|deliverable|detail|details',
      'disgrifiad|follow up|follow-up|what needs to be done|action/task|action to take|action/outcome|matter for action',
      "camau i'w cymryd|cam i'w gymryd|cam y cytunwyd arno",
    ],
  ],
  [
    'lead',
    [
      'lead|leads|lead(s)|owner|owners|owner(s)|action owner|action owners|action lead|action leads|who|by whom|by who',
      'responsible|responsibility|responsible officer|responsible person|person responsible|responsible lead|officer',
      'lead officer|lead person|named lead|assigned to|assigned|assignee|action by|actioned by|for action by|to action',
      'action for|for action|lead director|director|executive lead|exec lead|lead/owner|owner/lead|allocated to|actor',
      'arweinydd|arweinwyr|perchennog|perchnogion|pwy|cyfrifol|cyfrifoldeb|swyddog|swyddog cyfrifol|gan bwy|initials',
      'arweinydd/arweinwyr|arweinydd / arweinwyr|action holder|responsible body|organisation|person|name|lead name|team',
      'who?|action with|with whom|delegated to|accountable|accountable officer|lead member|lead organisation|leads/owners',
    ],
  ],
  [
    'due',
    [
      'due|due date|date due|deadline|deadlines|when|by when|target|target date|target completion date|timescale',
      'timescales|timeframe|time frame|timeline|completion date|date for completion|complete by|completion|by|due by',
      'date to be completed|date for action|to be completed by|expected completion|expected completion date|by date',
      'dyddiad cau|erbyn|erbyn pryd|pryd|dyddiad targed|amserlen|when?|action due|action due date|agreed date|due on',
      'target date for completion|agreed completion date|forecast completion|implementation date|action date|end date',
      'due date/timescale|deadline/timescale|due back',
      'planned completion|planned completion date|timing|date required|required by|dyddiad cwblhau|dyddiad cyflawni',
    ],
  ],
  [
    'status',
    [
      'status|rag|rag status|rag rating|rating|complete?|completed?|complete|completed|open/closed|open / closed|outcome',
      'done|done?|closed|closed?|statws|current status|action status|status/rag|complete (y/n)|sefyllfa|closed/open|state',
    ],
  ],
  [
    'progress',
    [
      'update|updates|progress|progress update|progress/update|comment|comments|notes|note|response|position|remarks',
      'latest update|progress notes|status update|status/update|update/status|update/progress|action update|diweddariad',
      'cynnydd|sylwadau|nodiadau|progress to date|current position|latest position|position to date|comments/update|comment/update|comments/updates',
      'update/comments|status/comments|progress/comments|status / update|update / status|progress / status|progress/status',
      'status/progress|outcome/update|evidence',
    ],
  ],
  [
    'raised',
    [
      'date raised|raised|raised on|meeting date|date of meeting|meeting|minute date|date of minute|origin|originated',
      'date agreed|date set|date added|date opened|opened|date of action|date logged|date assigned|log date|date created',
      'dyddiad y cyfarfod|codwyd|dyddiad codi|cyfarfod|source|meeting raised|board date|committee date|original date',
      'date action raised|created|start date|start|date of origin|action raised|date of entry|meeting/date',
    ],
  ],
  [
    'topic',
    [
      'item|agenda item|subject|topic|issue|minute|agenda|heading|area|theme|title|discussion|key points|minutes|matter',
      'eitem|eitem ar yr agenda|pwnc|mater|discussion points|summary|agenda item/topic|decision|decisions|notes of meeting',
      'summary of discussion|main points|points discussed|key discussion points|trafodaeth|item/topic|agenda topic|report',
      'discussion/decision|discussion and decision|background|context|category|workstream|priority|risk|project',
      'objective|objectives|aim|aims|goal|goals|amcan|amcanion|nod',
    ],
  ],
];

const KINDS = new Map<string, ColumnKind>(
  NAMES.flatMap(([kind, lists]) => lists.flatMap((list) => list.split('|')).map((name) => [name, kind] as const)),
);

const FOLLOW_UP = /^\W*follow(?: |-)?up\W*$/iu;
const STRONG = /action|task|gweithredu|tasg/iu;

/** The longest name of a column, with a colon after it. */
const LONGEST = 41;
/** Marks and spaces that make a cell longer than its words. */
const SET_OUT = /^[*_#]|[*_#\s]{2}|[*_#]$/u;

/** What must be removed from a cell before looking it up among the names. */
const NEEDS_WORK = /[*_#’]|[^\S ]|  /;

/** What the column under a heading cell holds; null if the heading is unknown. */
export function columnKind(cell: string): ColumnKind | null {
  const trimmed = cell.trim();
  const first = trimmed.charCodeAt(0);
  // No name begins with a figure. Most other cells do, or are long.
  if ((first > 47 && first < 58) || (trimmed.length > LONGEST && !SET_OUT.test(trimmed))) return null;
  const plain = NEEDS_WORK.test(trimmed)
    ? trimmed
        .replace(/[*_#\u2028]/gu, ' ')
        .replaceAll('’', "'")
        .replace(/\s+/gu, ' ')
        .trim()
    : trimmed;
  const words = (plain.endsWith(':') || plain.endsWith('.') ? plain.slice(0, -1) : plain).toLowerCase();
  if (words === '' || words.length > 40) return null;
  const kind = KINDS.get(words);
  if (kind) return kind;
  if (words === 'date' || words === 'dyddiad' || words === 'dates') return 'other';
  if (!words.includes('/')) return columnByWords(words);
  const joined = KINDS.get(words.replace(/ ?\/ ?/gu, '/'));
  if (joined) return joined;
  // A heading in two languages.
  for (const half of words.split(/ ?\/ ?/u)) if (KINDS.has(half) && half !== words) return KINDS.get(half) ?? null;
  return columnByWords(words);
}

/**
 * What each column holds if a row heads a table of actions; null for other rows. A "Date" column says when an action
 * was raised if it stands before the action and another column is the deadline; otherwise it is the deadline.
 */
export function headerColumns(cells: readonly string[]): readonly ColumnKind[] | null {
  if (cells.length < 2 || cells.length > 14) return null;
  const kinds: (ColumnKind | null)[] = [];
  let known = 0;
  let unknown = 0;
  for (const cell of cells) {
    const kind = columnKind(cell);
    kinds.push(kind);
    if (kind !== null) known++;
    else if (cell.trim() !== '') unknown++;
    // Most rows are no heads, and show it soon.
    if (unknown * 2 > cells.length) return null;
  }
  if (known < 2 || known < unknown) return null;
  const has = (kind: ColumnKind): boolean => kinds.includes(kind);
  const actionAt = kinds.indexOf('action');
  const settled = cells.map((cell, at): ColumnKind => {
    const kind = kinds[at] ?? 'other';
    // If another column gives the deadline, "By" names the lead.
    if (kind === 'due' && /^by:?$/iu.test(cell.trim()) && !has('lead') && kinds.indexOf('due', at + 1) > 0)
      return 'lead';
    if (kind === 'other' && /^(?:dates?|dyddiad)$/iu.test(cell.trim())) {
      return has('due') || (actionAt > at && has('lead')) ? 'raised' : 'due';
    }
    return kind;
  });
  const named = cells.findIndex((cell, at) => kinds[at] === 'action' && STRONG.test(cell));
  const first = named >= 0 ? named : actionAt;
  // What follows after an action tells how it went: "Action | Follow-up".
  const told = settled.map((kind, at): ColumnKind =>
    kind === 'action' && first >= 0 && at > first && FOLLOW_UP.test(cells[at] ?? '') ? 'progress' : kind,
  );
  return withAction(told, first);
}

/** In a table with leads or deadlines and no action column, the topics are the actions. */
function withAction(kinds: readonly ColumnKind[], first: number): readonly ColumnKind[] | null {
  if (first >= 0) {
    // A second such column ("Action | Details") only describes the first.
    const rest = kinds.map((kind, at): ColumnKind => (kind === 'action' && at !== first ? 'topic' : kind));
    return rest.some((kind) => ['lead', 'due', 'status', 'progress', 'topic', 'number'].includes(kind)) ? rest : null;
  }
  const topic = kinds.indexOf('topic');
  if (topic < 0 || !(kinds.includes('lead') && (kinds.includes('due') || kinds.includes('status')))) return null;
  return kinds.map((kind, at): ColumnKind => (at === topic ? 'action' : kind));
}

/** "No. Action" over a narrow column and a wide one is two headings, and so is "OWNER TARGET DATE". */
export function splitHeading(segment: Segment): readonly Segment[] {
  const { text, at } = segment;
  if (KINDS.has(text.toLowerCase())) return [segment];
  const isKnown = columnKind(text) !== null;
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const [left, right] = [text.slice(0, space), text.slice(space + 1)];
    const isTwo = isKnown ? isAnswer(left) && isAnswer(right) : columnKind(left) !== null && columnKind(right) !== null;
    if (isTwo) {
      return [
        { text: left, at },
        { text: right, at: at + space + 1 },
      ];
    }
  }
  return [segment];
}

/** Whether a heading by itself is that of a lead, deadline or state. */
const isAnswer = (heading: string): boolean =>
  ['lead', 'due', 'status', 'progress'].includes(KINDS.get(heading.toLowerCase()) ?? '');
