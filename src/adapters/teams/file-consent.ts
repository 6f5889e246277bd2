import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { OfferedFile } from '../../ports/bot.js';

/** The name of the invoke that Teams sends when somebody accepts or declines a file. */
export const FILE_CONSENT = 'fileConsent/invoke';

/** What the invoke carries: the token we offered, and where to put the file. */
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

/** Teams' card that asks somebody whether they want a file. */
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

/** Teams' card that shows a file that has arrived. */
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
