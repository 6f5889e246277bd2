import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readTemplate } from '../adapters/docx/read-template.js';
import { ConfigError } from '../config.js';
import { type HouseStyle, houseStyleSchema, PLAIN_STYLE } from '../model/house-style.js';

const PNG = [0x89, 0x50, 0x4e, 0x47];

/**
 * The house style that a file says; the plain one without a file. Refuses, with a ConfigError that says what is wrong, a
 * file that cannot be read, colours that are hard to read, a logo that is no
 * PNG, and a template that a paper cannot be put into.
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
