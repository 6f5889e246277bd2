import type { Services } from '../../ports/services.js';
import type { FetchFile } from './fetch-file.js';
import type { PutFile } from './put-file.js';
import type { AnswerLanguage, ToAnswer } from '../../access/answer-language.js';
import type { Answered, Bot } from '../../ports/bot.js';
import type { RequestDeduplicator } from './request-deduplicator.js';

/** What every inbound handler works with. */
export interface Edge {
  readonly bot: Bot;
  readonly services: Services;
  readonly fetchFile: FetchFile;
  readonly putFile: PutFile;
  readonly replies: RequestDeduplicator<Answered | null>;
  /** The replies that were sent. */
  readonly sent: RequestDeduplicator<unknown>;
  /** Conversations and people last seen unchanged, so that seeing them again costs nothing. */
  readonly remembered: Set<string>;
  /** The language to answer somebody in. */
  answerLanguage(asked: ToAnswer): Promise<AnswerLanguage>;
}
