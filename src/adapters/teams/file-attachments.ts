import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** Files beyond this number in one message are not read. */
const MOST_FILES = 5;

const fileSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(400).nullish(),
  content: z.object({ downloadUrl: z.string().min(1).max(8000) }),
});

/** A file that someone shared in a chat, and the address where it can be fetched for a while. */
export interface FileAttachment {
  readonly name: string;
  readonly address: string;
}

/** The files attached to a message, at most `MOST_FILES`. */
export function readFileAttachments({ attachments }: Pick<Activity, 'attachments'>): readonly FileAttachment[] {
  const files = (attachments ?? []).flatMap((attachment) => {
    const parsed = fileSchema.safeParse(attachment);
    return parsed.success ? [{ name: parsed.data.name ?? '', address: parsed.data.content.downloadUrl }] : [];
  });
  return files.slice(0, MOST_FILES);
}
