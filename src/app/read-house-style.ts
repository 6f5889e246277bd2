import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readTemplate } from '../adapters/docx/read-template.js';
import { ConfigError } from '../config.js';
import { type HouseStyle, houseStyleSchema, PLAIN_STYLE } from '../model/house-style.js';

const PNG = [0x89, 0x50, 0x4e, 0x47];

/**
 * Reads the house style from a file; the plain style without one. Throws a ConfigError that says what is wrong if the
 * file cannot be read, a colour is hard to read, the logo is not a PNG, or no paper can go into the template.
 */
export function readHouseStyle(file: string | null): HouseStyle {
  if (file === null) return PLAIN_STYLE;
  const read = houseStyleSchema.safeParse(jsonIn(file));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ConfigError(`HOUSE_STYLE: in ${file}, ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`);
  }
  const { logo, template, fontFiles, ...rest } = read.data;
  const at = (path: string): string => resolve(dirname(file), path);
  return {
    ...rest,
    fontFiles: fontFiles && { regular: at(fontFiles.regular), bold: at(fontFiles.bold) },
    template: template === null ? null : templateIn(at(template)),
    logo: logo && { alt: logo.alt, bytes: pictureIn(at(logo.file)) },
  };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`HOUSE_STYLE: ${file} cannot be read: ${why}. Unset it for papers in a plain style.`);
  }
}

function templateIn(file: string): Uint8Array {
  const bytes = bytesIn(file, 'template');
  const read = readTemplate(bytes);
  if (!read.ok) throw new ConfigError(`HOUSE_STYLE: the template ${file} cannot be used: ${read.why}.`);
  return bytes;
}

function bytesIn(file: string, what: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError(`HOUSE_STYLE: the ${what} ${file} cannot be read.`);
  }
}

function pictureIn(file: string): Uint8Array {
  const bytes = bytesIn(file, 'logo');
  if (PNG.some((byte, at) => bytes[at] !== byte)) throw new ConfigError(`HOUSE_STYLE: the logo ${file} is no PNG.`);
  return bytes;
}
