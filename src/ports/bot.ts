import type { Actor } from '../model/actor.js';
import type { Instant } from '../model/calendar/day.js';
import type { Language } from '../model/language.js';
import type { Reply } from '../model/reply.js';
import type { Asker } from './asker.js';
import type { PaperFile } from './papers.js';

/** A reply as it is shown: a card or a text, with one plain line for notifications and screen readers. */
export interface ShownReply {
  readonly text: string | null;
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly summary: string;
  /** Whom the text mentions; the mark of each, `<at>Name</at>`, stands in it. */
  readonly mentions?: readonly Actor[];
}

/** A file that goes with a reply once its reader accepts it. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  /** What it is fetched with. */
  readonly token: string;
}

/** A reply, worded and drawn for where it was asked, and what an edge needs to know to show it. */
export interface Answered {
  readonly reply: Reply;
  readonly shown: ShownReply;
  /** Whether it says that something in the world is wrong for now: the same activity delivered again is acted on again. */
  readonly isPassing: boolean;
  /** Whether it takes the place of the card that it answers, also where a client only submits. */
  readonly takesCardsPlace: boolean;
  /** Whether a card that was changed takes this form for everyone. */
  readonly isSharedCard: boolean;
  /** The file that it offers; null or absent for none. */
  readonly file?: OfferedFile | null;
}

/** What somebody typed, understood. */
export interface HeardCommand {
  readonly command: { readonly kind: string };
  /** Whether several people's chat must mention the bot for it. */
  readonly needsMention: boolean;
}

/** What somebody pressed, checked. */
export interface PressedButton {
  readonly pressed: { readonly verb: string };
  /** Whether it changes what everyone in a conversation sees. */
  readonly changesSharedCard: boolean;
}

/** What has become of a message that somebody sent before. */
export interface ChangedMessage {
  /** Its words as they now are; null when it was deleted. */
  readonly text: string | null;
  /** Whether it was deleted and has come back. */
  readonly isBack: boolean;
}

/** That a meeting began or ended in a conversation, and when; null where that is not said. */
export interface MeetingEvent {
  readonly event: 'began' | 'ended';
  readonly at: Instant | null;
}

/** A file's bytes, or the code of why there are none. */
export type FetchedFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: 'document-too-large' | 'file-not-fetched' | 'file-not-allowed' };

/** A file that somebody gave, and how its bytes are fetched. */
export interface FileOffer {
  readonly name: string;
  /** What was typed with it. */
  readonly said?: string;
  fetch(): Promise<FetchedFile>;
}

/**
 * What the bot does, for an edge: a chat, a tab or an API. An edge turns what comes in into commands and buttons, and
 * replies into what its readers see; it holds no rule.
 */
export interface Bot {
  hear(text: string): HeardCommand;
  /** Null for anything that is not one of the cards' buttons with its inputs. */
  readButton(value: unknown): PressedButton | null;
  command(asker: Asker, heard: HeardCommand): Promise<Reply>;
  press(asker: Asker, button: PressedButton): Promise<Reply>;
  /** A file that was offered to the asker and accepted; null where it is no longer theirs to have. */
  fetchFile(asker: Asker, token: string): Promise<PaperFile | null>;
  readFile(asker: Asker, file: FileOffer, part: string): Promise<Reply>;
  /** What it says when it comes into a conversation; null where it has said that. */
  welcome(asker: Asker): Promise<Reply | null>;
  /** What it says when somebody has edited or deleted the message that is the asker's activity; null where that is nothing. */
  messageChanged(asker: Asker, message: ChangedMessage): Promise<Reply | null>;
  /** Notes that a meeting of the group that lives in the asker's conversation began or ended; nothing where none lives there. */
  meetingEvent(asker: Asker, event: MeetingEvent): Promise<void>;
  /**
   * Acts and words the reply. What went wrong in the world (a damaged file, a full disk, a fault of ours) becomes a reply
   * that says so; nothing of it was saved.
   */
  answer(asker: Asker, act: () => Promise<Reply>): Promise<Answered>;
  /** A reply worded and drawn for where it was asked. */
  show(asker: Asker, reply: Reply): Answered;
  /** A reply worded and drawn for readers of one language, or of both, Welsh first. */
  showIn(language: Language | 'both', reply: Reply): ShownReply;
}
