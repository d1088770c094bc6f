import { openInterview } from '#faces/cli/open-interview';
import { columns, inColour, print, printJson, printLaidOut } from '#faces/cli/print';
import { scriptedEdits } from '#faces/cli/take-hand-edits';
import { partsTable } from '#faces/cli/terminal/parts-table';

/** `headwater status`: what is known and what is open, without asking anything. */
export default async function run(_: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const folder = String(options.dir);
  const session = openInterview(folder, { create: false });
  try {
    await scriptedEdits(folder, session);
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
        findings: design.findings.map(({ rule, severity, text, cost, instead }) => ({
          rule,
          severity,
          text,
          cost,
          instead,
        })),
        heardShare: reading.heardShare,
      });
      return 0;
    }
    printLaidOut(`${partsTable(design, columns(), inColour())}\n\n`);
    for (const remark of design.architecture ? [] : step.remarks) print(`${remark.text}\n`);
    print(
      step.done
        ? design.architecture
          ? 'Nothing is open that could still change the plan.'
          : 'There is no plan yet and nothing left to ask. Tell more with "headwater answer --add TEXT".'
        : `Still open:\n${step.questions.map((q) => `- ${q.id}: ${q.text}`).join('\n')}`,
    );
    for (const assumption of design.assumptions) print(`Taken for granted: ${assumption.text}`);
    for (const { rule, text, instead } of design.findings)
      print(`Remark: ${[text, instead].filter(Boolean).join(' ')} (${rule})`);
    if (design.findings.length > 0)
      print(`"headwater explain ${design.findings[0]?.rule}" says what the first costs, and why.`);
  } finally {
    session.close();
  }
  return 0;
}
