import type { Architecture, Model, Pipeline, Step } from '#architecture/architecture';
import { artifactName, namesOf, phaseLabel, promotionLabel, summaryOf, triggerLabel } from '#report/picture-words';
import { plain } from '#report/plain-text';
import { linesFor } from '#report/wrap-lines';

/** How the picture is laid out: for a screen with the models beside the lanes, or for a phone with everything in one column. */
export interface Shape {
  readonly margin: number;
  readonly laneWidth: number;
  readonly perRow: number;
  readonly boxWidth: number;
  readonly modelsBeside: boolean;
}

export const WIDE: Shape = { margin: 24, laneWidth: 904, perRow: 4, boxWidth: 192, modelsBeside: true };
export const NARROW: Shape = { margin: 12, laneWidth: 332, perRow: 1, boxWidth: 292, modelsBeside: false };

/** Where everything stands in the picture, in pixels, before anything is drawn. All texts are in lines that fit. */
export interface SvgLayout {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly summary: readonly string[];
  readonly lanes: readonly Lane[];
  readonly models: readonly ModelPlace[];
  readonly lists: readonly ListPlace[];
}

export interface ListPlace {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly items: readonly { readonly lines: readonly string[]; readonly y: number }[];
}

export interface Lane {
  readonly pipeline: Pipeline;
  readonly y: number;
  readonly height: number;
  readonly badgeWidth: number;
  readonly name: readonly string[];
  readonly trigger: readonly string[];
  readonly boxes: readonly StepBox[];
}

export interface StepBox {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly made: readonly string[];
}

