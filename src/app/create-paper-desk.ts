import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { daySchema, instantSchema } from '../model/calendar/day.js';
import { type HouseStyle, PLAIN_STYLE } from '../model/house-style.js';
import { groupLanguageSchema } from '../model/language.js';
import { PAPER_EDITIONS, PAPER_FORMATS, PAPER_KINDS } from '../model/paper.js';
import type { PaperDesk, PaperPass, Papers } from '../ports/papers.js';

const passSchema = z.strictObject({
  tenant: z.string(),
  group: z.string(),
  person: z.string(),
  what: z.enum(PAPER_KINDS),
  format: z.enum(PAPER_FORMATS),
  meeting: daySchema.nullable(),
  reference: z.string().nullable().default(null),
  language: groupLanguageSchema,
  isLarge: z.boolean(),
  edition: z.enum(PAPER_EDITIONS),
  until: instantSchema,
});

interface DeskOptions {
  readonly style?: HouseStyle;
  /** The key that signs passes; by default one that lasts as long as the process. */
  readonly secret?: string;
  readonly publicUrl?: string | null;
}

/** Makes the desk that gives out papers. */
export function createPaperDesk({ style = PLAIN_STYLE, secret, publicUrl = null }: DeskOptions = {}): PaperDesk {
  const key = secret ?? randomBytes(32).toString('hex');
  const signatureOf = (body: string): Buffer => createHmac('sha256', key).update(`paper ${body}`).digest();
  // Loaded for the first paper: the code would lengthen each start by a tenth.
  const papers = async (): Promise<Papers> => (await import('./make-paper.js')).createPapers(style);
  return {
    make: async (store, asked) => (await papers()).make(store, asked),
    publish: async (store, asked) => (await papers()).publish(store, asked),
    sign: (pass) => {
      const body = Buffer.from(JSON.stringify(pass)).toString('base64url');
      return `${body}.${signatureOf(body).toString('base64url')}`;
    },
    read: (token, now) => {
      const [body = '', signature = '', ...rest] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(body);
      if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
      const pass = passIn(body);
      return pass !== null && now < pass.until ? pass : null;
    },
    addressOf: (token) => (publicUrl === null ? null : `${publicUrl}/papers/${token}`),
    calendarAddressOf: (token) => (publicUrl === null ? null : `${publicUrl}/calendar/${token}.ics`),
  };
}

function passIn(body: string): PaperPass | null {
  try {
    const read = passSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
