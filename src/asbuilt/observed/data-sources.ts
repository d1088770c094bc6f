import type { BuiltPipeline, DataSourceSite, RunConfig } from '#asbuilt/as-built';
import type { Module } from '#asbuilt/modules/module';
import type { SourceTree } from '#asbuilt/source-tree';
import { textOf } from '#asbuilt/wiring/either';
import type { ModuleNames } from '#asbuilt/wiring/module-names';
import type { PipelineDefinition, StepDefinition } from '#asbuilt/wiring/value';

/** Where the scan looks: pipelines as wired and as defined, their steps, their run configurations. */
export interface Searched {
  readonly tree: SourceTree;
  readonly names: ModuleNames;
  readonly pipelines: readonly BuiltPipeline[];
  readonly defined: readonly PipelineDefinition[];
  readonly steps: readonly StepDefinition[];
  readonly configs: readonly RunConfig[];
}

/**
 * Places that data come from, as far as they stand in the code as they are: addresses given to a pipeline, addresses and
 * files in the steps that take nothing from other steps, and in run configurations. What is put together at run time is not here.
 */
export function dataSources({ tree, names, pipelines, defined, steps, configs }: Searched): DataSourceSite[] {
  const found = new Map<string, DataSourceSite>();
  const add = (location: string, file: string, line: number, pipeline: string): void => {
    const text = withoutSecrets(location);
    const before = found.get(text);
    const users = before?.pipelines ?? [];
    const site = before ?? { file, line, sure: 'likely' as const, text };
    if (!users.includes(pipeline)) found.set(text, { ...site, pipelines: [...users, pipeline] });
  };
  for (const pipeline of pipelines) {
    const definition = defined.find(({ id }) => id === pipeline.id);
    if (definition) {
      for (const { text, line } of literalsIn(definition))
        if (ADDRESS.test(text)) add(text, definition.file, line, pipeline.id);
    }
    const fed = new Set(pipeline.edges.map(({ to }) => to));
    for (const { id, definition: stepId } of pipeline.invocations) {
      const step = fed.has(id) ? undefined : steps.find((candidate) => candidate.id === stepId);
      if (!step) continue;
      for (const { text, line, isRead } of [...literalsIn(step), ...constantsIn(step, names)])
        if (ADDRESS.test(text) || (isRead && DATA_FILE.test(text))) add(text, step.file, line, pipeline.id);
    }
    for (const config of configs.filter((one) => !one.ambiguous && one.pipelines.includes(pipeline.id))) {
      (tree.read(config.file) ?? '').split('\n').forEach((raw, i) => {
        const [, key = '', text = ''] = /^\s*(\w+)\s*:\s*["']?([^\s"'#]+)/.exec(raw) ?? [];
        if (ADDRESS.test(text) && !TARGET.test(key)) add(text, config.file, i + 1, pipeline.id);
      });
    }
  }
  return [...found.values()];
}

interface Literal {
  readonly text: string;
  readonly line: number;
  /** It is given to something that reads. */
  readonly isRead: boolean;
}

/** The strings in a function, signature included, that are not given to something that writes. */
function literalsIn({ line, module }: { readonly line: number; readonly module: Module | null }): Literal[] {
  const span = module?.bodies.get(line);
  if (!module || !span) return [];
  const lines = module.source.slice(span.start, span.end).split('\n');
  const signature = module.source
    .slice(0, span.start)
    .split('\n')
    .slice(line - 1);
  const glued = [...signature.slice(0, -1), `${signature.at(-1) ?? ''}${lines[0] ?? ''}`, ...lines.slice(1)];
  return glued.flatMap((raw, i) =>
    [...raw.matchAll(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g)].flatMap((match): Literal[] => {
      const before = raw.slice(0, match.index);
      const text = match[2] ?? '';
      const given = /(\w+)\s*(?::[^=,]*)?=\s*[rRbB]?$/.exec(before)?.[1] ?? '';
      if (
        /[fF]$/.test(before) ||
        text.includes('{') ||
        /^\s*(?:\.format\b|%)/.test(raw.slice(match.index + match[0].length)) ||
        before.trimStart().startsWith('#')
      )
        return [];
      if (TARGET.test(given) || WRITES.test(before)) return [];
      return [{ text, line: line + i, isRead: READS.test(before) }];
    }),
  );
}

/** Constants that a step names, wherever the project keeps them. */
function constantsIn(step: StepDefinition, names: ModuleNames): Literal[] {
  const span = step.module?.bodies.get(step.line);
  if (!step.module || !span) return [];
  const body = step.module.source.slice(span.start, span.end);
  const used = new Set([...body.matchAll(/(?<![\w.])[A-Z][A-Z0-9_]{2,}\b/g)].map(([name]) => name));
  return [...used].flatMap((name): Literal[] => {
    if (TARGET.test(name)) return [];
    const text = textOf(names.named(step.file, name));
    return text === null
      ? []
      : [{ text, line: step.line, isRead: new RegExp(`${READ_CALL}[^()\\n]*\\b${name}\\b`).test(body) }];
  });
}

const ADDRESS =
  /^(?:(?:s3a?|gs|gcs|az|abfss?|wasbs?|hdfs|dbfs|s?ftp|mongodb(?:\+srv)?|postgres(?:ql)?(?:\+\w+)?|(?:mysql|mssql|oracle)(?:\+\w+)?|redshift|snowflake|bigquery|kafka|jdbc:[\w:]+):\/\/[\w.@:-]|https?:\/\/\S+\.(?:csv|tsv|parquet|jsonl?|zip|gz|xlsx?|feather|npz)(?:\?\S*)?$)/;
const DATA_FILE = /^[\w./~ -]+\.(?:csv|tsv|parquet|jsonl?|xlsx?|feather|arrow|npz|h5|db|sqlite3?)$/i;
const TARGET =
  /out|dest|target|sav|result|sink|writ|export|upload|model|artifact|track|endpoint|registry|store_?uri|log/i;
const READ_CALL = '(?:\\b(?:read|load|scan|fetch|download|open|connect|glob|walk)\\w*|\\bPath)\\s*\\(';
const READS = new RegExp(`${READ_CALL}[^()]*$`);
const WRITES =
  /\b(?:to_\w+|writ\w*|sav\w*|upload\w*|dump\w*|put_\w+|makedirs|log\w*|print|warn\w*|raise \w+)\s*\([^()]*$/;

/** An address without who signs in and without what follows the question mark. */
const withoutSecrets = (location: string): string =>
  location.replace(/^([\w+:.-]+:\/\/)[^/@]*@/, '$1').replace(/\?.*$/, '');
