import { z } from 'zod';

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string().min(1), name: z.string().nullish(), type: z.string().nullish() }),
});

/** A mention as Teams sends it; text, name and type are empty when Teams leaves them out. */
interface MentionEntity {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly type: string;
}

/** The mentions among an activity's entities, in order. */
export const readMentions = (entities: readonly unknown[]): readonly MentionEntity[] =>
  entities.flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    if (!parsed.success) return [];
    const { text, mentioned } = parsed.data;
    return [{ id: mentioned.id, text: text ?? '', name: (mentioned.name ?? '').trim(), type: mentioned.type ?? '' }];
  });

const OF_MANY = /^(?:tag|everyone|channel|team|conversation)$/iu;
/** The start of a conversation's id, which mentions a channel or everyone in a chat. */
const CONVERSATION = '19:';
/** How a tag's id starts once decoded: the team's id, then its own. */
const TAG_ID = /^[\da-f-]{36}##/iu;

/** Whether a mention means a tag, a channel or everyone; without a type its id tells. */
export const isOfMany = ({ id, type }: Pick<MentionEntity, 'id' | 'type'>): boolean =>
  OF_MANY.test(type) || id.startsWith(CONVERSATION) || TAG_ID.test(Buffer.from(id, 'base64').toString('latin1'));
