import type { AsBuilt, BuiltPipeline } from '#asbuilt/as-built';

/** What a scan found, for a person: pipelines with their steps, models, clocks, and what could not be read. */
export function builtText(built: AsBuilt): string {
  const out: string[] = [];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) out.push(title, ...lines, '');
  };
  const count = built.pipelines.length;
  out.push(
    `${built.name}: ${count === 0 ? 'no ZenML pipeline' : `${count} ${count === 1 ? 'pipeline' : 'pipelines'}`} in ${built.files.python} Python files`,
    '',
  );
  for (const pipeline of built.pipelines)
    section(
      headline(pipeline),
      pipeline.invocations.map(
        (i) => `  ${i.id}${i.many ? ' (any number of times)' : i.conditional ? ' (sometimes)' : ''}`,
      ),
    );
  section(
    'Data sources',
    built.sources.map((s) => `  ${s.text} (${s.file}:${s.line})`),
  );
  section(
    'Models',
    built.models.map(
      (m) =>
        `  ${m.name ?? 'name computed'}: ${m.role}, ${m.stage ?? m.version ?? 'a new version for each run'} (${m.file}:${m.line})`,
    ),
  );
  section(
    'Promotions',
    built.promotions.map(
      (p) => `  to ${p.stage ?? 'a stage that is computed'}${p.within ? ` in ${p.within}` : ''} (${p.file}:${p.line})`,
    ),
  );
  section(
    'Clocks',
    built.schedules.map(
      (s) =>
        `  ${s.cron ?? (s.intervalSeconds === null ? 'computed' : `every ${s.intervalSeconds} seconds`)}${s.attached ? '' : ', handed to nobody'} (${s.file}:${s.line})`,
    ),
  );
  section(
    'Deployments',
    built.deployments.map((d) => `  ${d.name ?? d.how} (${d.file}:${d.line})`),
  );
  section(
    'Worth a look',
    built.findings.map((f) => `  ${f.rule}: ${f.text}`),
  );
  section(
    'Could not be read whole',
    built.notices.map((n) => `  ${n.file ?? built.name}${n.line === null ? '' : `:${n.line}`}: ${n.text}`),
  );
  if (count > 0 && built.schedules.length === 0)
    out.push('No schedule stands in the code: what sets these pipelines off is unknown, not manual.');
  return out.join('\n').trimEnd();
}

const headline = (p: BuiltPipeline): string =>
  `${p.name}${p.dynamic ? ' (dynamic)' : ''}, ${p.file}:${p.line}${p.sure === 'certain' ? '' : `, ${p.sure}`}`;
