import { type Architecture, parseDocument } from '#headwater';
import { readDocumentText } from '#machine/files';
import { UserError } from '#machine/user-error';

/** A document with what it says. A text in which no pipeline stands is told, since nothing can be done with it (`doing`). */
export async function readPlan(
  path: string,
  doing: string,
): Promise<{ readonly markdown: string; readonly architecture: Architecture }> {
  const markdown = await readDocumentText(path);
  const { architecture } = parseDocument(markdown);
  if (architecture.pipelines.length > 0) return { markdown, architecture };
  const name = path === '-' ? 'standard input' : `"${path}"`;
  throw new UserError({
    what: `Can't ${doing} ${name}: no pipeline stands in it`,
    expected: 'a pipeline_architecture.md with headings such as "### Pipeline 1: NAME (MVP)"',
    next: `see what it lacks with "headwater check ${path}"`,
  });
}
