import { openInterview } from '#faces/cli/open-interview';
import { print, printJson } from '#faces/cli/print';
import { partsTable } from '#faces/cli/terminal/parts-table';
import { columns, inColour } from '#faces/cli/print';

/** `headwater status`: what is known and what is open, without asking anything. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const session = openInterview(String(options.dir), { create: false });
  try {
    const step = session.step();
    const { design, reading } = session.understanding();
    if (options.json) {
      printJson({
        schema: 'headwater.status/1',
        phase: step.phase,
        done: step.done,
        ready: design.ready,
        pipelines: design.architecture?.pipelines.map((p) => ({ id: p.id, name: p.name, phase: p.phase })) ?? [],
        mvp: design.mvp,
        open: step.questions.map((q) => ({ id: q.id, topic: q.topic, text: q.text })),
        assumptions: design.assumptions,
        heardShare: reading.heardShare,
      });
      return 0;
    }
    print(partsTable(design, columns(), inColour()));
    print(
      step.done
        ? 'Nothing is open that could still change the plan.'
        : `Still open:\n${step.questions.map((q) => `- ${q.id}: ${q.text}`).join('\n')}`,
    );
    for (const assumption of design.assumptions) print(`Taken for granted: ${assumption.text}`);
  } finally {
    session.close();
  }
  return 0;
}
