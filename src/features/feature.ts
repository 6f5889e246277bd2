import type { z } from 'zod';
import type { PlanKey } from '../model/plan-keys.js';
import type { Group, GroupId } from '../model/group.js';
import type { Language } from '../model/language.js';
import type { Actor } from '../model/actor.js';
import type { Instant } from '../model/calendar/day.js';
import type { MessagePlan } from '../delivery/message-plan.js';
import type { OutboxItem, OutboxSubject } from '../model/outbox-item.js';
import type { Reply } from '../model/reply.js';
import type { OfferedFile } from '../ports/bot.js';
import type { Composed } from '../ports/compose.js';
import type { Store } from '../ports/store.js';
import type { CardButton } from '../presentation/card/define-button.js';
import type { Drawing } from '../presentation/card/drawing.js';
import type { CardJson } from '../presentation/card/templates.js';
import type { Slots } from '../reading/chat/slots.js';
import type { ChatNow } from '../reading/chat/vocabulary.js';
import type { GivenCommand, GrammarPart } from './grammar-part.js';
import type { Turn } from './turn.js';

/**
 * What a command or button needs of who gives it: nothing, as it is about themselves; to be a member of the group; to
 * be one or to lead the action; or authority that a member has or has not, which is the chair's, the secretary's or that
 * of who raised the action. What is not theirs to know of is for everyone as if it were not there.
 */
export type Need = 'self' | 'member' | 'lead' | 'authority';

/** What people say to give a command, in both languages; `{reference}` stands for that of an action. */
export interface Examples {
  readonly en: readonly string[];
  readonly cy: readonly string[];
}

export interface CommandDeclaration<Command extends GivenCommand = never> {
  readonly needs: Need;
  /** Whether several people's chat must mention the bot for it; small talk is left alone. */
  readonly needsMention: boolean;
  readonly examples: Examples;
  handle(turn: Turn, command: Command): Promise<Reply>;
  /** The command of another feature that is meant where this one found nothing; absent, or null, for none. */
  instead?(turn: Turn, command: Command, reply: Reply): Promise<GivenCommand | null>;
}

/** Something that people mean, in whatever words: where no grammar has their words, the intent whose examples are nearest is. */
export interface IntentDeclaration<Command extends GivenCommand = GivenCommand> {
  /**
   * Sentences that people say, a dozen or more in each language and of as many forms. Slots stand in braces: `{reference}`,
   * `{item}` of a plan, `{person}`, `{set}`, `{date}`, and `{words}` for what is free.
   */
  readonly examples: Examples;
  /** What it costs when it was not meant: nothing, something that undo takes back, or something that is asked first. */
  readonly ifWrong: 'harmless' | 'undone' | 'grave';
  /** The kinds of part of a plan of which it needs one, or a plan as a whole; absent where it is about no plan. */
  readonly ofPlan?: 'whole' | readonly PlanKey['kind'][];
  /** Whether it can be meant at all as things stand, unless it is named outright; absent for always. */
  isPossible?(now: ChatNow, said: string): boolean;
  /** The command that what was said makes; null where something that it needs was not said. */
  make(slots: Slots): Command | null;
  /** The commands that the same words make besides: of two papers, that of the second. Absent for none. */
  makeMore?(slots: Slots): readonly Command[];
  /** The intents of other features whose commands are given after it where the same words have their shape; absent for none. */
  readonly alongWith?: readonly string[];
  /** What is given instead where it was chosen on a card, so that what only asks is not asked twice. Absent for the same. */
  chosen?(command: Command): GivenCommand;
  /** Whether all of the command was said outright; what was partly guessed is asked first. Absent where nothing is guessed. */
  isSure?(slots: Slots): boolean;
  /** Whether what was said has the shape of it, whatever words surround that; absent where its words alone show it. */
  isShaped?(slots: Slots): boolean;
  /** Whether what it does is a question, so that it is harmless also where it is only likely. */
  readonly asks?: true;
  /** The intent that shows what there is to choose from; it is offered where what was said does not say of which it is. */
  readonly instead?: string;
  /** Whether it is about the meeting, so that its shape says more than an action whose words it has. */
  readonly isOfMeeting?: true;
  /** Whether it is about one item of the agenda, whose title counts as "agenda item" among its words. */
  readonly isOfItem?: true;
  /** What the commands of several actions come to as one; absent where each is given by itself. */
  readonly together?: (commands: readonly GivenCommand[]) => GivenCommand;
}

