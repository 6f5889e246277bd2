// Damage to documents, the same for the same numbers.
import { TOKENS } from './tokens.mjs';
import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1 that follow from a text alone. */
export function randomOf(text) {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LARGEST = 256 * 1024;

function changeOnce(bytes, random, tokens) {
  const upTo = (limit) => Math.floor(random() * limit);
  const at = upTo(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + upTo(random() < 0.8 ? 64 : bytes.length));
  const token = () => Buffer.from(tokens[upTo(tokens.length)]);
  const put = (...parts) => Buffer.concat([bytes.subarray(0, at), ...parts]);
  switch (upTo(9)) {
    case 0: {
      const changed = Buffer.from(bytes);
      for (let times = 1 + upTo(8); times > 0 && changed.length > 0; times--)
        changed[upTo(changed.length)] ^= 1 << upTo(8);
      return changed;
    }
    case 1:
      return put(bytes.subarray(to));
    case 2:
      return put(bytes.subarray(at, to), bytes.subarray(at));
    case 3:
      return put(Buffer.from(Array.from({ length: 1 + upTo(16) }, () => upTo(256))), bytes.subarray(at));
    case 4:
    case 5:
      return put(token(), bytes.subarray(random() < 0.5 ? at : to));
    case 6: {
      const piece = random() < 0.5 ? token() : bytes.subarray(at, to);
      const most = Math.floor((LARGEST - bytes.length) / Math.max(piece.length, 1));
      const times = Math.min(most, random() < 0.9 ? upTo(50) : upTo(20_000));
      return put(...Array(Math.max(times, 0)).fill(piece), bytes.subarray(at));
    }
    case 7:
      return random() < 0.2 ? Buffer.from(bytes.subarray(0, at)) : put(bytes.subarray(to), bytes.subarray(at, to));
    default:
      return Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/\d+/g, (number) =>
            random() < 0.02 ? ['0', '-1', '65536', '4294967295', '1e400'][upTo(5)] : number,
          ),
        'latin1',
      );
  }
}

function changed(bytes, random, tokens) {
  let result = Buffer.from(bytes);
  for (let times = 1 + Math.floor(random() * 5); times > 0; times--) result = changeOnce(result, random, tokens);
  return result;
}

/** XML whose elements are left out, said again, moved into one another or given other numbers, and which stays sound. */
function rearranged(bytes, random) {
  let xml = Buffer.from(bytes).toString('utf8');
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--) {
    const tag = ELEMENTS[Math.floor(random() * ELEMENTS.length)];
    const found = [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?(?:/>|>.*?</w:${tag}>)`, 'gs'))].filter(
      ({ 0: element }) => element.split(`<w:${tag}`).length === 2,
    );
    if (found.length === 0) continue;
    const one = found[Math.floor(random() * found.length)];
    const other = found[Math.floor(random() * found.length)];
    const [before, after] = [xml.slice(0, one.index), xml.slice(one.index + one[0].length)];
    const most = Math.floor((LARGEST - xml.length) / one[0].length);
    const copies = Math.max(Math.min(most, Math.floor(random() * (random() < 0.9 ? 20 : 5000))), 0);
    xml = [
      () => before + after,
      () => before + one[0].repeat(copies) + after,
      () => before + other[0] + after,
      () => before + one[0].replace(/(<\/?w:[A-Za-z]+[^>]*>)(?=[^<]|$)/, `$1${other[0]}`) + after,
      () =>
        before +
        one[0].replace(/w:(\w+)="[^"]*"/g, (_, name) => `w:${name}="${VALUES[Math.floor(random() * VALUES.length)]}"`) +
        after,
      () =>
        `${before}${'<w:tbl><w:tr><w:tc>'.repeat(copies)}${one[0]}${'</w:tc></w:tr></w:tbl>'.repeat(copies)}${after}`,
    ][Math.floor(random() * 6)]();
  }
  return Buffer.from(xml);
}

const ELEMENTS = [
  'p',
  'r',
  't',
  'tc',
  'tr',
  'tbl',
  'pPr',
  'rPr',
  'tcPr',
  'numPr',
  'gridSpan',
  'vMerge',
  'pStyle',
  'tab',
];
const VALUES = ['0', '-1', '1', '99999999', 'restart', 'Heading1', 'x', '', '&amp;', 'true'];

/** One damaged document: of a Word document half the time the XML inside, half of that soundly, zipped anew. */
export function mutated(format, bytes, random) {
  if (format !== 'docx' || random() < 0.5) return new Uint8Array(changed(bytes, random, TOKENS[format]));
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const isSound = random() < 0.6;
  const name = isSound || random() < 0.7 ? 'word/document.xml' : names[Math.floor(random() * names.length)];
  const part = isSound ? rearranged(parts[name], random) : changed(parts[name], random, TOKENS.docx);
  return zipSync({ ...parts, [name]: new Uint8Array(part) }, { level: 1, mtime: new Date('2022-07-14T11:00:00') });
}
