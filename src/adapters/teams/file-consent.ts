import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { OfferedFile } from '../../ports/bot.js';

/** The name of the invoke by which somebody accepts a file, or does not. */
export const FILE_CONSENT = 'fileConsent/invoke';

/** What it sends: the token as it was offered, and where the file goes. */
export const consentSchema = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ token: z.string().max(4000) }),
  uploadInfo: z
    .object({
      name: z.string(),
      uploadUrl: z.string(),
      contentUrl: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .nullish(),
});
export type UploadInfo = NonNullable<z.output<typeof consentSchema>['uploadInfo']>;

/** The question whether somebody wants a file, as Teams asks it. */
export const askConsent = ({ name, size, token }: OfferedFile, summary: string): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: {
        description: summary,
        sizeInBytes: size,
        acceptContext: { token },
        declineContext: { token },
      },
    },
  ],
});

/** The file that has come, as Teams shows it. */
export const showFile = ({ name, contentUrl, uniqueId, fileType }: UploadInfo): Partial<Activity> => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl,
      name,
      content: { uniqueId, fileType },
    },
  ],
});
