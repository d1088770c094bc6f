import type { Analysis } from '#report/analysis';

const BUCKETS = [
  ['pipeline', 'Pipeline'],
  ['deployed_pipeline', 'Deployed pipeline (HTTP)'],
  ['not_a_pipeline', 'Not a pipeline'],
  ['deferred', 'Later'],
] as const;

/** What starts a pipeline where nobody said more. */
const STARTS: Readonly<Record<string, string>> = {
  request: 'with each request',
  manual: 'when somebody starts it',
  event: 'when its event occurs',
  schedule: 'on a schedule',
};

/** One look at a brief as a person reads it: what was sorted where, the plan, what speaks against it, what is open. */
export function analysisText(analysis: Analysis, columns: number): string {
  const out: string[] = [];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) out.push(title, ...[...new Set(lines)].map((line) => wrapped(line, columns)), '');
  };
  if (analysis.arrivalPattern) section('How it arrives', [analysis.arrivalPattern.replaceAll('_', ' ')]);
  if (!analysis.ready)
    section(
      'Not ready for an architecture yet',
      analysis.readinessSigns.map((s) => `- ${s.replaceAll('_', ' ')}`),
    );
  for (const [bucket, title] of BUCKETS) {
    section(
      title,
      analysis.components
        .filter((c) => c.bucket === bucket && c.wanted)
        .map((c) => `- ${c.name}${c.exists ? ' (runs today)' : ''}${c.alternative ? `: ${c.alternative}` : ''}`),
    );
  }
  section(
    'Not wanted',
    analysis.components.filter((c) => !c.wanted).map((c) => `- ${c.name}`),
  );
  section(
    'Pipelines',
    analysis.pipelines.map((p) => {
      const when = p.trigger.detail ?? p.trigger.cadence ?? STARTS[p.trigger.kind] ?? p.trigger.kind;
      return `${p.phase}. ${p.name}${p.id === analysis.mvp ? ' (build this first)' : ''}: ${when}; ${p.steps.length} ${p.steps.length === 1 ? 'step' : 'steps'}`;
    }),
  );
  section(
    'Worth a second look',
    (analysis.findings as { text: string; cost: string | null; instead: string | null }[]).map((f) =>
      ['-', f.text, f.cost, f.instead].filter(Boolean).join(' '),
    ),
  );
  section(
    'Taken for granted until somebody says otherwise',
    analysis.assumptions.map((a) => `- ${a.text}`),
  );
  section(
    'An interview would ask next',
    (analysis.questions as { text: string }[]).map((q) => `- ${q.text}`),
  );
  const share = Math.round(analysis.heard.share * 100);
  section(
    `${share} percent of the words are accounted for.`,
    analysis.heard.unheard.map((s) => `Not understood: "${s.text.trim()}"`),
  );
  return out.join('\n');
}

function wrapped(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/)) {
    if (current !== '' && current.length + 1 + word.length > columns) {
      lines.push(current);
      current = `  ${word}`;
    } else current += current === '' ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}
