import { ActivityTypes, type TurnContext } from 'botbuilder';
import { problemReply } from '../../../model/reply.js';
import type { Edge } from '../edge.js';
import { consentSchema, showFile } from '../file-consent.js';
import { toActivity } from '../to-activity.js';
import { whoAsks } from '../who-asks.js';

/** Somebody accepted or declined a file that we offered; checks here who they are, whatever the card says. */
export async function onFileConsent(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  const read = consentSchema.safeParse(activity.value);
  // Teams waits for this answer, not for the file.
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: read.success ? 200 : 400 } });
  if (!read.success || read.data.action === 'decline') return;
  const { uploadInfo, context: asked } = read.data;
  const asker = await whoAsks(edge, activity, { typed: null, isPosted: false });
  const problem = async (code: 'paper-expired' | 'paper-not-put'): Promise<void> => {
    const { shown } = edge.bot.show(asker, problemReply({ code }));
    await context.sendActivity(toActivity(shown));
  };
  const file = await edge.bot.fetchFile(asker, asked.token);
  if (file === null || uploadInfo == null) await problem('paper-expired');
  else if (await edge.putFile(uploadInfo.uploadUrl, file.bytes)) await context.sendActivity(showFile(uploadInfo));
  else await problem('paper-not-put');
}
