import type { Architecture } from '#architecture/architecture';
import { escapeMarkup } from '#report/markup';
import { namesOf, phaseLabel, promotionLabel, triggerLabel } from '#report/picture-words';
import {
  GAP,
  type Lane,
  LINE,
  type ListPlace,
  layoutSvg,
  MODEL_WIDTH,
  type ModelPlace,
  type Shape,
  type StepBox,
  WIDE,
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

/** The plan as one self-contained SVG file, readable in light and dark; every text in it is escaped and in lines that fit. */
export const pictureSvg = (architecture: Architecture, shape: Shape = WIDE): string => {
  const { width, height, title, summary, lanes, models, lists } = layoutSvg(architecture, shape);
  const id = shape === WIDE ? 'hw' : 'hw-n';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="hw" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeMarkup(architecture.name)}</title><desc>${escapeMarkup(describe(architecture))}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs>',
    `<marker id="${id}-a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0 10 5 0 10z"/></marker>`,
    `<marker id="${id}-f" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="flowhead" d="M0 0 10 5 0 10z"/></marker>`,
    '</defs>',
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...lines(shape.margin, 46, title, LINE.title, { size: 24, weight: 700 }),
    ...lines(shape.margin, 42 + title.length * LINE.title, summary, LINE.summary, { size: 14, kind: 'soft' }),
    ...lanes.map((lane) => drawLane(lane, shape, id)),
    ...models.map((place) => drawModel(place, shape, id)),
    ...lists.flatMap(drawList),
    '</svg>',
  ].join('\n');
};

const drawLane = (lane: Lane, { margin, laneWidth }: Shape, id: string): string => {
  const { pipeline, y, height, badgeWidth, name, trigger, boxes } = lane;
  const below = y + 36 + name.length * LINE.name;
  return [
    `<g><rect class="lane${pipeline.mvp ? ' mvp' : ''}" x="${margin}" y="${y}" width="${laneWidth}" height="${height}" rx="12"/>`,
    `<rect class="badge${pipeline.mvp ? '' : ' later'}" x="${margin + 20}" y="${y + 18}" width="${badgeWidth}" height="24" rx="12"/>`,
    text(margin + 20 + badgeWidth / 2, y + 35, phaseLabel(pipeline), {
      size: 12,
      weight: 700,
      kind: 'on',
      anchor: true,
    }),
    ...lines(margin + badgeWidth + 34, y + 36, name, LINE.name, { size: 17, weight: 650 }),
    ...lines(margin + 20, below + 4, trigger, LINE.trigger, { size: 13, kind: 'soft' }),
    ...(boxes.length === 0 ? [text(margin + 20, y + height - 20, 'no steps yet', { size: 13, kind: 'soft' })] : []),
    ...boxes.flatMap((box, index) => drawStep(box, boxes[index + 1], id)),
    '</g>',
  ].join('\n');
};

const drawStep = (
  { step, x, y, width, height, name, made }: StepBox,
  next: StepBox | undefined,
  id: string,
): string[] => {
  const tooltip = escapeMarkup(
    `${step.name}: ${step.does}${step.produces.length === 0 ? '' : ` → ${step.produces.join(', ')}`}${step.assumed ? ' (assumed)' : ''}`,
  );
  const middle = y + height / 2;
  const arrow =
    next === undefined
      ? []
      : next.y > y
        ? `<path class="arrow" marker-end="url(#${id}-a)" d="M${x + width / 2} ${y + height}v${GAP.y / 2}H${next.x + width / 2}v${GAP.y / 2 - 2}"/>`
        : `<path class="arrow" marker-end="url(#${id}-a)" d="M${x + width + 2} ${middle}H${next.x - 3}"/>`;
  return [
    `<g><title>${tooltip}</title><rect class="box${step.assumed ? ' assumed' : ''}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    ...lines(x + 10, y + 23, name, LINE.step, { size: 13, weight: 600 }),
    ...lines(x + 10, y + 22 + name.length * LINE.step, made, LINE.made, { size: 12, kind: 'soft mono' }),
    '</g>',
    ...[arrow].flat(),
  ];
};

const drawModel = ({ model, x, y, height, name, words, from, to }: ModelPlace, shape: Shape, id: string): string => {
  const middle = y + height / 2;
  const edge = shape.margin + shape.laneWidth;
  const curve = (start: [number, number], end: [number, number]): string =>
    `M${start[0]} ${start[1]}C${edge + 60} ${start[1]} ${edge + 30} ${end[1]} ${end[0]} ${end[1]}`;
  return [
    ...from.map(
      (lane) => `<path class="flow" marker-end="url(#${id}-f)" d="${curve([edge, lane - 8], [x - 3, middle - 10])}"/>`,
    ),
    ...to.map(
      (lane) =>
        `<path class="flow read" marker-end="url(#${id}-f)" d="${curve([x, middle + 10], [edge + 3, lane + 8])}"/>`,
    ),
    `<g><title>${escapeMarkup(`${model.name}: ${promotionLabel(model)}, to ${model.stage}`)}</title>`,
    `<rect class="model" x="${x}" y="${y}" width="${shape.modelsBeside ? MODEL_WIDTH : shape.laneWidth}" height="${height}" rx="18"/>`,
    ...lines(x + 14, y + 24, name, LINE.step, { size: 14, weight: 650 }),
    ...lines(x + 14, y + 24 + name.length * LINE.step, words, LINE.made, { size: 12, kind: 'soft' }),
    '</g>',
  ].join('\n');
};

const drawList = ({ title, x, y, items }: ListPlace): string[] => [
  text(x, y, title, { size: 14, weight: 700 }),
  ...items.flatMap((item) => lines(x, y + item.y, item.lines, LINE.item, { size: 13, kind: 'soft' })),
];

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
  /** Centred on x. */
  readonly anchor?: boolean;
}

const lines = (x: number, y: number, all: readonly string[], height: number, style: TextStyle): string[] =>
  all.map((line, index) => text(x, y + index * height, line, style));

const text = (x: number, y: number, words: string, { size, weight, kind, anchor }: TextStyle): string => {
  const attributes = [
    `x="${x}" y="${y}" font-size="${size}"`,
    weight === undefined ? '' : ` font-weight="${weight}"`,
    kind === undefined ? '' : ` class="${kind}"`,
    anchor ? ' text-anchor="middle"' : '',
  ].join('');
  return `<text ${attributes}>${escapeMarkup(words)}</text>`;
};
