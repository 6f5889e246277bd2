import { readMarker } from '../actions/action-marker.js';
import type { LeadTest } from '../actions/split-lead.js';
import { splitStatus } from './action-status.js';
import { beginsTask, couldHead, isActionable, isAgreeing, NOTE, NOTHING, REMARK, STATE } from './action-words.js';
import { CollectedActions } from './collected-actions.js';
import { leadsAtEnd } from './lead-at-end.js';
import { isAmong } from './list-order.js';
import { OpenList } from './open-list.js';
import { withOwner } from './owned-lines.js';
import type { Places } from './places.js';
import type { Paragraph } from './paragraph.js';
import type { RawAction } from './raw-action.js';
import { holdsNothing } from './record-lines.js';
import { tellsOfDeed, tellsOfPast } from './report.js';
import { saidTasks, type SaidTask } from './said-tasks.js';
import { readSectionHeading } from './section-heading.js';
import { readBareMarker, readLoneMarker, readNamedMarker } from './named-marker.js';
import { readTaskMarker } from './task-marker.js';
import { markedPieces } from './split-marks.js';
import { statedActions } from './stated-actions.js';
import { firstWord } from '../text/first-word.js';
import { isSettled } from './task-verbs.js';

const AGENDA = /^[\s#*_]*(?:agenda|agenda items|rhaglen|agenda[ /]+rhaglen)[\s*_:]*$/iu;
/** An item beside a margin has no more lines than this. */
const ROW = 15;
/** More words than this after a heading's colon are text. */
const LONGEST_REST = 60;

/**
 * Collects the actions that the paragraphs of minutes mark: after a marker, in a list under a heading, before "(Action:
 * SE)" or before initials in the margin. Keeps everything else as text.
 */
export class ActionCollector extends CollectedActions {
  private open: OpenList;
  /** Whether a list of what was agreed is open; in it, only a plain task is an action. */
  private isAgreeing = false;
  /** Whether the present list is an agenda. */
  private isAgenda = false;
  private next: Paragraph | null = null;
  /** Whether this paragraph belongs to a table with its cells on one line. */
  isFlat = false;
  /** What the paragraphs to come show by where they stand. */
  places: Places = { column: new Map(), owned: new Map(), persons: new Map() };
  /** Whether this paragraph may say something that is still to be done. */
  isOpen = true;
  /** What the sentences of this paragraph say must be done. */
  private saidHere: readonly SaidTask[] = [];

  constructor(
    test: LeadTest,
    isDeadline: (words: string) => boolean,
    /** Whether words hold a day before the meeting's. */
    private readonly isEarlier: (words: string) => boolean,
  ) {
    super(test, isDeadline);
    this.open = new OpenList(test);
  }

  /** Takes a paragraph, the next one, and whether it belongs to a table with its cells on one line. */
  take(paragraph: Paragraph, next: Paragraph | null, isFlat = false): void {
    this.next = next;
    this.leaveScope(paragraph, this.places.persons.get(paragraph));
    this.isFlat = isFlat && paragraph.text.includes(' / ');
    const body = paragraph.bullet ? paragraph.text.slice(paragraph.bullet.length) : paragraph.text;
    const saysNothing = holdsNothing(paragraph, body, this.section, [this.before, next]);
    this.isOpen = !saysNothing;
    const pieces = markedPieces(paragraph, body, this.test);
    const owned = this.section === 'other' ? this.places.owned.get(paragraph) : undefined;
    const tasks = (piece: Paragraph): readonly SaidTask[] =>
      saidTasks(piece, this.test, this.isAgreeing, this.person).map((task) => this.ofRow(task));
    const saidIn = pieces.map((piece) => (saysNothing ? [] : withOwner(tasks(piece), owned)));
    for (const task of saidIn.flat()) this.said.push(task);
    if (this.takeLabel(paragraph.text) || this.takeRemark(body) || this.isAside(body)) return;
    this.dropUnsure();
    const owner = readBareMarker(body, this.test);
    if (owner !== null) {
      this.waitUnder(paragraph, owner, null);
      this.before = paragraph;
      return;
    }
    const named = readSectionHeading(paragraph.text);
    if (named?.kind === 'actions' && this.takeHeading(paragraph, body)) {
      this.before = paragraph;
      return;
    }
    pieces.forEach((piece, at) => {
      this.saidHere = saidIn[at] ?? [];
      this.takePiece(piece, piece === paragraph ? body : piece.text);
    });
  }

  private takePiece(paragraph: Paragraph, body: string): void {
    const state = STATE.exec(body)?.[0] ?? '';
    const whole = readMarker(paragraph.text) ?? readTaskMarker(paragraph.text, this.test);
    const marker = whole ?? (paragraph.bullet || state !== '' ? readMarker(body.slice(state.length)) : null);
    const named = marker ? null : readNamedMarker(body, this.test);
    const lone = this.before === null || marker || named ? null : readLoneMarker(body, this.test);
    this.isMarked ||= (marker ?? named ?? lone) !== null;
    if (lone !== null && this.before) this.addSentence(this.before, lone, paragraph);
    else if (named) this.add(named.words, paragraph, 'text', named.number).lead = named.lead;
    else if (marker) {
      if (this.section === 'actions') this.open.saysMore(paragraph, body);
      const words = state + (whole ? paragraph.text : body.slice(state.length)).slice(marker.length);
      this.takeMarked(paragraph, words, marker.number ?? paragraph.bullet?.label ?? null);
    } else if (!this.takeHeading(paragraph, body)) this.takeText(paragraph, body);
    this.before = paragraph;
  }

  /** Takes the actions of a table. A table ends an open list. */
  takeTable(rows: readonly RawAction[]): void {
    this.dropUnsure();
    this.list++;
    for (const row of rows) this.found.push(Object.assign(row, { list: this.list }));
    this.isMarked ||= rows.length > 0;
    this.interrupt();
    if (this.section === 'actions') this.section = 'other';
  }

  /** Must be called after the last paragraph. */
  end(): void {
    this.dropUnsure();
  }

  private takeMarked(paragraph: Paragraph, words: string, number: string | null): void {
    const said = words.replace(/^[\s:;.,–—*-]+/u, '').trim();
    if (NOTHING.test(said) || (said.length < 60 && REMARK.test(said)) || tellsOfDeed(said, this.test)) {
      this.interrupt();
      return;
    }
    const isOver = /:\s*$/u.test(said);
    const bare = said.replace(/[\s:.*_]+$/u, '').replace(/ (?:to|will|i)$/u, '');
    if (bare === '') {
      this.waitUnder(paragraph, null, number);
      return;
    }
    if (isOver ? couldHead(bare, this.test) : this.test.isKnown(bare) || this.couldStandAlone(bare)) {
      if (isOver || !this.before || paragraph.bullet?.label === '') {
        this.waitUnder(paragraph, bare, number);
      } else this.addSentence(this.before, bare, paragraph);
      return;
    }
    this.add(said, paragraph, 'text', number);
  }

  private takeHeading(paragraph: Paragraph, body: string): boolean {
    const isItem = this.section === 'actions' && paragraph.bullet !== null && !/^\s*#/u.test(paragraph.text);
    const heading = isAmong(this.before, paragraph, this.next)
      ? null
      : (readSectionHeading(paragraph.text) ?? (isItem ? null : readSectionHeading(body)));
    // "Actions from the last meeting (Tom)" in an agenda is one of its items.
    const isOver = this.next?.bullet && this.next.indent > paragraph.indent;
    if (this.isAgenda && paragraph.bullet && !isOver && !/^\s*#/u.test(paragraph.text)) return false;
    // "Carried forward from the last meeting:" over some of the actions does not end the list.
    if (isItem && heading && heading.kind !== 'done' && isOver) return true;
    if (heading && !(isItem && heading.kind === 'other' && isActionable(body, this.test))) {
      if (this.takePart(paragraph, heading.kind)) return true;
      const isTask = heading.rest.includes(' ') && isActionable(heading.rest, this.test);
      const isShort = heading.rest !== '' && heading.rest.split(' ').length < 8;
      const isDue = !isTask && isShort && this.isDeadline(heading.rest);
      const lead = isDue || isTask || heading.rest === '' ? null : this.leadOf(heading.rest);
      if (heading.rest !== '' && !isDue && lead === null) {
        if (readMarker(paragraph.text) !== null) return false;
        if (isTask) {
          this.interrupt();
          this.add(heading.rest, paragraph, 'text', null);
          return true;
        }
        if (heading.rest.length > LONGEST_REST) return false;
      }
      this.section = heading.kind === 'actions' && this.isEarlier(body) ? 'previous' : heading.kind;
      this.isAgenda = AGENDA.test(body);
      this.openScope(paragraph, this.next);
      this.open = new OpenList(this.test);
      this.list++;
      this.interrupt();
      if (heading.kind !== 'actions' && !this.places.persons.has(paragraph)) this.person = null;
      const due = isDue ? heading.rest : null;
      this.heading = { lead: lead ?? this.person, due, ofAll: due, isOfAll: lead !== null };
      return true;
    }
    return this.takeSubheading(paragraph, body) && this.open.leavesItem();
  }

  private takeText(paragraph: Paragraph, body: string): void {
    if (this.waiting?.takes(paragraph) === true) {
      const { lead, number } = this.waiting;
      this.add(body, paragraph, 'text', paragraph.bullet?.label ?? number).headingLead = lead;
      if (paragraph.bullet === null) this.waiting = null;
      return;
    }
    this.waiting = null;
    const ended = this.section === 'done' ? [] : leadsAtEnd(paragraph, body, this);
    for (const { words, from, isMark, ...said } of ended) {
      const number = from === 'list' ? (paragraph.bullet?.label ?? null) : null;
      if (words !== '') Object.assign(this.add(words, paragraph, from, number, body), said);
      this.isMarked ||= isMark;
    }
    if (ended.length > 0) return;
    if (paragraph.margin !== null) this.row = { names: paragraph.margin, end: paragraph.line + ROW };
    if (this.isLeadUnder(paragraph, body)) {
      if (this.before) this.addSentence(this.before, body.replace(/\.$/u, ''), paragraph);
      return;
    }
    if (this.isListed(paragraph, body)) {
      this.isMarked ||= this.section === 'actions';
      this.add(body, paragraph, 'list', paragraph.bullet?.label ?? null).lead = this.open.ownerOf(paragraph, body);
      return;
    }
    const task = body.replace(/^to /iu, '');
    if (this.isAgreeing && paragraph.bullet && beginsTask(task, this.test) && !isSettled(firstWord(task))) {
      this.add(body, paragraph, 'list', null);
      return;
    }
    this.isAgreeing = isAgreeing(body) || (this.isAgreeing && paragraph.bullet !== null);
    if (this.section === 'previous' && paragraph.bullet && isActionable(body, this.test)) {
      this.add(body, paragraph, 'list', paragraph.bullet.label);
      this.unsure = paragraph;
      return;
    }
    const isTitle = this.heading.lead !== null && body.endsWith(':');
    if (
      this.section === 'actions' &&
      !paragraph.bullet &&
      !NOTE.test(body) &&
      (isTitle || !this.open.goesOnAfter(body, this.next))
    )
      this.section = 'other';
    this.last = null;
    const stated = statedActions(body, this.saidHere, this.test, [this.before, this.next]);
    for (const { lead, task, sentence } of stated)
      Object.assign(this.add(task, paragraph, 'text', null, sentence), { lead, isSplit: true });
    if (stated.length === 0) this.text.push(paragraph);
  }

  private isListed(paragraph: Paragraph, body: string): boolean {
    if (NOTHING.test(body) || NOTE.test(body)) return false;
    if (this.section === 'actions') {
      if (this.open.saysMore(paragraph, body) || (body.length < 60 && REMARK.test(body))) return false;
      if (paragraph.bullet === null)
        return paragraph.margin !== null || this.open.takesLine(paragraph, body, this.next);
      if ((tellsOfPast(body) && !isActionable(body, this.test)) || tellsOfDeed(body, this.test)) return false;
      const isItem = this.open.takesBullet(paragraph.bullet, body);
      if (isItem === null) this.section = 'other';
      return isItem === true;
    }
    if (this.section !== 'previous' && this.section !== 'done') return false;
    return splitStatus(body).status !== null && isActionable(body, this.test);
  }
}