export interface ButtonDeclaration<Button extends CardButton = CardButton, Pressed = never> {
  readonly button: Button;
  readonly needs: Need;
  /** Whether it changes what everyone in a conversation sees, so that the card it was pressed on changes for all. */
  readonly changesSharedCard: boolean;
  handle(turn: Turn, pressed: Pressed): Promise<Reply>;
}

/** How a reply is shown: as a card, or, where it has none, as a sentence in which `finish` is done to what people wrote. */
export interface ReplyDeclaration<Shown extends Reply = never> {
  /** Whose language it is worded in: that of who asked, or their group's where the whole conversation reads it. */
  readonly readBy: 'asker' | 'conversation';
  /** Whether the card that a button changed takes this form for everyone. */
  readonly isSharedCard: boolean;
  /** Whether it takes the place of the card that it answers, also where a client only submits. */
  readonly takesCardsPlace?: boolean;
  /** In which language it is said when it is about the language itself. */
  languageOf?(reply: Shown): Language;
  card?(reply: Shown, drawing: Drawing): CardJson | null;
  text?(reply: Shown, drawing: Drawing, finish: (words: string) => string): string;
  /** The file that goes with it in a 1:1 chat, once its reader accepts it; null or absent for none. */
  file?(reply: Shown): OfferedFile | null;
  /** Whom the text mentions; the mark of each, `<at>Name</at>`, stands in it. */
  mentions?(reply: Shown): readonly Actor[];
}

/**
 * A card that buttons come back to: pressed on it, they are answered with the same card as it then stands. What a button
 * must say to be of that card is sent with its own data, so that the button's own feature need not know of the card.
 */
export interface PlaceDeclaration<Data extends z.ZodRawShape = z.ZodRawShape, Place = never> {
  /** Which buttons come back to it, of whichever feature. */
  readonly buttons: readonly CardButton[];
  /** What they say of it; a button that does not was pressed elsewhere. */
  readonly data: Data;
  /** The turn of who presses on it, where that says more to the button's handler than anywhere else. */
  turnOn?(turn: Turn, place: Place): Turn;
  /** That card as it now stands, or the button's own reply where that says more, as when it could not be done. */
  back(turn: Turn, place: Place, reply: Reply): Promise<Reply>;
}

/** What a button says of the card that it comes back to, after checking. */
export type PlaceOf<Data extends z.ZodRawShape> = z.output<z.ZodObject<Data>>;

/** Why a message is composed: the item, and the groups it is about that may be spoken of to its reader. */
export interface Composing<Subject> {
  readonly store: Store;
  readonly item: OutboxItem;
  readonly subject: Subject;
  readonly groups: readonly Group[];
  readonly now: Instant;
}

/**
 * What is said first, declared whole: what is kept of it, when it falls due, what it says when its item goes out, how its
 * card is brought up to date and what a forecast says of it. Its kind is the name that it is declared under.
 */
export interface MessageDeclaration<
  Subject extends OutboxSubject = OutboxSubject,
  Said extends Reply = Reply,
> extends MessagePlan<Subject, Said> {
  /** Null when there is nothing left to say. */
  compose(composing: Composing<Subject>): Promise<Composed<Said> | null>;
  /** The card that was sent, as it now stands, when what it is about has changed; absent where it stays as it is. */
  asItStands?(composing: Composing<Subject>): Promise<Reply | null>;
}

/** A capability: what people can say to it and press, what it answers, and what it says first. */
export interface FeatureDeclaration {
  readonly name: string;
  readonly grammar: readonly GrammarPart[];
  readonly commands: Readonly<Record<string, CommandDeclaration>>;
  readonly intents: Readonly<Record<string, IntentDeclaration>>;
  readonly buttons: Readonly<Record<string, ButtonDeclaration>>;
  readonly places: Readonly<Record<string, PlaceDeclaration>>;
  readonly replies: Readonly<Record<string, ReplyDeclaration>>;
  readonly messages: Readonly<Record<string, MessageDeclaration>>;
}

const NOTHING = { grammar: [], commands: {}, intents: {}, buttons: {}, places: {}, replies: {}, messages: {} } as const;

/** Declares a feature; parts that it does not have may be left out. */
export const defineFeature = <const Declared extends Partial<FeatureDeclaration> & { readonly name: string }>(
  declared: Declared,
): Omit<typeof NOTHING, keyof Declared> & Declared => ({ ...NOTHING, ...declared });

/** Which group and action a handler's button is about. */
export interface ActionTarget {
  readonly group: GroupId;
  readonly reference: string;
}
