import { ALGORITHMS } from '#reading/lexical/gazetteer/algorithms';
import { everyMatch } from '#reading/lexical/cues/every-match';
import { HEARD_AT_MOST, heardSentences } from '#reading/lexical/cues/scan';
import type { Sounding } from '#reading/lexical/signals/signal';
import type { LexicalText } from '#reading/lexical/text';

const OWN_STEPS =
  /(?:each|every|own|separate|single|one|all)\b[^.;]{0,60}\bsteps?\b|\bsteps?\b[^.;]{0,40}\b(?:each|apiece|one by one|as small|of its own|of their own)|@step|\bsteps?\b[^.;]{0,30}(?:listed|written them out|numbered|as i see|as follows|i counted|on the whiteboard|planned)|\b(?:drawn|laid|written|listed|cut|see|made) (?:it|this|that|them)(?: down)? as (?:\p{L}+ )?steps\b/iu;
/** So many short items in one list are single transformations. */
const MANY = 8;

/** A long list of short acts, said to be steps of their own. */
export function listedSteps(text: LexicalText): Sounding[] {
  const found: Sounding[] = [];
  heardSentences(text).forEach((sentence, at) => {
    const slice = text.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1500));
    const numbered = slice.match(/(?:\bstep |\bs)\d{1,2}\b/gi)?.length ?? 0;
    const items =
      (slice.match(/[,;/>→]/gu)?.length ?? 0) < MANY - 1
        ? 0
        : slice
            .split(/[,;]|→|->|\s>\s|\s\/\s/u)
            .filter((item) => item.trim() !== '' && item.trim().split(/\s{1,4}/u).length <= 4).length;
    if (numbered < MANY && items < MANY) return;
    if (/pipelines?\b/i.test(slice) && !/\bsteps?\b/i.test(slice)) return;
    const around = [text.sentences[at - 1], sentence, text.sentences[at + 1], text.sentences[at - 2]]
      .map((each) => (each === undefined ? '' : text.text.slice(each.start, Math.min(each.end, each.start + 900))))
      .join(' ')
      .replaceAll(/\b(?:the|have the|has the|share the) same steps\b/gi, ' ');
    if (numbered >= MANY || OWN_STEPS.test(around))
      found.push(afterColon(slice, sentence.start, Math.min(sentence.end, sentence.start + 400)));
  });
  return found;
}

/** The list itself, where a colon stands before it. */
function afterColon(slice: string, start: number, end: number): Sounding {
  const colon = /^[^:\n]{0,200}:\s/u.exec(slice)?.[0].length ?? 0;
  return { start: start + (colon < (end - start) / 2 ? colon : 0), end, weight: 0.85 };
}

const APART =
  /\b(?:each|own|one for|one per|apiece|separate|pipeline for|pipelines for|every of them|five pipelines|four pipelines|three pipelines)\b|-pipeline|pipeline[_-]|_pipeline/i;

/** Three or more algorithms in a breath with pipelines of their own: "one for Prophet, one for SARIMA, one for XGBoost". */
export function algorithmsApart(text: LexicalText): Sounding[] {
  const found: Sounding[] = [];
  if (!/pipeline|\bflows?\b|\blines\b/i.test(text.text.slice(0, HEARD_AT_MOST))) return found;
  heardSentences(text).forEach((sentence, at) => {
    const next = text.sentences[at + 1];
    const end =
      next !== undefined && next.block === sentence.block
        ? Math.min(next.end, sentence.start + 600)
        : Math.min(sentence.end, sentence.start + 600);
    const own = text.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    const both = text.text.slice(sentence.start, end);
    if (!/pipeline|\bflows?\b|\blines\b/i.test(both) || !APART.test(both)) return;
    const named = new Set(
      own
        .toLowerCase()
        .match(/[\p{L}\p{N}]{2,24}/gu)
        ?.filter((word) => ALGORITHMS.has(word)),
    );
    if (named.size >= 3)
      found.push({ start: sentence.start, end: Math.min(sentence.end, sentence.start + 400), weight: 0.85 });
  });
  return found;
}

