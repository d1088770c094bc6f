import type { Architecture } from '#architecture/architecture';
import { escapeMarkup } from '#report/markup';
import { artifactName, namesOf, phaseLabel, promotionLabel, triggerLabel } from '#report/picture-words';
import { plain } from '#report/plain-text';
import {
  BOX,
  LANE_WIDTH,
  LANE_X,
  type Lane,
  type ListItem,
  layoutSvg,
  linesFor,
  MARGIN,
  MODEL,
  MODEL_X,
  type ModelPlace,
  type StepBox,
  type SvgLayout,
} from '#report/svg-layout';

/** Light by default, dark where the reader's system asks for it; no font, script or image from elsewhere. */
const STYLE = `
.hw{--ground:#fff;--ink:#1c2430;--soft:#5b6675;--line:#c9d1db;--lane:#f5f7fa;--box:#fff;--accent:#0b6e63;--on:#fff;--model:#fff6e0;--edge:#9a6a00;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
@media (prefers-color-scheme:dark){.hw{--ground:#12161c;--ink:#e8edf3;--soft:#9aa6b4;--line:#3a4452;--lane:#1a2029;--box:#232b36;--accent:#4cc2b2;--on:#0d1512;--model:#3a2f14;--edge:#e0b04a}}
.hw .ground{fill:var(--ground)}.hw text{fill:var(--ink)}.hw .soft{fill:var(--soft)}.hw .on{fill:var(--on)}
.hw .lane{fill:var(--lane);stroke:var(--line)}.hw .mvp{stroke:var(--accent);stroke-width:2}.hw .box{fill:var(--box);stroke:var(--line)}.hw .assumed{stroke-dasharray:5 4}
.hw .badge{fill:var(--accent)}.hw .later{fill:var(--soft)}.hw .model{fill:var(--model);stroke:var(--edge)}
.hw .arrow{fill:none;stroke:var(--soft);stroke-width:1.5}.hw .flow{fill:none;stroke:var(--edge);stroke-width:1.8}.hw .read{stroke-dasharray:6 4}.hw .head{fill:var(--soft)}.hw .flowhead{fill:var(--edge)}
.hw .mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}`.trim();

