import { z } from 'zod';
import type { GroupLanguage } from './language.js';

/** The least contrast between words and their background, WCAG 2.2 AA. */
const LEAST_CONTRAST = 4.5;
const INK = '#0b0c0c';
const PAPER = '#ffffff';

/** The relative luminance of a colour, from 0 to 1, by WCAG. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const colour = (against: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1d3557')
    .refine((given) => !/^#[0-9a-f]{6}$/i.test(given) || contrast(given, against) >= LEAST_CONTRAST, {
      message: `needs a contrast of ${LEAST_CONTRAST}:1 to ${against}`,
    });

const inBoth = z.strictObject({ en: z.string().default(''), cy: z.string().default('') });

/** A house style as in its file; paths are relative to that file. */
export const houseStyleSchema = z.strictObject({
  /** The body's name in each language; empty for none. */
  body: inBoth.default({}),
  /** A PNG with its alternative text. */
  logo: z
    .strictObject({ file: z.string().min(1), alt: z.strictObject({ en: z.string().min(1), cy: z.string().min(1) }) })
    .nullable()
    .default(null),
  /** The body's own Word document, which papers are put into. */
  template: z.string().min(1).nullable().default(null),
  /** The font in Word and on web pages, if the reader's machine has it. */
  font: z.string().min(1).max(60).default('Arial'),
  /** Fonts to embed in a PDF, TrueType or OpenType; Noto Sans by default. */
  fontFiles: z
    .strictObject({ regular: z.string().min(1), bold: z.string().min(1) })
    .nullable()
    .default(null),
  /** The colour of headings on white, and the background of table heads, whose words are black. */
  colours: z
    .strictObject({
      heading: colour(PAPER).default('#1d3557'),
      tableHead: colour(INK).default('#e3eaf2'),
    })
    .default({}),
});

/** How a body's papers look: its names, logo, fonts and colours, and the document that they are put into. */
export interface HouseStyle extends Omit<z.output<typeof houseStyleSchema>, 'logo' | 'template'> {
  readonly template: Uint8Array | null;
  readonly logo: { readonly bytes: Uint8Array; readonly alt: { readonly en: string; readonly cy: string } } | null;
}

/** How papers look without a house style. */
export const PLAIN_STYLE: HouseStyle = { ...houseStyleSchema.parse({}), logo: null, template: null };

/** The names of the body, in the languages of a paper. */
export const bodyNames = ({ body }: HouseStyle, language: GroupLanguage): readonly string[] =>
  (language === 'both' ? [body.cy, body.en] : [body[language]]).filter(
    (name, at, all) => name !== '' && all.indexOf(name) === at,
  );
