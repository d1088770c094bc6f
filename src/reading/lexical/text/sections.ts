import type { Block, Section, SentenceStretch } from '#reading/lexical/text/lexical-text';
import type { CleanText } from '#reading/lexical/text/clean';
import type { Word } from '#reading/lexical/text/words';

/** Headings, labels and lead-ins with what stands under them. Later, narrower sections come later in the list. */
export function sectionsOf(
  clean: CleanText,
  words: readonly Word[],
  blocks: readonly Block[],
  sentences: readonly SentenceStretch[],
): Section[] {
  const sections: Section[] = [];
  const add = (form: Section['form'], title: [number, number], content: [number, number]): void => {
    if (title[1] <= title[0] || content[1] <= content[0]) return;
    const [a, b, c, d] = [words[title[0]], words[title[1] - 1], words[content[0]], words[content[1] - 1]] as [
      Word,
      Word,
      Word,
      Word,
    ];
    sections.push({
      form,
      start: c.start,
      end: d.end,
      first: content[0],
      last: content[1],
      title: { start: a.start, end: b.end, first: title[0], last: title[1] },
      words: clean.text
        .slice(a.start, b.end)
        .toLowerCase()
        .replace(/[*#:_\s]+/g, ' ')
        .trim(),
    });
  };
  blocks.forEach((block, at) => {
    const titleEnd = trimMarks(words, block.first, block.last);
    if (block.form === 'heading') {
      let next = at + 1;
      while (next < blocks.length && (blocks[next] as Block).form !== 'heading') next++;
      add('heading', [block.first, titleEnd], [block.last, (blocks[next - 1] as Block).last]);
      return;
    }
    if (
      (words[block.last - 1] as Word).lower === ':' &&
      blocks[at + 1]?.form === 'item' &&
      (block.form !== 'item' || (blocks[at + 1] as Block).depth > block.depth)
    ) {
      let next = at + 1;
      while (
        next < blocks.length &&
        (blocks[next] as Block).form === 'item' &&
        (block.form !== 'item' || (blocks[next] as Block).depth > block.depth)
      )
        next++;
      const lead = sentences.findLast((s) => s.first < block.last && s.first >= block.first);
      if (lead !== undefined) add('lead-in', [lead.first, titleEnd], [block.last, (blocks[next - 1] as Block).last]);
    }
  });
  for (const sentence of sentences) {
    const colon = colonOf(words, sentence);
    if (colon > sentence.first && colon < sentence.last - 1 && colon - sentence.first <= 6) {
      add('label', [sentence.first, colon], [colon + 1, sentence.last]);
    }
  }
  return sections.sort((a, b) => a.first - b.first || b.last - a.last);
}

function colonOf(words: readonly Word[], sentence: SentenceStretch): number {
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + 8); at++)
    if ((words[at] as Word).lower === ':') return at;
  return -1;
}

function trimMarks(words: readonly Word[], first: number, last: number): number {
  while (last > first && /^[:*_]$/.test((words[last - 1] as Word).lower)) last--;
  return last;
}
