/** Where the parts of a document stand: "pipeline:NAME", "trigger:NAME", "control:NAME" (Model Control Plane), "step:PIPELINE/STEP", "model:NAME" to a line from 1. */
export type Places = ReadonlyMap<string, number>;

const HEADING = /^###\s+Pipeline\s+\d+:\s*(.+?)\s*(?:\((?:MVP|Phase)[^)]*\))?\s*$/;
const STEP = /^\s+\d+\.\s+(\S+)/;
const MODEL = /^\s*[-*]\s+\*\*(.+?)\*\*\s*\(model\)/;

/** Finds the lines of pipelines, triggers, steps and models in the text of a document. */
export function placesIn(markdown: string): Places {
  const places = new Map<string, number>();
  let pipeline = '';
  markdown.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\\([^\w\s])/g, '$1');
    const note = (key: string): void => void (places.has(key) || places.set(key, i + 1));
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) {
      pipeline = heading;
      note(`pipeline:${heading}`);
    } else if (/^##\s/.test(line)) pipeline = '';
    const step = STEP.exec(line)?.[1];
    if (step !== undefined && pipeline !== '') note(`step:${pipeline}/${step}`);
    if (/\*\*Trigger\*\*/.test(line) && pipeline !== '') note(`trigger:${pipeline}`);
    if (/\*\*Model Control Plane\*\*/.test(line) && pipeline !== '') note(`control:${pipeline}`);
    const model = MODEL.exec(line)?.[1];
    if (model !== undefined) note(`model:${model}`);
  });
  return places;
}
