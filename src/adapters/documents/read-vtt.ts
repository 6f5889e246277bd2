const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->/u;
const LEFT_OUT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;
const VOICE = /<v(?:\.[^\s>]{0,80})?\s([^>]{1,200})>/gu;
const OTHER_TAG = /<\/?(?:c|i|b|u|v|ruby|rt|lang)(?:[.\s][^<>]{0,200})?>|<\d[\d:.]{0,20}>/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
};

interface Said {
  readonly speaker: string | null;
  readonly words: string[];
}

/** Reads a WebVTT transcript; returns what each speaker said in turn, a line each: "Sian Rees: …". */
export function vttText(transcript: string): string {
  const said: Said[] = [];
  for (const block of transcript.split(/\r\n?|\n/u).reduce(gatherBlocks, [])) {
    for (const { speaker, words } of cueVoices(block)) {
      const last = said.at(-1);
      if (speaker !== null && last?.speaker === speaker) last.words.push(...words);
      else said.push({ speaker, words: [...words] });
    }
  }
  return said
    .map(({ speaker, words }) => (speaker === null ? words.join(' ') : `${speaker}: ${words.join(' ')}`))
    .join('\n');
}

function gatherBlocks(blocks: string[][], line: string): string[][] {
  const last = blocks.at(-1);
  if (line.trim() === '' || last === undefined) blocks.push(line.trim() === '' ? [] : [line]);
  else last.push(line);
  return blocks;
}

function cueVoices(block: readonly string[]): readonly Said[] {
  if (LEFT_OUT.test(block[0] ?? '')) return [];
  const timing = block.findIndex((line) => TIMING.test(line));
  if (timing < 0) return [];
  const cue = block.slice(timing + 1).join(' ');
  const pieces: Said[] = [];
  let speaker: string | null = null;
  let from = 0;
  const take = (to: number): void => {
    const words = plainWords(cue.slice(from, to));
    if (words !== '') pieces.push({ speaker, words: [words] });
  };
  for (const voice of cue.matchAll(VOICE)) {
    take(voice.index);
    speaker = plainWords(voice[1] ?? '');
    from = voice.index + voice[0].length;
  }
  take(cue.length);
  return pieces;
}

const plainWords = (words: string): string =>
  words
    .replace(OTHER_TAG, '')
    .replace(/&(\w{2,4});/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim();
