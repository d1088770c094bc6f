/** A text without characters that nobody sees, and the way back to the places in the original. */
export interface CleanText {
  readonly text: string;
  /** The place in the original of a place in the clean text; `asEnd` for the end of a stretch. */
  place(at: number, asEnd?: boolean): number;
}

const UNSEEN = /[\p{Mn}\p{Cf}]/u;
const ZERO_WIDTH = /[\p{Cf}\ufe00-\ufe0f]/u;
const COMBINING = /\p{Mn}/u;

/** Straightens apostrophes and odd spaces one for one, drops zero-width characters and composes combining marks. */
export function cleanText(text: string): CleanText {
  if (!UNSEEN.test(text)) return { text: straighten(text), place: (at) => at };
  const kept: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    const last = kept.length - 1;
    if (last >= 0 && (ZERO_WIDTH.test(unit) || COMBINING.test(unit))) {
      if (COMBINING.test(unit)) {
        const composed = ((kept[last] as string) + unit).normalize('NFC');
        if (composed.length === 1) kept[last] = composed;
      }
      ends[last] = at + 1;
      continue;
    }
    if (ZERO_WIDTH.test(unit)) continue;
    kept.push(unit);
    starts.push(at);
    ends.push(at + 1);
  }
  return {
    text: straighten(kept.join('')),
    place: (at, asEnd = false) => {
      if (asEnd) return at === 0 ? 0 : (ends[at - 1] ?? text.length);
      return starts[at] ?? text.length;
    },
  };
}

/** Markup of web pages and mails: it says nothing, and what it stands around reads on. */
const MARKUP =
  /<script\b[^<>]{0,200}>[^<]{0,1000}<\/script>|<\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>=]{0,40}=[^<>]{0,200})?\s?\/?>/giu;

function straighten(text: string): string {
  return (text.includes('<') ? text.replace(MARKUP, (tag) => tag.replace(/[^\n]/gu, ' ')) : text)
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}
