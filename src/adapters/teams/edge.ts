import type { Language } from '../../model/group.js';
import type { LocalMode } from '../../features/answer-command.js';
import type { Services } from '../../ports/services.js';
import type { FetchFile } from './fetch-file.js';
import type { RequestDeduplicator } from './request-deduplicator.js';
import type { Reply } from './reply.js';

/** What every inbound handler works with. */
export interface Edge {
  readonly services: Services;
  /** Null outside local mode. */
  readonly local: LocalMode | null;
  readonly fetchFile: FetchFile;
  readonly replies: RequestDeduplicator<Reply | null>;
  /** The replies that were sent. */
  readonly sent: RequestDeduplicator<unknown>;
  /** What was last remembered of a conversation or a person, so that the same again costs nothing. */
  readonly remembered: Set<string>;
  /** The language that a person reads: the one they chose, else their client's. */
  languageFor(person: string, locale: string | undefined): Promise<Language>;
}
