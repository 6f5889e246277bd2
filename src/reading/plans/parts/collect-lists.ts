import { isNumber } from '../lines/list-mark.js';
import type { PlanLine, PointLine } from '../lines/plan-line.js';

const STEPS =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|key|following|these)[ -](?:key )?(?:steps?|stages?)\b|\b(?:steps|stages)\b.{0,40}[:,]$|\b(?:cam|camau)\b.{0,40}:$/iu;
const THEMES =
  /\b(?:themes?|recommendations?|priorit(?:y|ies)|objectives?|pillars?|strands?|workstreams?|themâu|blaenoriaethau|amcanion)\b.{0,60}(?:centred|centered|grouped|organi[sz]ed|based|structured|built|focus(?:ed)?|are|were|under|yw|sef)\b.{0,20}:$/iu;
const MOST = 20;

interface Lists {
  readonly themes: readonly string[];
  readonly steps: readonly string[];
}

/** Collects the themes and steps that a plan lists under words that announce them. */
export function collectLists(lines: readonly PlanLine[]): Lists {
  const themes: string[] = [];
  const steps: string[] = [];
  lines.forEach((line, at) => {
    if (line.kind !== 'words' && line.kind !== 'heading') return;
    const isSteps = STEPS.test(line.text);
    if (!isSteps && !THEMES.test(line.text)) return;
    const points = numberedPoints(lines, at + 1);
    const names = points.map(({ text }) => nameOf(text));
    if (points.length > 1 && points.length <= MOST) (isSteps ? steps : themes).push(...names);
  });
  return { themes: [...new Set(themes)], steps: [...new Set(steps)] };
}

function numberedPoints(lines: readonly PlanLine[], from: number): readonly PointLine[] {
  const found: PointLine[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'point' || !isNumber(line.mark)) break;
    found.push(line);
  }
  return found;
}

/** The name of a point that goes on to explain itself: "Data analysis - A discussion of …". */
function nameOf(text: string): string {
  const [name = text] = text.split(/\s+[–—-]\s+|:\s+/u, 1);
  return name.length < text.length && name.split(' ').length <= 10 ? name.trim() : text.trim();
}
