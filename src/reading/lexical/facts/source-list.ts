import { everyMatch } from '#reading/lexical/cues/every-match';
import { heardSentences } from '#reading/lexical/cues/scan';
import type { LexicalText } from '#reading/lexical/text';

/** A shorter list is heard with the component that reads it. */
const MANY = 6;
/** A name in such a list has at most so many words. */
const WORDS = 5;
/** The first version is spoken of. */
const FIRST =
  /\b(?:first (?:version|release|cut|round|model|run|go|iteration|day|stage|phase|step)|initial\p{L}*|to (?:begin|start) with|right away|straight away|from the get-go|at first|(?:start|begin)s? with|pilot|opening|(?:version|release|sprint|phase|round) (?:one|1|0\.1)|v[01]\b|mvp|minimal version|(?:at|on|from) (?:the )?(?:launch|start|outset|beginning|go-live)|from the (?:start|beginning|outset)|(?:from )?day (?:one|1|zero))\b/iu;
/** And what is read for it. */
const READ =
  /\b(?:sources?|feeds?|inputs?|ingest(?:s|ed)?|reads?|read from|take(?:s|n)? in|pulls?|plug(?:s|ged)? in|connect(?:s|ed)?|swallow|diet|ingredients|goes in(?:to)?|go in(?:to)?|give us|bring(?:s)? in|load(?:s|ed)?|eats?|fed|feed(?:s|ing)?|consumes?|collect(?:s|ed)?|gathers?|hook(?:s|ed)? up|draws? (?:on|from)|join(?:s|ed)?|combines?|comes? from|data|tables|systems|wants?|needs?|uses?|includes?)\b/i;
const NOT_NOW =
  /\b(?:out of scope|not (?:in|for|yet|part)|later|without|never|no longer|phase (?:two|2)|instead of|features?|columns?|steps?|screens?|pipelines?|models?)\b[^.]{0,60}$/iu;
const CUT = /,\s?(?:and\s|plus\s)?|;\s|\s(?:and|plus|&)\s|\s?[☐☑•]\s?|\s\+\s/gu;
const LEADING = /^(?:\(?[a-h1-9]\)\s|the\s|our\s|their\s|a\s|an\s|and\s|of course\s|all\s|yes\s|even\s){1,3}/i;
/** What opens the list, up to its first name: "the first release needs to read", "sources:". */
const OPENS =
  /^.*(?::\s|\b(?:reads?(?: from)?|take(?:s)? in|swallow|plug in|ingest|give us|is|are|from|pull|connect|load|needs|uses?|wants?|joins?|with|on|bring in)\s)(?=\S)/isu;
const NO_PIECE =
  /[?!"“”]|\b(?:is|are|was|were|be|has|have|had|will|would|should|it|they|we|i|you|because|since|which|that|who|so)\b/i;

/** Six and more sources that one sentence lists for the first version, whoever reads them. */
export function sourcesListed(text: LexicalText): { start: number; end: number }[][] {
  const sentences = heardSentences(text);
  return sentences.flatMap(({ start, end }, at) => {
    const slice = text.text.slice(start, Math.min(end, start + 500));
    const pieces = piecesOf(slice);
    if (pieces.length < MANY) return [];
    const before = sentences[at - 1];
    const after = sentences[at + 1];
    const around = text.text.slice(before?.start ?? start, Math.min(after?.end ?? end, end + 160));
    const lead = text.text.slice(Math.max(before?.start ?? start, start - 160), start + (pieces[0]?.start ?? 0));
    if (!FIRST.test(around) || !READ.test(lead) || NOT_NOW.test(lead)) return [];
    return [pieces.map((piece) => ({ start: start + piece.start, end: start + piece.end }))];
  });
}

/** The longest run of short names that a sentence lists; none where there are too few for it. */
function piecesOf(slice: string): { start: number; end: number }[] {
  const cuts = everyMatch(CUT, slice);
  if (cuts.length + 1 < MANY) return [];
  let best: { start: number; end: number }[] = [];
  let run: { start: number; end: number }[] = [];
  let from = 0;
  for (const [at, to, next] of [
    ...cuts.map((cut, index) => [index, cut.index, cut.index + cut[0].length] as const),
    [cuts.length, slice.length, slice.length] as const,
  ]) {
    const piece = nameIn(slice, from, to, at === 0 || run.length === 0);
    const opening = piece === null ? nameIn(slice, from, to, true) : null;
    if (opening !== null) run = [opening];
    else if (piece === null) run = [];
    else run.push(piece);
    if (run.length > best.length) best = [...run];
    from = next;
  }
  return best;
}

function nameIn(slice: string, from: number, to: number, first: boolean): { start: number; end: number } | null {
  let start = from;
  let words = slice.slice(from, to);
  const opens = first ? OPENS.exec(words) : null;
  if (opens !== null) {
    start += opens[0].length;
    words = words.slice(opens[0].length);
  }
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  start += lead;
  words = words.slice(lead).replace(/\s(?:in|into|for|at|on|from|to|with|go|goes)\s.*$|\s?[–—(].*$|[.:]?\s*$/su, '');
  const count = words.split(/\s{1,3}/u).length;
  return words.length < 2 ||
    count > WORDS ||
    /^(?:from|at|in|since)\s/i.test(words) ||
    NO_PIECE.test(words) ||
    !/\p{L}/u.test(words)
    ? null
    : { start, end: start + words.length };
}