/** "X as a pipeline, Y as a pipeline, Z pipeline please": named again and again for things of every sort. */
export function pipelinesAllOver(text: LexicalText): Sounding[] {
  const hits = [
    ...text.text
      .slice(0, HEARD_AT_MOST)
      .matchAll(
        /(?:as|be|is|want that|into) (?:a |one )?pipelines?(?: too| please| as well| also)?(?=\s?(?:[.,;:)\n]|$|and\b))|\bpipelines?(?: please| too)?(?=\s?[.\n])/gi,
      ),
  ].slice(0, 40);
  const items = text.blocks
    .slice(0, 2000)
    .filter((block) =>
      /as a pipeline|pipeline(?: please| too)?$/i.test(
        text.text.slice(Math.max(block.start, block.end - 30), block.end),
      ),
    );
  const first = hits[0];
  return (hits.length >= 4 || items.length >= 3) && first !== undefined
    ? [{ start: first.index, end: first.index + first[0].length, weight: 0.8 }]
    : [];
}

/** "claims? prices? cats?": guesses at what it could be for. */
export function guesses(text: LexicalText): Sounding[] {
  const said = text.text.slice(0, HEARD_AT_MOST);
  const marks = [...said.matchAll(/\?/gu)].slice(0, 200);
  return marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    if (next === undefined || next.index - mark.index > 30) return [];
    const start =
      Math.max(
        said.lastIndexOf('\n', mark.index),
        said.lastIndexOf('.', mark.index),
        said.lastIndexOf('?', mark.index - 1),
      ) + 1;
    const stretch = said.slice(start, next.index + 1);
    if (mark.index - start > 30 || ASKING.test(stretch)) return [];
    return [{ start: start + (stretch.length - stretch.trimStart().length), end: next.index + 1, weight: 0.45 }];
  });
}

/** "Could be caries. Could be bone loss. Could be that …": one guess after the other. */
export function couldBe(text: LexicalText): Sounding[] {
  const said = text.text.slice(0, HEARD_AT_MOST);
  const guessed = everyMatch(COULD_BE, said);
  return guessed.flatMap((match, at): Sounding[] => {
    const next = guessed[at + 1];
    if (next === undefined || next.index - match.index > 120) return [];
    return [{ start: match.index, end: match.index + match[0].length, weight: 0.8 }];
  });
}

const COULD_BE = /(?<=(?:^|[.!?;\n]\s?))(?:or )?(?:it )?(?:[Cc]ould|[Mm]ight|[Mm]ay) be (?:that )?[^.!?\n]{3,60}/gu;

/** A real question, not a guess. */
const ASKING = /\b(?:what|how|which|who|where|when|why|is|are|can|should|do|does|or not)\b/i;

/** "The Pipeline. One. Singular!": a number that stands alone behind the word. */
export function saidAlone(text: LexicalText): Sounding[] {
  return everyMatch(ALONE, text.text.slice(0, HEARD_AT_MOST)).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 0.9,
  }));
}

const ALONE = /(?<![\p{L}\p{N}])[Pp]ipeline[.!,:]\s(?:ONE|One|one|Singular|Just one|A single one)(?=[.!])/gu;

/** "North has its own, South has its own, the port has its own": three in one sentence. */
export function ownInARow(text: LexicalText): Sounding[] {
  if (!/\bpipeline|\bflow|\bjob|\bcop(?:y|ies)\b|\bruns?\b/i.test(text.text.slice(0, HEARD_AT_MOST))) return [];
  return heardSentences(text).flatMap(({ start, slice }): Sounding[] => {
    if (!slice.includes('own')) return [];
    const hits = everyMatch(HAS_ITS_OWN, slice.slice(0, 600));
    const [first] = hits;
    const last = hits.at(-1);
    return first === undefined || last === undefined || hits.length < 3
      ? []
      : [{ start: start + first.index, end: start + last.index + last[0].length, weight: 0.85 }];
  });
}

const HAS_ITS_OWN = /\p{L}{2,20}\s(?:has|gets|wants)\s(?:its|his|her|their)\sown(?=\s?[,.;]|\s(?:and|etc)\b)/gu;