/** The plan as one self-contained SVG file, readable in light and dark; every text in it is escaped. */
export const pictureSvg = (architecture: Architecture): string => {
  const layout = layoutSvg(architecture);
  const title = escapeMarkup(architecture.name);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="hw" role="img" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}">`,
    `<title>${title}</title><desc>${escapeMarkup(describe(architecture))}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs>',
    '<marker id="hw-a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0 10 5 0 10z"/></marker>',
    '<marker id="hw-f" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="flowhead" d="M0 0 10 5 0 10z"/></marker>',
    '</defs>',
    `<rect class="ground" width="${layout.width}" height="${layout.height}"/>`,
    text(MARGIN, 46, architecture.name, { size: 24, weight: 700, room: LANE_WIDTH }),
    text(MARGIN, 72, summary(architecture), { size: 14, kind: 'soft', room: LANE_WIDTH }),
    ...layout.lanes.map(drawLane),
    ...layout.models.map(drawModel),
    ...drawLists(layout),
    '</svg>',
  ].join('\n');
};

const drawLane = ({ pipeline, number, y, height, boxes }: Lane): string => {
  const label = phaseLabel(pipeline);
  const badge = label.length * 8 + 18;
  const trigger = linesFor(triggerLabel(pipeline), 250, 13, 1)[0] ?? '';
  return [
    `<g><rect class="lane${pipeline.mvp ? ' mvp' : ''}" x="${LANE_X}" y="${y}" width="${LANE_WIDTH}" height="${height}" rx="12"/>`,
    `<rect class="badge${pipeline.mvp ? '' : ' later'}" x="${LANE_X + 20}" y="${y + 18}" width="${badge}" height="24" rx="12"/>`,
    text(LANE_X + 20 + badge / 2, y + 35, label, { size: 12, weight: 700, kind: 'on', anchor: 'middle' }),
    text(LANE_X + badge + 34, y + 36, `${number}  ${pipeline.name}`, { size: 17, weight: 650, room: 560 - badge }),
    text(LANE_X + LANE_WIDTH - 20, y + 36, trigger, { size: 13, kind: 'soft', anchor: 'end' }),
    ...(boxes.length === 0 ? [text(LANE_X + 24, y + 92, 'no steps yet', { size: 13, kind: 'soft' })] : []),
    ...boxes.flatMap((box, index) => drawStep(box, boxes[index + 1])),
    '</g>',
  ].join('\n');
};

const drawStep = ({ step, x, y, turns, isLast }: StepBox, next: StepBox | undefined): string[] => {
  const names = linesFor(plain(step.name), BOX.width - 20, 14.5, 2);
  const made = step.produces.map(artifactName).join(', ');
  const top = y + (names.length > 1 ? 21 : 27);
  const tooltip = escapeMarkup(
    `${step.name}: ${step.does}${made === '' ? '' : ` → ${step.produces.join(', ')}`}${step.assumed ? ' (assumed)' : ''}`,
  );
  const middle = y + BOX.height / 2;
  const arrow =
    isLast || next === undefined
      ? []
      : turns
        ? [
            `<path class="arrow" marker-end="url(#hw-a)" d="M${x + BOX.width / 2} ${y + BOX.height}v${BOX.gapY / 2}H${next.x + BOX.width / 2}v${BOX.gapY / 2 - 2}"/>`,
          ]
        : [`<path class="arrow" marker-end="url(#hw-a)" d="M${x + BOX.width + 2} ${middle}H${next.x - 3}"/>`];
  return [
    `<g><title>${tooltip}</title><rect class="box${step.assumed ? ' assumed' : ''}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8"/>`,
    ...names.map((line, index) => text(x + 10, top + index * 15, line, { size: 13, weight: 600 })),
    ...(made === ''
      ? []
      : [text(x + 10, y + (names.length > 1 ? 54 : 47), made, { size: 11, kind: 'soft mono', room: BOX.width - 20 })]),
    '</g>',
    ...arrow,
  ];
};

const drawModel = ({ model, y, from, to }: ModelPlace): string => {
  const middle = y + MODEL.height / 2;
  const edge = LANE_X + LANE_WIDTH;
  const words = linesFor(promotionLabel(model), MODEL.width - 24, 11, 3);
  const curve = (start: [number, number], end: [number, number]): string =>
    `M${start[0]} ${start[1]}C${edge + 60} ${start[1]} ${edge + 30} ${end[1]} ${end[0]} ${end[1]}`;
  return [
    ...from.map(
      (lane) =>
        `<path class="flow" marker-end="url(#hw-f)" d="${curve([edge, lane - 8], [MODEL_X - 3, middle - 10])}"/>`,
    ),
    ...to.map(
      (lane) =>
        `<path class="flow read" marker-end="url(#hw-f)" d="${curve([MODEL_X, middle + 10], [edge + 3, lane + 8])}"/>`,
    ),
    `<g><title>${escapeMarkup(`${model.name}: ${promotionLabel(model)}, to ${model.stage}`)}</title>`,
    `<rect class="model" x="${MODEL_X}" y="${y}" width="${MODEL.width}" height="${MODEL.height}" rx="18"/>`,
    text(MODEL_X + 14, y + 24, `model ${plain(model.name)}`, { size: 14, weight: 650, room: MODEL.width - 28 }),
    ...words.map((line, index) => text(MODEL_X + 14, y + 42 + index * 14, line, { size: 11, kind: 'soft' })),
    '</g>',
  ].join('\n');
};

const drawLists = ({ below, lists }: SvgLayout): string[] => {
  const list = (x: number, title: string, items: readonly ListItem[]): string[] => [
    ...(items.length === 0 ? [] : [text(x, below, title, { size: 14, weight: 700 })]),
    ...items.flatMap(({ lines, y }) =>
      lines.map((line, index) => text(x, below + y + index * 17, line, { size: 13, kind: 'soft' })),
    ),
  ];
  return [
    ...list(MARGIN, 'Not a pipeline', lists.notPipelines),
    ...list(MARGIN + LANE_WIDTH / 2, 'Later', lists.deferred),
  ];
};

const summary = ({ pipelines }: Architecture): string => {
  const mvp = pipelines.find((pipeline) => pipeline.mvp);
  const count = pipelines.length === 1 ? 'One pipeline' : `${pipelines.length} pipelines`;
  const assumed = pipelines.some(({ steps }) => steps.some((step) => step.assumed))
    ? '; dashed: assumed, nobody said it'
    : '';
  return `${count}${mvp === undefined ? '' : `; ${mvp.name} is built first`}${assumed}`;
};

const describe = (architecture: Architecture): string =>
  [
    ...architecture.pipelines.map(
      (pipeline) =>
        `${pipeline.name} (${phaseLabel(pipeline)}, ${triggerLabel(pipeline)}): ${pipeline.steps.map(({ name }) => name).join(', ')}.`,
    ),
    ...architecture.models.map(
      (model) =>
        `Model ${model.name} from ${namesOf(architecture, model.producedBy).join(', ') || 'outside'}, ${promotionLabel(model)}.`,
    ),
  ].join(' ');

interface TextStyle {
  readonly size: number;
  readonly weight?: number;
  readonly kind?: string;
  readonly anchor?: 'middle' | 'end';
  /** Pixels that it may take; what is longer is cut. */
  readonly room?: number;
}

const text = (x: number, y: number, words: string, { size, weight, kind, anchor, room }: TextStyle): string => {
  const shown = room === undefined ? words : (linesFor(plain(words), room, size, 1)[0] ?? '');
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}"`,
    weight === undefined ? '' : ` font-weight="${weight}"`,
    kind === undefined ? '' : ` class="${kind}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
  ].join('');
  return `<text ${attributes}>${escapeMarkup(shown)}</text>`;
};
