import type { Architecture, Pipeline, Promotion } from '#architecture/architecture';
import type { Design } from '#design/design';
import { listed, plainRole } from '#interview/nouns';
import { triggerWords } from '#interview/triggers';
import type { Bucket } from '#vocabulary/buckets';

/** One difference between two designs, in words. */
export interface Change {
  readonly about:
    | 'readiness'
    | 'pipelines'
    | 'trigger'
    | 'mvp'
    | 'bucket'
    | 'promotion'
    | 'steps'
    | 'order'
    | 'finding';
  /** As a clause that can follow "it": "splits the scoring from the training". */
  readonly text: string;
}

/** What is different in `then`, the weightiest first. Empty where only wording differs. */
export function changesBetween(now: Design, then: Design): Change[] {
  const [a, b] = [standing(now), standing(then)];
  if (!a || !b) {
    if (!a && !b) return changedFindings(now, then);
    const text = b ? 'makes an architecture possible' : 'means that it is too early for an architecture';
    return [{ about: 'readiness', text }];
  }
  return [
    ...changedPipelines(now, a, then, b),
    ...changedMvp(a, b),
    ...changedTriggers(a, b),
    ...changedBuckets(now, then),
    ...changedPromotion(a, b),
    ...changedSteps(a, b),
    ...changedOrder(a, b),
    ...changedFindings(now, then),
  ];
}

const standing = (of: Design): Architecture | null => (of.ready ? of.architecture : null);
const nameOf = (p: Pipeline): string => (/_\d+$/.test(p.id) ? p.name.replaceAll('_', ' ') : plainRole(p.role));

function changedPipelines(now: Design, a: Architecture, then: Design, b: Architecture): Change[] {
  const added = b.pipelines.filter((p) => !a.pipelines.some((q) => q.id === p.id));
  const gone = a.pipelines.filter((p) => !b.pipelines.some((q) => q.id === p.id));
  return [
    ...added.map((p): Change => {
      const home = a.pipelines.find((q) => b.pipelines.some((r) => r.id === q.id) && shares(now, q, then, p));
      return {
        about: 'pipelines',
        text: home ? `splits ${nameOf(p)} from ${nameOf(home)}` : `adds a pipeline for ${nameOf(p)}`,
      };
    }),
    ...gone.map((p): Change => {
      const home = b.pipelines.find((q) => shares(now, p, then, q));
      return {
        about: 'pipelines',
        text: home ? `joins ${nameOf(p)} with ${nameOf(home)}` : `drops the pipeline for ${nameOf(p)}`,
      };
    }),
  ];
}

/** Whether the two pipelines cover a component of the same name: ids are numbered anew in every reading. */
function shares(now: Design, p: Pipeline, then: Design, q: Pipeline): boolean {
  const mine = coveredNames(now, p);
  return coveredNames(then, q).some((name) => mine.includes(name));
}

function coveredNames(of: Design, pipeline: Pipeline): string[] {
  const ids = new Set(pipeline.steps.flatMap((s) => s.components));
  return of.components.filter((c) => ids.has(c.component.id)).map((c) => c.component.name);
}

function changedMvp(a: Architecture, b: Architecture): Change[] {
  const [before, after] = [a.pipelines.find((p) => p.mvp), b.pipelines.find((p) => p.mvp)];
  return after && before?.id !== after.id
    ? [{ about: 'mvp', text: `makes ${nameOf(after)} the one to build first` }]
    : [];
}

function changedTriggers(a: Architecture, b: Architecture): Change[] {
  return b.pipelines.flatMap((p): Change[] => {
    const before = a.pipelines.find((q) => q.id === p.id)?.trigger;
    if (!before || (before.kind === p.trigger.kind && before.cadence === p.trigger.cadence)) return [];
    return [
      { about: 'trigger', text: `has ${nameOf(p)} run ${triggerWords(p.trigger)} instead of ${triggerWords(before)}` },
    ];
  });
}

const BUCKET_WORDS: Record<Bucket, string> = {
  pipeline: 'puts %s into a pipeline',
  deployed_pipeline: 'makes %s a deployed pipeline',
  not_a_pipeline: 'keeps %s out of the pipelines',
  deferred: 'leaves %s for later',
};

function changedBuckets(now: Design, then: Design): Change[] {
  const before = new Map(now.components.map((c) => [c.component.name, c.bucket]));
  return then.components.flatMap((c): Change[] => {
    const old = before.get(c.component.name);
    if (old === undefined || old === c.bucket) return [];
    return [
      {
        about: 'bucket',
        text: c.bucket ? BUCKET_WORDS[c.bucket].replace('%s', `“${c.component.name}”`) : `drops “${c.component.name}”`,
      },
    ];
  });
}

const PROMOTION_WORDS: Record<Promotion['by'], string> = {
  rule: 'lets a comparison decide which model version is used',
  person: 'has a person decide which model version is used',
  both: 'takes a comparison and a person to put a model version into use',
  none: 'leaves open what puts a model version into use',
};

function changedPromotion(a: Architecture, b: Architecture): Change[] {
  return b.models.flatMap((model): Change[] => {
    const before = a.models.find((m) => m.name === model.name);
    if (!before || before.promotion.by === model.promotion.by) return [];
    return [{ about: 'promotion', text: PROMOTION_WORDS[model.promotion.by] }];
  });
}

function changedSteps(a: Architecture, b: Architecture): Change[] {
  return b.pipelines.flatMap((p): Change[] => {
    const before = a.pipelines.find((q) => q.id === p.id)?.steps.map((s) => s.name);
    if (!before) return [];
    const after = p.steps.map((s) => s.name);
    const added = after.filter((s) => !before.includes(s));
    const gone = before.filter((s) => !after.includes(s));
    if (added.length + gone.length === 0) return [];
    const parts = [
      ...(added.length > 0 ? [`adds ${listed(added.map(code))} to`] : []),
      ...(gone.length > 0 ? [`takes ${listed(gone.map(code))} out of`] : []),
    ];
    return [{ about: 'steps', text: `${parts.join(' and ')} ${nameOf(p)}` }];
  });
}

const code = (name: string): string => `\`${name}\``;

function changedOrder(a: Architecture, b: Architecture): Change[] {
  const moved = b.pipelines.filter((p) =>
    a.pipelines.some((q) => q.id === p.id && q.phase !== p.phase && !p.mvp && !q.mvp),
  );
  return moved.map((p) => ({ about: 'order', text: `moves ${nameOf(p)} to phase ${p.phase}` }));
}

function changedFindings(now: Design, then: Design): Change[] {
  const rules = (of: Design) => new Set(of.findings.map((f) => f.rule));
  const [before, after] = [rules(now), rules(then)];
  const named = (rule: string) => rule.replaceAll('_', ' ');
  return [
    ...[...after]
      .filter((r) => !before.has(r))
      .map((r): Change => ({ about: 'finding', text: `raises the finding “${named(r)}”` })),
    ...[...before]
      .filter((r) => !after.has(r))
      .map((r): Change => ({ about: 'finding', text: `settles the finding “${named(r)}”` })),
  ];
}
