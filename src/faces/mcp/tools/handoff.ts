import { join } from 'node:path';
import * as z from 'zod';
import { interviewInput } from '#faces/mcp/step-form';
import { READS, tool } from '#faces/mcp/tool';
import { DOCUMENT_NAME, readDocumentIfAny } from '#machine/files';
import { UserError } from '#machine/user-error';

/** What the next skill needs to build one pipeline, the first one by default (D8). */
export default tool({
  name: 'headwater_handoff',
  title: 'Hand over to the pipeline author',
  description:
    'What the zenml-pipeline-authoring skill needs to build one pipeline of the plan: the document’s path, the pipeline and its steps, and that ' +
    'skill’s own first questions answered from the interview, each with what the answer rests on; what nobody said has answer null. Call it after ' +
    'the person said yes to building. One pipeline at a time, in phase order.',
  input: z.strictObject({
    interview: interviewInput,
    pipeline: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('A pipeline’s name or id. Default: the one to build first.'),
  }),
  output: z.object({
    interview: z.string(),
    skill: z.string(),
    document: z.string(),
    document_written: z.boolean(),
    pipeline: z.object({ name: z.string(), role: z.string(), phase: z.number(), steps: z.array(z.string()) }),
    before_the_first_run: z
      .array(z.string())
      .describe('What has to be there or known before a run can finish; say it to the person first.'),
    answers: z.array(z.object({ asks: z.string(), answer: z.string().nullable(), because: z.string() })),
    unknown: z.array(z.string()).describe('What that skill must still ask.'),
    afterwards: z.array(z.string()).describe('Pipelines after this one, one at a time.'),
    next_action: z.string(),
  }),
  annotations: READS,
  async run({ interview: id, pipeline }, { interviews, headwater, handoff }) {
    const interview = interviews.open(id);
    const { design, reading } = interview.state.understanding();
    const architecture = headwater.architectureOf(design);
    if (!architecture || architecture.pipelines.length === 0) {
      throw new UserError({
        what: 'There is no pipeline to hand over yet',
        expected: 'an interview that has led to a plan',
        next: 'go on with headwater_next',
      });
    }
    const document = join(interview.folder, DOCUMENT_NAME);
    const brief = handoff(architecture, reading, document, pipeline);
    if (!brief) {
      throw new UserError({
        what: `The plan has no pipeline "${pipeline}"`,
        expected: `one of ${architecture.pipelines.map((p) => p.name).join(', ')}`,
        next: 'name one of them, or leave pipeline out for the first',
      });
    }
    const written = (await readDocumentIfAny(interview.folder)) !== null;
    return {
      interview: interview.id,
      skill: brief.skill,
      document,
      document_written: written,
      pipeline: { ...brief.pipeline, steps: [...brief.pipeline.steps] },
      before_the_first_run: [...brief.beforeTheFirstRun],
      answers: brief.answers.map(({ asks, answer, because }) => ({ asks, answer, because })),
      unknown: brief.answers.filter((a) => a.answer === null).map((a) => a.asks),
      afterwards: [...brief.afterwards],
      next_action: `${written ? '' : 'Write the document first (headwater_document with write: true). '}Invoke ${brief.skill}, give it the path and these answers, and let it ask only what is unknown.`,
    };
  },
});
