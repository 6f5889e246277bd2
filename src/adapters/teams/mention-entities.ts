import { z } from 'zod';

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string().min(1), name: z.string().nullish(), type: z.string().nullish() }),
});

/** A mention as Teams sends it; its text and name are empty where it does not say them. */
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
/** A conversation's id, by which a channel or everyone in a chat is mentioned. */
const CONVERSATION = '19:';
/** What the id of a tag says when it is decoded: its team's and its own. */
const TAG_ID = /^[\da-f-]{36}##/iu;

/** Whether a mention is of a tag, a channel or everyone; without a type its id says so. */
export const isOfMany = ({ id, type }: Pick<MentionEntity, 'id' | 'type'>): boolean =>
  OF_MANY.test(type) || id.startsWith(CONVERSATION) || TAG_ID.test(Buffer.from(id, 'base64').toString('latin1'));
