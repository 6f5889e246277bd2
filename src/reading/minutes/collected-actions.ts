import { endsInReport } from './closing-lead.js';
import { readMarker } from '../actions/action-marker.js';
import type { LeadTest } from '../actions/split-lead.js';
import { splitTrailingLead } from '../actions/split-trailing-lead.js';
import { isStatusInCapitals, readStatus, reportsDone } from './action-status.js';
import { isActor } from './actor.js';
import { couldHead, REMARK, STATE, statusOf, TAIL_LABEL, ASIDE, ITEM, levelOf } from './action-words.js';
import { givenTo } from './given-to.js';
import { readLabelLines } from './label-line.js';
import type { Paragraph } from './paragraph.js';
import { areIds } from './named-ids.js';
import { rawAction, type RawAction } from './raw-action.js';
import type { SectionKind } from './section-heading.js';
import { isBarePost } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { firstWord } from '../text/first-word.js';
import { fold } from '../text/fold.js';
import { WaitingMarker } from './waiting-marker.js';
import { withoutEnd } from '../text/without-end.js';
import type { SaidTask } from './said-tasks.js';
import { sentences } from './sentences.js';
import { titleDue, type Heading } from './title-due.js';

/** The actions collected so far, and the remarks under the last of them. */
export class CollectedActions {
  readonly found: RawAction[] = [];
  /** Paragraphs that hold no action of their own. */
  readonly text: Paragraph[] = [];
  /** What sentences say must be done, marked or not. */
  readonly said: SaidTask[] = [];
  /** Whether the minutes mark, list or tabulate any action; an unmarked sentence is then less surely one. */
  isMarked = false;
  section: SectionKind = 'other';
  protected heading: Heading = { lead: null, due: null, ofAll: null, isOfAll: false };
  /** How many tasks had been said by the last mark that only named somebody. */
  private lastMark = 0;
  protected last: RawAction | null = null;
  protected before: Paragraph | null = null;
  /** The paragraph of the last action, if only a status after it would make it one. */
  protected unsure: Paragraph | null = null;
  protected waiting: WaitingMarker | null = null;
  /** The indent of the section's bulleted heading; null if the section includes other lines too. */
  private scope: number | null = null;
  /** The indent of the section's heading. */
  private headIndent = 0;
  /** How many Markdown signs the section's heading has. */
  private level = 0;
  /** Counts headings and tables, so that all actions of one list have one number. */
  protected list = 0;

  constructor(
    readonly test: LeadTest,
    readonly isDeadline: (words: string) => boolean,
  ) {}

  /** Whom the margin of a paragraph names that gives them nothing: what the rest of its item says is theirs. */
  protected row: { readonly names: string; readonly end: number } | null = null;

  /** Whose part of the notes this is: "### Lotte". */
  protected person: string | null = null;

  protected readonly ofRow = (task: SaidTask): SaidTask =>
    this.row !== null && task.lead === null && task.strength === 'sure'
      ? { ...task, lead: this.row.names, isTo: true }
      : task;