export interface ModelPlace {
  readonly model: Model;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly words: readonly string[];
  /** Middle heights of the lanes that it comes from and goes to; none where it does not stand beside them. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export const GAP = { x: 32, y: 22 } as const;
export const LINE = { title: 30, summary: 20, name: 22, trigger: 18, step: 17, made: 15, item: 18 } as const;
export const MODEL_WIDTH = 210;
const LANE_GAP = 34;

/** Pipelines as lanes from top to bottom, their steps in rows, the models in a column beside them or below. */
export const layoutSvg = (architecture: Architecture, shape: Shape): SvgLayout => {
  const { margin, laneWidth, modelsBeside } = shape;
  const title = linesFor(plain(architecture.name), laneWidth, 24);
  const summary = linesFor(summaryOf(architecture), laneWidth, 14);
  const top = 20 + title.length * LINE.title + summary.length * LINE.summary + 18;
  let y = top;
  const lanes = architecture.pipelines.map((pipeline, index): Lane => {
    const lane = laneOf(pipeline, index, y, shape);
    y += lane.height + LANE_GAP;
    return lane;
  });
  const models = placeModels(architecture, lanes, shape, modelsBeside ? top : y);
  const lowest = Math.max(y - LANE_GAP, ...models.map((place) => place.y + place.height));
  const width = margin * 2 + laneWidth + (modelsBeside && models.length > 0 ? 90 + MODEL_WIDTH : 0);
  const lists = placeLists(architecture, shape, width, lowest + 44);
  const height = Math.max(lowest, ...lists.map(bottomOf)) + margin;
  return { shape, width, height, title, summary, lanes, models, lists };
};

const laneOf = (pipeline: Pipeline, index: number, y: number, shape: Shape): Lane => {
  const { laneWidth, boxWidth, perRow, margin } = shape;
  const badgeWidth = phaseLabel(pipeline).length * 8 + 18;
  const name = linesFor(`${index + 1}  ${plain(pipeline.name)}`, laneWidth - badgeWidth - 54, 17);
  const trigger = linesFor(triggerLabel(pipeline), laneWidth - 40, 13);
  let row = y + 18 + name.length * LINE.name + trigger.length * LINE.trigger + 20;
  const texts = pipeline.steps.map((step) => ({
    step,
    name: linesFor(plain(step.name), boxWidth - 20, 14.5),
    made: linesFor(step.produces.map(artifactName).join(', '), boxWidth - 20, 12.5),
  }));
  const boxes: StepBox[] = [];
  for (let at = 0; at < texts.length; at += perRow) {
    const inRow = texts.slice(at, at + perRow);
    const height = Math.max(...inRow.map((box) => 22 + box.name.length * LINE.step + box.made.length * LINE.made));
    const inset = (laneWidth - perRow * boxWidth - (perRow - 1) * GAP.x) / 2;
    boxes.push(
      ...inRow.map((box, i) => ({
        ...box,
        x: margin + inset + i * (boxWidth + GAP.x),
        y: row,
        width: boxWidth,
        height,
      })),
    );
    row += height + GAP.y;
  }
  const bottom = boxes.length === 0 ? row + 24 : row - GAP.y;
  return { pipeline, y, height: bottom + 20 - y, badgeWidth, name, trigger, boxes };
};

/** Each model as near as possible to the middle of the lanes that it joins, one below the other; or all below the lanes. */
const placeModels = (architecture: Architecture, lanes: readonly Lane[], shape: Shape, top: number): ModelPlace[] => {
  const { margin, laneWidth, modelsBeside } = shape;
  const room = (modelsBeside ? MODEL_WIDTH : laneWidth) - 28;
  const middlesOf = (ids: readonly string[]): number[] =>
    modelsBeside
      ? lanes.filter(({ pipeline }) => ids.includes(pipeline.id)).map((lane) => lane.y + lane.height / 2)
      : [];
  const wanted = architecture.models.map((model) => {
    const [from, to] = [middlesOf(model.producedBy), middlesOf(model.consumedBy)];
    const name = linesFor(`model ${plain(model.name)}`, room, 14.5);
    const makers = namesOf(architecture, model.producedBy).join(', ') || 'outside';
    const readers = namesOf(architecture, model.consumedBy).join(', ') || 'no pipeline here';
    const said = modelsBeside
      ? [promotionLabel(model)]
      : [`versions come from ${makers}`, promotionLabel(model), `read in ${model.stage} by ${readers}`];
    const words = said.flatMap((sentence) => linesFor(sentence, room, 12));
    const height = 22 + name.length * LINE.step + words.length * LINE.made;
    const all = [...from, ...to];
    const middle = all.length === 0 ? top + height / 2 : all.reduce((sum, y) => sum + y, 0) / all.length;
    const x = modelsBeside ? margin + laneWidth + 90 : margin;
    return { model, x, from, to, name, words, height, y: middle - height / 2 };
  });
  let free = top;
  return wanted
    .sort((a, b) => a.y - b.y)
    .map((place) => {
      const y = Math.max(place.y, free);
      free = y + place.height + 20;
      return { ...place, y };
    });
};

/** What is no pipeline and what comes later: beside each other where there is room. */
const placeLists = (architecture: Architecture, shape: Shape, width: number, top: number): ListPlace[] => {
  const { margin, modelsBeside } = shape;
  const columns = modelsBeside ? 2 : 1;
  const room = (width - margin * 2) / columns - (columns - 1) * 30;
  const texts: readonly (readonly [string, readonly string[]])[] = [
    [
      'Not a pipeline',
      architecture.notPipelines.map(({ name, instead }) => `${name}${instead === '' ? '' : ` → ${instead}`}`),
    ],
    ['Later', architecture.deferred.map(({ name }) => name)],
  ];
  let y = top;
  return texts
    .filter(([, items]) => items.length > 0)
    .map(([title, items], column): ListPlace => {
      let below = 26;
      const placed = items.map((item) => {
        const lines = linesFor(plain(item), room, 13);
        const at = below;
        below += lines.length * LINE.item + 6;
        return { lines, y: at };
      });
      const list = { title, x: margin + (columns === 2 ? column * (room + 30) : 0), y, items: placed };
      if (columns === 1) y = bottomOf(list) + 34;
      return list;
    });
};

const bottomOf = ({ y, items }: ListPlace): number => {
  const last = items.at(-1);
  return y + (last === undefined ? 0 : last.y + last.lines.length * LINE.item);
};
