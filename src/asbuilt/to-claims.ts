import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';
import { cadenceOf } from '#asbuilt/cadence';
import { promotionBy } from '#asbuilt/model-flow';
import { guessRole } from '#asbuilt/role';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

/** A scan as part of a brief: a plain text, spoken by "code", and what it claims, each claim with its words in the text. */
export interface CodeClaims {
  readonly speaker: 'code';
  readonly text: string;
  /** headwater.claims/1 */
  readonly claims: {
    readonly schema: 'headwater.claims/1';
    readonly components: readonly CodeComponent[];
    readonly facts: readonly CodeFact[];
    readonly signals: readonly {
      readonly signal: 'on_zenml_already';
      readonly quotes: readonly CodeQuote[];
      readonly confidence: number;
    }[];
  };
}

interface CodeQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface CodeComponent {
  readonly ref: string;
  readonly name: string;
  readonly kind: KindId;
  readonly status: 'exists';
  readonly quotes: readonly CodeQuote[];
  readonly confidence: number;
}

interface CodeFact {
  readonly subject: string;
  readonly attribute: 'trigger' | 'orchestrator' | 'promotion' | 'tool';
  readonly value: unknown;
  readonly quotes: readonly CodeQuote[];
  readonly confidence: number;
}

const KIND_OF: Readonly<Record<Role, KindId>> = {
  data: 'ingestion',
  training: 'training',
  inference: 'batch_inference',
  deployed: 'realtime_inference',
  index: 'index_building',
  evaluation: 'evaluation',
  monitoring: 'drift_detection',
};

/** What the code says, put so that an interview can begin from it: what exists is kept and built around (D2.6). */
export function toClaims(built: AsBuilt): CodeClaims {
  const writer = new Writer();
  const components: CodeComponent[] = [];
  const facts: CodeFact[] = [];
  const pipelines = built.pipelines.filter(
    (pipeline, i) => built.pipelines.findIndex((other) => other.name === pipeline.name) === i,
  );
  const begins = writer.say(
    `The project ${built.name} has ${pipelines.length === 0 ? 'no ZenML pipelines' : 'ZenML pipelines'} in its code.`,
  );
  for (const [i, pipeline] of pipelines.entries()) {
    const guess = guessRole(pipeline, built);
    const quote = writer.say(sentenceOn(pipeline));
    const ref = `k${i + 1}`;
    components.push({
      ref,
      name: pipeline.name.replace(/_/g, ' '),
      kind: KIND_OF[guess.role],
      status: 'exists',
      quotes: [quote],
      confidence: guess.sure === 'likely' ? 0.8 : 0.5,
    });
    const schedule = built.schedules.find((site) => site.attached && site.pipelines.includes(pipeline.id));
    const cadence = schedule ? cadenceOf(schedule) : null;
    if (schedule && cadence !== null) {
      const words = writer.say(`${pipeline.name} runs on a schedule: ${schedule.cron ?? cadence} (${schedule.file}).`);
      facts.push({
        subject: `component:${ref}`,
        attribute: 'trigger',
        value: { kind: 'schedule', cadence, words: words.text },
        quotes: [words],
        confidence: 0.9,
      });
    }
  }
  for (const name of new Set(built.models.flatMap((model) => model.name ?? [])))
    writer.say(`The model ${name} is declared.`);
  const promotion = built.promotions.find((site) => site.how !== 'registry');
  if (promotion) {
    const quote = writer.say(
      `Code in ${promotion.within ?? promotion.file} promotes a model version${promotion.stage === null ? '' : ` to ${promotion.stage}`}.`,
    );
    facts.push({
      subject: 'workflow',
      attribute: 'promotion',
      value: promotionBy(built.promotions.filter((site) => site.how !== 'registry')),
      quotes: [quote],
      confidence: 0.8,
    });
  }
  const flavors = [...new Set(built.orchestrators.map((mention) => mention.flavor))];
  if (flavors.length === 1) {
    const quote = writer.say(`Scripts register the orchestrator ${flavors[0]}.`);
    facts.push({
      subject: 'workflow',
      attribute: 'orchestrator',
      value: flavors[0]!.toLowerCase(),
      quotes: [quote],
      confidence: 0.8,
    });
  }
  const signals =
    pipelines.length === 0 ? [] : [{ signal: 'on_zenml_already' as const, quotes: [begins], confidence: 1 }];
  return { speaker: 'code', text: writer.text, claims: { schema: 'headwater.claims/1', components, facts, signals } };
}

function sentenceOn(pipeline: BuiltPipeline): string {
  const steps = pipeline.invocations.map((invocation) => invocation.id.replace('@dynamic_id', ''));
  const listed = steps.length > 8 ? `${steps.slice(0, 8).join(', ')} and ${steps.length - 8} more` : steps.join(', ');
  return `The pipeline ${pipeline.name} exists (${pipeline.file})${steps.length === 0 ? '' : `; its steps are ${listed}`}.`;
}

/** Builds the text and remembers where each sentence stands in it. */
class Writer {
  text = '';

  say(sentence: string): CodeQuote {
    const start = this.text === '' ? 0 : this.text.length + 1;
    this.text = this.text === '' ? sentence : `${this.text}\n${sentence}`;
    return { start, end: start + sentence.length, text: sentence };
  }
}
