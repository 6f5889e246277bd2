import type { Actor } from '../model/actor.js';
import type { Instant } from '../model/calendar/day.js';
import type { Language } from '../model/language.js';
import type { Reply } from '../model/reply.js';
import type { Asker } from './asker.js';
import type { PaperFile } from './papers.js';

/** A reply as shown: a card or a text, with one plain line for notifications and screen readers. */
export interface ShownReply {
  readonly text: string | null;
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly summary: string;
  /** Whom the text mentions, each marked in it as `<at>Name</at>`. */
  readonly mentions?: readonly Actor[];
}

/** A file that the bot sends with a reply once its reader accepts it. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  /** The token that fetches it. */
  readonly token: string;
}

/** A reply worded and drawn for where it was asked, with what an edge needs to show it. */
export interface Answered {
  readonly reply: Reply;
  readonly shown: ShownReply;
  /** Whether it reports a problem that may pass: the bot acts again if the same activity is delivered again. */
  readonly isPassing: boolean;
  /** Whether it replaces the card that it answers, even if a client only submits. */
  readonly takesCardsPlace: boolean;
  /** Whether everyone sees a changed card in this form. */
  readonly isSharedCard: boolean;
  /** The file that it offers; null or absent if it offers none. */
  readonly file?: OfferedFile | null;
}

/** What somebody typed, understood. */
export interface HeardCommand {
  readonly command: { readonly kind: string };
  /** Whether it must mention the bot in a chat of several people. */
  readonly needsMention: boolean;
}

/** What somebody pressed, checked. */
export interface PressedButton {
  readonly pressed: { readonly verb: string };
  /** Whether it changes what everyone in a conversation sees. */
  readonly changesSharedCard: boolean;
}

/** An edit or deletion of a message that somebody sent before. */
export interface ChangedMessage {
  /** Its words now; null if it was deleted. */
  readonly text: string | null;
  /** Whether a deleted message has come back. */
  readonly isBack: boolean;
}

/** A meeting that began or ended in a conversation, and when; null if Teams does not say. */
export interface MeetingEvent {
  readonly event: 'began' | 'ended';
  readonly at: Instant | null;
}

/** A file's bytes, or a code that says why there are none. */
export type FetchedFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: 'document-too-large' | 'file-not-fetched' | 'file-not-allowed' };

/** A file that somebody sent, and how to fetch its bytes. */
export interface FileOffer {
  readonly name: string;
  /** The words that came with it. */
  readonly said?: string;
  fetch(): Promise<FetchedFile>;
}

/**
 * The bot as an edge sees it: a chat, a tab or an API. An edge turns input into commands and buttons, and shows the
 * replies to its readers; it holds no rules.
 */
export interface Bot {
  hear(text: string): HeardCommand;
  /** Null for anything but a known button with its inputs. */
  readButton(value: unknown): PressedButton | null;
  command(asker: Asker, heard: HeardCommand): Promise<Reply>;
  press(asker: Asker, button: PressedButton): Promise<Reply>;
  /** A file that the asker was offered and accepted; null if they may no longer have it. */
  fetchFile(asker: Asker, token: string): Promise<PaperFile | null>;
  readFile(asker: Asker, file: FileOffer, part: string): Promise<Reply>;
  /** The welcome to a conversation; null if the bot has said it there before. */
  welcome(asker: Asker): Promise<Reply | null>;
  /** The reply when somebody edits or deletes the message of the asker's activity; null for no reply. */
  messageChanged(asker: Asker, message: ChangedMessage): Promise<Reply | null>;
  /** Notes that a meeting began or ended in the asker's conversation; does nothing if no group lives there. */
  meetingEvent(asker: Asker, event: MeetingEvent): Promise<void>;
  /**
   * Runs `act` and words its reply. A fault (a damaged file, a full disk, a bug) becomes a reply that says so; then
   * nothing was saved.
   */
  answer(asker: Asker, act: () => Promise<Reply>): Promise<Answered>;
  /** A reply worded and drawn for where it was asked. */
  show(asker: Asker, reply: Reply): Answered;
  /** A reply worded and drawn for readers of one language, or of both, Welsh first. */
  showIn(language: Language | 'both', reply: Reply): ShownReply;
}