  protected openScope({ bullet, indent, text }: Paragraph, next: Paragraph | null): void {
    this.headIndent = indent;
    if (bullet !== null || /^\s*#/u.test(text)) this.lastMark = this.said.length;
    this.scope = bullet !== null && next?.bullet && next.indent > indent ? indent : null;
  }

  /** "Next steps:" in a list covers lines indented further than itself, and ends where the list comes back out. */
  protected leaveScope({ indent, bullet, text, margin, line }: Paragraph, person?: string): void {
    if (margin !== null || bullet?.label != null || line > (this.row?.end ?? 0)) this.row = null;
    // In a list of actions a heading that is a name is over a part of it.
    if (person !== undefined && !/^\s*#/u.test(text)) this.section = 'other';
    if (person !== undefined) this.interrupt();
    this.person = person ?? this.person;
    const isEarlier = this.section === 'previous' || this.section === 'done';
    if (isEarlier && bullet !== null && indent <= this.headIndent && ITEM.test(text)) this.section = 'other';
    if (this.scope === null || indent > this.scope) return;
    this.section = 'other';
    this.scope = null;
    this.interrupt();
  }

  protected interrupt(): void {
    this.last = null;
    this.waiting = null;
  }

  protected waitUnder({ bullet, indent }: Paragraph, lead: string | null, number: string | null): void {
    const own = bullet?.label === null ? indent : null;
    this.waiting = new WaitingMarker(lead, number, own);
    this.last = null;
  }

  protected takeLabel(text: string): boolean {
    if (!this.last) return false;
    const labels = readLabelLines(text);
    // "Team: Read the report" is the next action.
    if (labels.some(({ kind, words }) => kind === 'lead' && / /u.test(words) && this.test.isVerb(firstWord(words))))
      return false;
    if (labels.length > 0) this.unsure = null;
    for (const { kind, words } of labels) {
      if (kind === 'lead') this.last.lead ??= words;
      else if (kind === 'due') this.last.due ??= words;
      else if (kind === 'raised') this.last.raised ??= words;
      else this.last.status ??= readStatus(words) ?? (reportsDone(words) ? 'done' : null);
    }
    return labels.length > 0;
  }

  /** "[Harbour 2023-04-19]" under an action says where it came from. */
  protected isAside(body: string): boolean {
    return this.last !== null && body.length < 80 && ASIDE.test(body) && !this.test.isKnown(body) && !readMarker(body);
  }

  /** Drops an item in a list of earlier actions that no status follows. */
  protected dropUnsure(): void {
    if (this.unsure === null) return;
    const { words = '' } = this.found.pop() ?? {};
    const { text, line } = this.unsure;
    if (!this.said.some((task) => task.line === line))
      this.said.push({ lead: null, task: words, strength: 'likely', sentence: text, line });
    this.text.push(this.unsure);
    this.unsure = null;
    this.last = null;
  }

  /** Takes a remark right under an action about its state: "Complete.", "This has been circulated." */
  protected takeRemark(body: string): boolean {
    if (this.last?.status !== null || body.length > 400) return false;
    if (readMarker(body.slice(STATE.exec(body)?.[0].length ?? 0)) !== null) return false;
    const isWord = REMARK.test(body) || isStatusInCapitals(body);
    const status = isWord ? readStatus(body) : this.last.section === 'previous' && reportsDone(body) ? 'done' : null;
    if (status === null) return false;
    this.last.status = status;
    this.unsure = null;
    return true;
  }

  /** Takes the sentence before a line that marks it, "ACTION: SE"; if it has no task, what was agreed before it. */
  protected addSentence(before: Paragraph, lead: string, at: Paragraph): void {
    const words = this.wordsBefore();
    this.text.pop();
    const { taken, left } = givenTo(lead, words, before.line, this.said.splice(this.lastMark), this.test);
    for (const task of left) this.said.push(task);
    this.lastMark = this.said.length;
    for (const { words, lead, line, isSplit } of taken)
      Object.assign(this.add(words, { ...at, line: line ?? at.line }, 'text', null, before.text), { lead, isSplit });
  }

  /** The words of the previous paragraph. */
  readonly wordsBefore = (): string => {
    const { text, bullet } = this.before ?? { text: '', bullet: null };
    return bullet ? text.slice(bullet.length) : text;
  };

  protected add(
    words: string,
    paragraph: Paragraph,
    from: RawAction['from'],
    number: string | null,
    quote = paragraph.text,
  ): RawAction {
    const raw = rawAction(words.replace(TAIL_LABEL, ''), paragraph.line, from, this.section, quote);
    raw.list = from === 'list' || this.section === 'actions' ? this.list : 0;
    raw.number = number;
    raw.headingLead = from === 'list' ? this.heading.lead : null;
    raw.headingDue = from === 'list' ? this.heading.due : null;
    raw.context = this.before ? (sentences(this.before.text).at(-1) ?? null) : null;
    raw.status = statusOf(words, this.section);
    if (paragraph.margin !== null) raw.lead = paragraph.margin;
    raw.due = paragraph.due ?? null;
    this.found.push(raw);
    this.last = raw;
    return raw;
  }

  /** Whether a name may stand alone, right after a sentence: "Action: Convener". */
  protected couldStandAlone(name: string): boolean {
    if (this.before === null || name.length > 40 || this.test.isVerb(name.split(' ')[0] ?? '')) return false;
    return (
      isBarePost(name) ||
      areIds(name) ||
      (this.test.couldEnd?.(name) ?? false) ||
      (!/ (?:to|i|will) /u.test(name) && isActor(name, this.test))
    );
  }

  /** Whether a line right under a paragraph is a post or initials, as in a margin. */
  protected isLeadUnder({ bullet, afterGap }: Paragraph, body: string): boolean {
    if (!this.before || this.last || bullet || afterGap || this.section === 'actions' || body.length > 50) return false;
    return (
      this.text.at(-1) === this.before &&
      /[.;]$/u.test(this.before.text) &&
      !endsInReport(this.before.text) &&
      this.test.isKnown(withoutEnd(body, '.'))
    );
  }

  /** Takes a lower heading in a list of actions, "### Website", which covers a part of it, perhaps one lead's. */
  protected takePart({ text }: Paragraph, kind: SectionKind): boolean {
    const level = levelOf(text);
    const isList = this.section === 'actions' || this.section === 'previous';
    if (!isList || !(kind === 'other' || kind === this.section) || this.level === 0 || level <= this.level) {
      this.level = level;
      return false;
    }
    const { title, due } = titleDue(text.replace(/^[\s#*_]+|[\s*_:]+$/gu, ''), this.isDeadline);
    const { lead } = this.test.isKnown(title) ? { lead: title } : splitTrailingLead(title, this.test);
    this.heading = { lead, due: due ?? this.heading.ofAll, ofAll: this.heading.ofAll, isOfAll: false };
    this.last = null;
    return true;
  }

  /** Takes a name that heads its own part of a list of actions: "Comms team:". */
  protected takeSubheading({ bullet }: Paragraph, body: string): boolean {
    const isList = this.section === 'actions' || this.section === 'previous';
    if (!isList || body.endsWith('.') || body.endsWith(';')) return false;
    const name = withoutEnd(body, ':*_–—-').replace(/^[*_\s]+/u, '');
    if (name.length > 60) return false;
    const isTitled = /:[\s*_]*$/u.test(body);
    if (isTitled && this.isDeadline(name) && name.split(' ').length < 8) {
      this.heading = { ...this.heading, due: name };
      return true;
    }
    // Under "Actions: Steve", a title is nobody whom the minutes do not know.
    if (!(isTitled && !this.heading.isOfAll ? couldHead(name, this.test) : this.couldOwn(name, bullet !== null)))
      return false;
    this.heading = { ...this.heading, lead: name, isOfAll: false };
    this.last = null;
    return true;
  }

  /** Whether a line names somebody. After a number, words in capitals that only look like a name are a title. */
  private couldOwn(words: string, isListed: boolean): boolean {
    const isSure = !isListed || (this.test.isSure?.(words) ?? true) || isFirstName(fold(firstWord(words)));
    return isSure && this.test.isKnown(words);
  }

  /** The lead that a heading's other words name. */
  protected leadOf(rest: string): string | null {
    const name = rest.replace(/^(?:for|by|lead|leads|owner|owners|i|gan)[\s:]+/iu, '').replace(/[\s:]+$/u, '');
    return couldHead(name, this.test) ? name : null;
  }
}
