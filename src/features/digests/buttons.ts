import { z } from 'zod';
import { target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The key of a digest in the outbox; a person's id is part of it, and may be long. */
export const digestKey = z.string().min(1).max(400);

/** The form that is open in the digest, and the action it is for; null for none. */
const form = z
  .object({ ...target, form: z.enum(['note', 'more-time', 'not-mine']) })
  .nullish()
  .transform((value) => value ?? null);

/** Shows the presser's digest again, with a form open for one of its actions, or none. */
export const digestButton = defineButton('digest', { digest: digestKey, form });
