import type { Bullet } from '../text/read-bullet.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { isActionable, namesLead } from './action-words.js';
import { ListOrder } from './list-order.js';
import type { Paragraph } from './paragraph.js';
import { isReport } from './report.js';

/** A listed line without a task is at most this long. */
const LONGEST_TOPIC = 140;
/** A verb and its object. */
const FULL = /^(?!see )\S+ (?!(?:of|by|from|for|on|and|or|to|in|at|with)\s)\S+/iu;
const BOX = /^\s*(?:\[[ xX✓✔]?\]|[☐☑☒✅✔✓])\s/u;

/** The list under a heading over actions: tells what belongs to it, and whether it continues. */
export class OpenList {
  private order = new ListOrder();
  private hasBullets = false;
  private count = 0;
  /** The indent of the last item with a whole task, and whether it has its own lead or box. */
  private whole: { readonly indent: number; readonly isOwn: boolean; readonly lead: string | null } | null = null;
  /** Whether items follow each other without gaps. */
  private isDense = false;
  /** Set after an unknown title; then only a plain task continues the list. */
  private isPaused = false;

  constructor(private readonly test: LeadTest) {}

  /** Whether a listed line is an item; null if it shows that the list has ended. */
  takesBullet(bullet: Bullet, body: string): boolean | null {
    if (this.order.isOfOtherKind(bullet) && splitLead(body, this.test).lead === null) return null;
    const isTask = isActionable(body, this.test);
    if (!this.order.mayGoOn(bullet) && !isTask) return null;
    if (this.isPaused && !isTask) return false;
    this.order.add(bullet);
    this.hasBullets = true;
    this.isPaused = false;
    this.count++;
    return true;
  }

  /**
   * Whether a line indented under an item with a whole task only adds to it: it has no lead and no box of its own, and
   * no verb if that is all the item has.
   */
  saysMore({ bullet, indent }: Paragraph, body: string): boolean {
    const isOwn = bullet !== null && (BOX.test(body) || namesLead(body, this.test));
    const isTask = isOwn || isActionable(body, this.test);
    const { whole } = this;
    const isUnder = bullet !== null && whole !== null && indent > whole.indent;
    if (isUnder && this.isPart(body)) return false;
    if (isUnder && !(whole.isOwn ? isOwn : isTask)) return true;
    const { lead } = splitLead(body, this.test);
    this.whole = bullet !== null && isTask ? { indent, isOwn, lead } : null;
    return false;
  }

  /** Whether a line under somebody's item is a part of it that is a task by itself: "write a post". */
  private isPart(body: string): boolean {
    return (
      this.whole?.lead != null && this.test.isVerb(firstWord(body)) && FULL.test(body) && !namesLead(body, this.test)
    );
  }

  /** Who has a line by its margin, or by the item under which it stands as a part. */
  ownerOf({ bullet, indent, margin }: Paragraph, body: string): string | null {
    const { whole } = this;
    if (margin !== null) return margin;
    return bullet !== null && whole !== null && indent > whole.indent && this.isPart(body) ? whole.lead : null;
  }

  /** Must be called where a heading over a part of the list ends its last item. */
  leavesItem(): true {
    this.whole = null;
    return true;
  }

  /** Whether a line without a bullet is an item. */
  takesLine(paragraph: Paragraph, body: string, next: Paragraph | null): boolean {
    const isItem = isActionable(body, this.test)
      ? !(this.hasBullets && paragraph.afterGap)
      : this.isTopic(paragraph, body, next);
    if (!isItem) return false;
    if (this.count > 0 && !paragraph.afterGap) this.isDense = true;
    this.count++;
    return true;
  }

  /** "Catering" among tasks is one of them; over bullets, or after a gap in a list without gaps, it is a title. */
  private isTopic({ afterGap }: Paragraph, body: string, next: Paragraph | null): boolean {
    if (this.hasBullets || next?.bullet || body.length > LONGEST_TOPIC) return false;
    if (isReport(body) || /\s\/\s|[:?!,]$/u.test(body.trimEnd()) || !/\p{L}/u.test(body)) return false;
    if (this.count === 0 || !afterGap) return true;
    return !this.isDense && body.trim().includes(' ') && next?.afterGap === true;
  }

  /** Whether the list continues after a line that is no item of it. */
  goesOnAfter(body: string, next: Paragraph | null): boolean {
    if (/[.!?]["”)]?$/u.test(body.trimEnd()) || body.length > LONGEST_TOPIC) return false;
    if (body.trimEnd().endsWith(':')) return true;
    this.isPaused = true;
    return next?.bullet != null;
  }
}
