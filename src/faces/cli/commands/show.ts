import { openInterview } from '#faces/cli/open-interview';
import { columns, print } from '#faces/cli/print';
import { readPlan } from '#faces/cli/read-plan';
import { type Architecture, architectureOf, writeDocument } from '#headwater';
import { UserError } from '#machine/user-error';
import { pictureHtml } from '#report/picture-html';
import { pictureMermaid } from '#report/picture-mermaid';
import { pictureSvg } from '#report/picture-svg';
import { pictureText } from '#report/picture-text';

const FORMATS: Readonly<Record<string, (architecture: Architecture) => string>> = {
  text: (architecture) => pictureText(architecture, columns()),
  svg: pictureSvg,
  html: pictureHtml,
  mermaid: pictureMermaid,
  markdown: writeDocument,
};

/** `headwater show [--format …]`: the plan of this folder's interview, or of a document. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const architecture =
    typeof options.document === 'string'
      ? (await readPlan(options.document, 'draw')).architecture
      : ofInterview(String(options.dir));
  print((FORMATS[String(options.format)] ?? writeDocument)(architecture));
  return 0;
}

function ofInterview(folder: string): Architecture {
  const session = openInterview(folder, { create: false });
  try {
    const architecture = architectureOf(session.understanding().design);
    if (architecture) return architecture;
    throw new UserError({
      what: 'There is no plan to show yet',
      expected: 'an interview that has led to one',
      next: 'see what is missing with "headwater status", and tell it with "headwater answer --add TEXT" or "headwater interview"',
    });
  } finally {
    session.close();
  }
}
