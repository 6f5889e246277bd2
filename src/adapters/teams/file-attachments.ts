import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** More than this many files in one message are left unread. */
const MOST_FILES = 5;

const fileSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(400).nullish(),
  content: z.object({ downloadUrl: z.string().min(1).max(8000) }),
});

/** A file that someone gave in a chat, and where it can be fetched for a while. */
export interface FileAttachment {
  readonly name: string;
  readonly address: string;
}

/** The files that come with a message, the first few of them. */
export function readFileAttachments({ attachments }: Pick<Activity, 'attachments'>): readonly FileAttachment[] {
  const files = (attachments ?? []).flatMap((attachment) => {
    const parsed = fileSchema.safeParse(attachment);
    return parsed.success ? [{ name: parsed.data.name ?? '', address: parsed.data.content.downloadUrl }] : [];
  });
  return files.slice(0, MOST_FILES);
}
