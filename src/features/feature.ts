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
 * Who may give a command or press a button: `self`, anyone, as it is about themselves; `member`, a member of the group;
 * `lead`, a member or a lead of the action; `authority`, a member with the authority of the chair, the secretary or
 * whoever raised the action. What somebody may not know about is answered as if it did not exist.
 */
export type Need = 'self' | 'member' | 'lead' | 'authority';

/** What people say to give a command, in both languages; `{reference}` stands for an action's reference. */
export interface Examples {
  readonly en: readonly string[];
  readonly cy: readonly string[];
}

export interface CommandDeclaration<Command extends GivenCommand = never> {
  readonly needs: Need;
  /** Whether people in a shared chat must mention the bot to give it; otherwise the bot ignores it as small talk. */
  readonly needsMention: boolean;
  readonly examples: Examples;
  handle(turn: Turn, command: Command): Promise<Reply>;
  /** When this command found nothing: the other feature's command that was meant. Absent or null for none. */
  instead?(turn: Turn, command: Command, reply: Reply): Promise<GivenCommand | null>;
}

/** Something that people mean. Where no grammar reads their words, the intent with the nearest examples is chosen. */
export interface IntentDeclaration<Command extends GivenCommand = GivenCommand> {
  /**
   * A dozen or more sentences that people say in each language, in as many forms. Slots stand in braces: `{reference}`,
   * `{item}` of a plan, `{person}`, `{set}`, `{date}`, and `{words}` for free text.
   */
  readonly examples: Examples;
  /** What a wrong guess costs: nothing, a change that undo takes back, or so much that the bot asks first. */
  readonly ifWrong: 'harmless' | 'undone' | 'grave';
  /** The kinds of plan part it needs one of, or `whole` for the whole plan; absent for an intent about no plan. */
  readonly ofPlan?: 'whole' | readonly PlanKey['kind'][];
  /** Whether people can mean it as things stand, or `said` names it outright. Absent for always. */
  isPossible?(now: ChatNow, said: string): boolean;
  /** The command that these slots make; null when something it needs is missing. */
  make(slots: Slots): Command | null;
  /** More commands that the same words make, such as the one for the second of two papers. Absent for none. */
  makeMore?(slots: Slots): readonly Command[];
  /** Other features' intents whose commands follow when the same words also have their shape; absent for none. */
  readonly alongWith?: readonly string[];
  /** The command to give when somebody chose it on a card, so the bot does not ask twice. Absent for the same one. */
  chosen?(command: Command): GivenCommand;
  /** Whether all of the command was said outright; if not, the bot asks first. Absent where it never guesses. */
  isSure?(slots: Slots): boolean;
  /** Whether the words have its shape, whatever surrounds it; absent where only the examples' words show it. */
  isShaped?(slots: Slots): boolean;
  /** Its command only asks a question, so it is harmless even when it is only likely. */
  readonly asks?: true;
  /** The intent that lists the choices; it is offered when people do not say which one they mean. */
  readonly instead?: string;
  /** It is about the meeting: its shape counts for more than an action with the same words. */
  readonly isOfMeeting?: true;
  /** It is about one agenda item, whose title counts as "agenda item" among its words. */
  readonly isOfItem?: true;
  /** Joins the commands for several actions into one; absent where each is given by itself. */
  readonly together?: (commands: readonly GivenCommand[]) => GivenCommand;
}

export interface ButtonDeclaration<Button extends CardButton = CardButton, Pressed = never> {
  readonly button: Button;
  readonly needs: Need;
  /** Whether it changes what everyone in a conversation sees, so that its card is updated for all of them. */
  readonly changesSharedCard: boolean;
  handle(turn: Turn, pressed: Pressed): Promise<Reply>;
}

/** How a reply is shown: as a card, or else as a sentence that passes what people wrote through `finish`. */
export interface ReplyDeclaration<Shown extends Reply = never> {
  /** Whose language it is worded in: the asker's, or the group's where the whole conversation reads it. */
  readonly readBy: 'asker' | 'conversation';
  /** Whether everyone sees this card in place of the pressed one, if the button changes a shared card. */
  readonly isSharedCard: boolean;
  /** Whether it replaces the card that it answers, also when a client submits a message instead of an invoke. */
  readonly takesCardsPlace?: boolean;
  /** The language of a reply that is about the language itself. */
  languageOf?(reply: Shown): Language;
  card?(reply: Shown, drawing: Drawing): CardJson | null;
  text?(reply: Shown, drawing: Drawing, finish: (words: string) => string): string;
  /** The file sent with it in a 1:1 chat once the reader accepts it; null or absent for none. */
  file?(reply: Shown): OfferedFile | null;
  /** Whom the text mentions; it contains `<at>Name</at>` for each. */
  mentions?(reply: Shown): readonly Actor[];
}

/**
 * A card that answers a press on one of its buttons with itself, as it then stands. The button sends what identifies
 * the card along with its own data, so the button's feature need not know about the card.
 */
export interface PlaceDeclaration<Data extends z.ZodRawShape = z.ZodRawShape, Place = never> {
  /** The buttons that come back to it, from any feature. */
  readonly buttons: readonly CardButton[];
  /** What they send about the card; a button that does not send it was pressed elsewhere. */
  readonly data: Data;
  /** The turn of a press on this card, where the button's handler needs to know more than it does elsewhere. */
  turnOn?(turn: Turn, place: Place): Turn;
  /** The card as it now stands, or the button's own reply where that says more, such as why a press failed. */
  back(turn: Turn, place: Place, reply: Reply): Promise<Reply>;
}

/** What a button sends about the card that it comes back to, once checked. */
export type PlaceOf<Data extends z.ZodRawShape> = z.output<z.ZodObject<Data>>;

/** What a message is composed from: its outbox item, and those of its groups that its reader may hear about. */
export interface Composing<Subject> {
  readonly store: Store;
  readonly item: OutboxItem;
  readonly subject: Subject;
  readonly groups: readonly Group[];
  readonly now: Instant;
}

/**
 * A message that the bot sends first: what the store keeps for it, when it falls due, what it says when it goes out,
 * how its card is updated and what a forecast says about it. Its kind is the name that it is declared under.
 */
export interface MessageDeclaration<
  Subject extends OutboxSubject = OutboxSubject,
  Said extends Reply = Reply,
> extends MessagePlan<Subject, Said> {
  /** Null when there is nothing left to say. */
  compose(composing: Composing<Subject>): Promise<Composed<Said> | null>;
  /** The sent card as it now stands, after what it is about has changed; absent where it never changes. */
  asItStands?(composing: Composing<Subject>): Promise<Reply | null>;
}

/** A capability: what people can say and press, what it replies, and the messages that it sends first. */
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

/** Declares a feature; it may leave out the parts that it does not have. */
export const defineFeature = <const Declared extends Partial<FeatureDeclaration> & { readonly name: string }>(
  declared: Declared,
): Omit<typeof NOTHING, keyof Declared> & Declared => ({ ...NOTHING, ...declared });

/** Which group and action a handler's button is about. */
export interface ActionTarget {
  readonly group: GroupId;
  readonly reference: string;
}
