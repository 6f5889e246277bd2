/** Which actions a question leaves out: those that are overdue, or the asker's own. */
export type LeftOut = 'overdue' | 'mine';

export interface FoundLeftOut {
  readonly start: number;
  readonly end: number;
  readonly is: LeftOut;
}

const EXCEPT =
  "(?:apart from|aside from|except(?: for)?|excluding|other than|leaving (?:aside|out)|setting aside|not (?:counting|including)|ignoring|besides|bar|heblaw(?: am)?|ar wah[aâ]n i|ac eithrio|heb (?:gyfrif?|gynnwys))(?:['’]r)?";
const ONES = '(?: (?:ones|actions|items|things|stuff|rhai|camau|pethau))?';
const OVERDUE = `(?:(?:(?:the|any|those|all|y|yr|rhai|camau|pethau|unrhyw beth) )*(?:overdue|late)${ONES}|(?:what(?:ever)?(?:['’]?s| is)|anything|everything|those|ones) (?:that (?:is|are) |already |which are )*(?:overdue|late)|(?:(?:y|yr|'r) )?(?:rhai|camau|pethau)? ?(?:sy(?:dd|['’]n)? (?:yn )?|yn )?hwyr)`;
const MINE =
  "(?:mine|me|my (?:own|actions|ones|stuff|bits)(?: ones| actions)?|(?:fy|'n|f['’]) ?(?:rhai|camau|un|eiddo)(?: i)?|rhai fi|fi)";
const LEFT_OUT = new RegExp(
  `(?<!\\p{L})${EXCEPT}\\s+(?:(?<overdue>${OVERDUE})|(?<mine>${MINE}))(?!\\p{L})[,.;:]?`,
  'iu',
);
const ASKS =
  /\?|(?<!\p{L})(?:what|which|who|show|list|give|any|anything|how many|everything|all|beth|be|pa|pwy|dangos\p{L}*|rhestr\p{L}*|faint|popeth|oes)(?!\p{L})/iu;

/** What a question leaves out: "apart from the overdue ones, what is due before Christmas?" Null where it leaves out nothing. */
export function findLeftOut(said: string): FoundLeftOut | null {
  const found = LEFT_OUT.exec(said);
  if (found === null || !ASKS.test(said)) return null;
  const is = found.groups?.['mine'] === undefined ? 'overdue' : 'mine';
  return { start: found.index, end: found.index + found[0].length, is };
}

/** The words without what they leave out. */
export function withoutLeftOut(said: string): string {
  const found = findLeftOut(said);
  return found === null ? said : `${said.slice(0, found.start)}${said.slice(found.end)}`.trim();
}
