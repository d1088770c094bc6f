import type { Architecture, Model, Pipeline, Step } from '#architecture/architecture';
import { plain, widthOf } from '#report/plain-text';

/** Where everything stands in the picture, in pixels, before anything is drawn. */
export interface SvgLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly models: readonly ModelPlace[];
  /** Where the lists below the lanes begin. */
  readonly below: number;
  readonly lists: { readonly notPipelines: readonly ListItem[]; readonly deferred: readonly ListItem[] };
}

/** An item of a list below the lanes, in at most two lines. */
export interface ListItem {
  readonly lines: readonly string[];
  /** Pixels below the list's heading. */
  readonly y: number;
}

export interface Lane {
  readonly pipeline: Pipeline;
  readonly number: number;
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly StepBox[];
}

export interface StepBox {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
  /** Whether the next step stands on the next row. */
  readonly turns: boolean;
  readonly isLast: boolean;
}

export interface ModelPlace {
  readonly model: Model;
  readonly y: number;
  /** Middle heights of the lanes that it comes from and goes to. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export const MARGIN = 24;
export const LANE_X = MARGIN;
export const LANE_WIDTH = 904;
export const BOX = { width: 190, height: 64, gapX: 32, gapY: 22 } as const;
export const MODEL_X = LANE_X + LANE_WIDTH + 90;
export const MODEL = { width: 210, height: 84 } as const;

const HEADER = 92;
const LANE_HEADER = 64;
const LANE_GAP = 34;
const PER_ROW = 4;

/** Pipelines as lanes from top to bottom, their steps in rows of four, the models in a column to their right. */
export const layoutSvg = ({ pipelines, models, notPipelines, deferred }: Architecture): SvgLayout => {
  let y = HEADER;
  const lanes = pipelines.map((pipeline, index): Lane => {
    const rows = Math.max(1, Math.ceil(pipeline.steps.length / PER_ROW));
    const height = LANE_HEADER + rows * BOX.height + (rows - 1) * BOX.gapY + 20;
    const lane = { pipeline, number: index + 1, y, height, boxes: boxesOf(pipeline, y + LANE_HEADER) };
    y += height + LANE_GAP;
    return lane;
  });
  const places = placeModels(models, lanes);
  const lowest = Math.max(y - LANE_GAP, ...places.map((place) => place.y + MODEL.height));
  const lists = {
    notPipelines: listed(notPipelines.map(({ name, instead }) => `${name}${instead === '' ? '' : ` → ${instead}`}`)),
    deferred: listed(deferred.map(({ name }) => name)),
  };
  const longest = Math.max(heightOf(lists.notPipelines), heightOf(lists.deferred));
  return {
    width: (models.length > 0 ? MODEL_X + MODEL.width : LANE_X + LANE_WIDTH) + MARGIN,
    height: lowest + (longest === 0 ? MARGIN : 56 + longest + MARGIN),
    lanes,
    models: places,
    below: lowest + 44,
    lists,
  };
};

const LINE = 17;

const listed = (items: readonly string[]): ListItem[] => {
  let y = 26;
  return items.map((item) => {
    const lines = linesFor(plain(item), LANE_WIDTH / 2 - 30, 13, 2);
    const placed = { lines, y };
    y += lines.length * LINE + 6;
    return placed;
  });
};

const heightOf = (items: readonly ListItem[]): number => {
  const last = items.at(-1);
  return last === undefined ? 0 : last.y + last.lines.length * LINE;
};

const boxesOf = ({ steps }: Pipeline, top: number): StepBox[] =>
  steps.map((step, index) => ({
    step,
    x: LANE_X + 24 + (index % PER_ROW) * (BOX.width + BOX.gapX),
    y: top + Math.floor(index / PER_ROW) * (BOX.height + BOX.gapY),
    turns: index % PER_ROW === PER_ROW - 1,
    isLast: index === steps.length - 1,
  }));

/** Each model as near as possible to the middle of the lanes that it joins, one below the other. */
const placeModels = (models: readonly Model[], lanes: readonly Lane[]): ModelPlace[] => {
  const middlesOf = (ids: readonly string[]): number[] =>
    lanes.filter(({ pipeline }) => ids.includes(pipeline.id)).map((lane) => lane.y + lane.height / 2);
  const wanted = models.map((model) => {
    const [from, to] = [middlesOf(model.producedBy), middlesOf(model.consumedBy)];
    const all = [...from, ...to];
    const middle = all.length === 0 ? HEADER + MODEL.height : all.reduce((sum, y) => sum + y, 0) / all.length;
    return { model, from, to, y: middle - MODEL.height / 2 };
  });
  let free = HEADER;
  return wanted
    .sort((a, b) => a.y - b.y)
    .map((place) => {
      const y = Math.max(place.y, free);
      free = y + MODEL.height + 20;
      return { ...place, y };
    });
};

/** The text in lines of at most so many pixels at a size, cut after so many lines; prefers to break after "_" and spaces. */
export const linesFor = (text: string, pixels: number, size: number, most: number): string[] => {
  const fits = Math.max(4, Math.floor(pixels / (size * 0.58)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[_ -])/)) {
    for (const part of piecesOf(word, fits)) {
      if (line !== '' && widthOf(line + part.trimEnd()) > fits) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')].slice(0, fits - 1).join('');
  return [...lines.slice(0, most - 1), `${last}…`];
};

const piecesOf = (word: string, fits: number): string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > fits) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
};
