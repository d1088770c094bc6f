import type { Change } from '#faces/cli/init/plan';

const AROUND = 2;
const LONGEST_NEW = 12;

/** What a change does to a file, as lines that went and came. A new file of some length is only named. */
export function difference({ path, before, after }: Change): string {
  const now = linesOf(after);
  if (before === null) {
    const shown = now.length <= LONGEST_NEW ? now.map((line) => `+ ${line}`) : [`+ (${now.length} lines)`];
    return [`new file ${path}`, ...shown].join('\n');
  }
  return [`changed ${path}`, ...around(compare(linesOf(before), now))].join('\n');
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

type Line = readonly [mark: '+' | '-' | ' ', text: string];

/** The longest common lines stay, all else went or came. Files of agents are small. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push([' ', a[i] ?? '']);
      i++;
      j++;
    } else if (
      j < b.length &&
      (i === a.length || (common[i * width + j + 1] ?? 0) >= (common[(i + 1) * width + j] ?? 0))
    ) {
      lines.push(['+', b[j++] ?? '']);
    } else lines.push(['-', a[i++] ?? '']);
  }
  return lines;
}

/** Lines that changed, with a few around them. */
function around(lines: readonly Line[]): string[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(([mark]) => mark !== ' '),
  );
  return lines.flatMap(([mark, text], at) => {
    if (near[at]) return [`${mark} ${text}`];
    return near[at - 1] ? ['  …'] : [];
  });
}
