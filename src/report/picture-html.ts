import type { Architecture, Pipeline } from '#architecture/architecture';
import { FIELDS, SECTIONS, TITLE } from '#document/sections';
import { ROLE_WORDS } from '#document/phrases/purpose-phrase';
import { TRIGGER_WORDS } from '#document/phrases/trigger-phrase';
import { escapeMarkup } from '#report/markup';
import { NARROW } from '#report/svg-layout';
import { pictureSvg } from '#report/picture-svg';
import { namesOf, phaseLabel, promotionLabel } from '#report/picture-words';

const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1c2430;--soft:#5b6675;--line:#dde3ea;--accent:#0b6e63;--card:#f5f7fa}
@media (prefers-color-scheme:dark){:root{--ground:#12161c;--ink:#e8edf3;--soft:#9aa6b4;--line:#313a46;--accent:#4cc2b2;--card:#1a2029}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
main{max-width:1240px;margin:0 auto;padding:32px 24px 64px}h1{font-size:28px;line-height:1.2;margin:0 0 12px}h2{font-size:20px;margin:40px 0 12px;border-bottom:1px solid var(--line);padding-bottom:6px}h3{font-size:17px;margin:0 0 12px}
p,ul,ol{margin:0 0 12px;max-width:78ch}.soft{color:var(--soft)}.picture{margin:24px 0;border:1px solid var(--line);border-radius:12px;overflow-x:auto}.picture svg{display:block;width:100%;height:auto}.wide svg{min-width:1000px}.narrow{display:none}
article{border:1px solid var(--line);border-radius:12px;background:var(--card);padding:20px 22px;margin:0 0 18px}.badge{display:inline-block;font-size:12px;font-weight:700;border-radius:10px;padding:1px 9px;margin-left:8px;color:var(--ground);background:var(--accent);vertical-align:2px}.later{background:var(--soft)}
dl{display:grid;grid-template-columns:190px 1fr;gap:8px 18px;margin:0}dt{font-weight:600;color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}dd ul,dd ol{margin:0;padding-left:20px}code{font:13.5px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;color:var(--soft);border-left:3px solid var(--line);padding-left:12px}
@media (max-width:1060px){.wide{display:none}.narrow{display:block}.narrow svg{max-width:480px;margin:0 auto}}
@media (max-width:640px){main{padding:20px 12px 48px}article{padding:16px 14px}dl{grid-template-columns:1fr;gap:2px}dd{margin-bottom:10px}}`.trim();

/** The plan as one self-contained page: the picture and everything that the document says, escaped, in light and dark. */
export const pictureHtml = (architecture: Architecture): string => {
  const { name, overview, pipelines, notPipelines, deferred, openQuestions, prose } = architecture;
  const title = escapeMarkup(`${TITLE}: ${name}`);
  const section = (heading: string, items: readonly string[], nothing: string): string =>
    `<h2>${escapeMarkup(heading)}</h2>\n${items.length === 0 ? `<p class="soft">${escapeMarkup(nothing)}</p>` : list('ul', items)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeMarkup(overview)}</p>
<div class="picture wide">
${pictureSvg(architecture)}
</div>
<div class="picture narrow">
${pictureSvg(architecture, NARROW)}
</div>
<h2>${SECTIONS.decomposition.heading}</h2>
${pipelines.length === 0 ? `<p class="soft">${SECTIONS.decomposition.nothing}</p>` : pipelines.map(article).join('\n')}
${section(SECTIONS.data_flow.heading, [...architecture.dataFlow.map(escapeMarkup), ...modelItems(architecture)], SECTIONS.data_flow.nothing)}
${section(
  SECTIONS.not_pipelines.heading,
  notPipelines.map((item) =>
    named(`${item.name}${item.exists ? ' (runs today and stays)' : ''}`, [
      item.why,
      item.instead === '' ? '' : `${isWhole(item.why) ? 'Instead' : 'instead'}: ${item.instead}`,
    ]),
  ),
  SECTIONS.not_pipelines.nothing,
)}
${section(
  SECTIONS.deferred.heading,
  deferred.map((item) => named(item.name, [item.why])),
  SECTIONS.deferred.nothing,
)}
${section(SECTIONS.open_questions.heading, openQuestions.map(escapeMarkup), SECTIONS.open_questions.nothing)}
${prose.length === 0 ? '' : `<h2>Added by hand</h2>\n${prose.map(({ markdown }) => `<pre>${markdown.split('\n').map(escapeMarkup).join('\n')}</pre>`).join('\n')}`}
</main>
</body>
</html>
`;
};

const list = (tag: 'ul' | 'ol', items: readonly string[]): string =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

/** Whether a part ends as a sentence does, so that nothing is tied to it by a semicolon. */
const isWhole = (part: string): boolean => /[.!?]$/u.test(part);

const named = (name: string, parts: readonly string[]): string =>
  `<strong>${escapeMarkup(name)}</strong>${parts
    .filter((part) => part !== '')
    .map(
      (part, index, all) => `${index === 0 ? ': ' : isWhole(all[index - 1] ?? '') ? ' ' : '; '}${escapeMarkup(part)}`,
    )
    .join('')}`;

const modelItems = (architecture: Architecture): string[] =>
  architecture.models.map((model) => {
    const from = namesOf(architecture, model.producedBy).join(', ') || 'outside';
    const to = namesOf(architecture, model.consumedBy).join(', ') || 'no pipeline here';
    return named(`Model ${model.name}`, [
      `versions come from ${from}`,
      `${to} reads the one in ${model.stage}`,
      promotionLabel(model),
    ]);
  });

const article = (pipeline: Pipeline, index: number): string => {
  const steps = pipeline.steps.map((step) => {
    const parts = [
      step.does === '' ? '' : ` — ${escapeMarkup(step.does)}`,
      step.takes.length === 0 ? '' : `; takes <code>${escapeMarkup(step.takes.join(', '))}</code>`,
      step.produces.length === 0 ? '' : ` → <code>${escapeMarkup(step.produces.join(', '))}</code>`,
      step.assumed ? ' <em class="soft">(assumed)</em>' : '',
    ];
    return `<code>${escapeMarkup(step.name)}</code>${parts.join('')}`;
  });
  const { kind, cadence, detail } = pipeline.trigger;
  const trigger = `${TRIGGER_WORDS[kind]}${cadence === null ? '' : `, ${cadence}`}${detail === null ? '' : ` — ${detail}`}`;
  const rows: readonly (readonly [string, string])[] = [
    [FIELDS.purpose.label, escapeMarkup(`${ROLE_WORDS[pipeline.role]} ${pipeline.purpose}`)],
    [FIELDS.trigger.label, escapeMarkup(trigger)],
    [FIELDS.steps.label, steps.length === 0 ? FIELDS.steps.nothing : list('ol', steps)],
    [FIELDS.dataSources.label, escapeMarkup(pipeline.dataSources.join('; ') || FIELDS.dataSources.nothing)],
    [
      FIELDS.keyArtifacts.label,
      pipeline.keyArtifacts.length === 0
        ? FIELDS.keyArtifacts.nothing
        : list(
            'ul',
            pipeline.keyArtifacts.map(({ name, why }) => named(name, [why])),
          ),
    ],
    [FIELDS.orchestrator.label, escapeMarkup(pipeline.orchestrator || FIELDS.orchestrator.nothing)],
    [FIELDS.modelControlPlane.label, escapeMarkup(pipeline.modelControlPlane ?? FIELDS.modelControlPlane.nothing)],
  ];
  const badge = `<span class="badge${pipeline.mvp ? '' : ' later'}">${phaseLabel(pipeline)}</span>`;
  return `<article><h3>${index + 1}. ${escapeMarkup(pipeline.name)}${badge}</h3><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl></article>`;
};
