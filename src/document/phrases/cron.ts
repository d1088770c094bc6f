const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Field {
  readonly noun: string;
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const FIELDS: readonly Field[] = [
  { noun: 'minute', least: 0, most: 59, names: [] },
  { noun: 'hour', least: 0, most: 23, names: [] },
  { noun: 'day of the month', least: 1, most: 31, names: [] },
  { noun: 'month', least: 1, most: 12, names: MONTHS },
  { noun: 'day of the week', least: 0, most: 7, names: DAYS },
];

const NAMED = [...DAYS, ...MONTHS].join('|');
const ATOM = `(?:\\*|\\?|\\d+|${NAMED})`;
const ONE = `${ATOM}(?:-${ATOM})?(?:/\\d+)?`;
const LOOKS_LIKE = new RegExp(`^${ONE}(?:,${ONE})*$`, 'i');

/** Stretches of a text that are meant as cron expressions: what stands in backticks, or numbers and stars in a row. */
export const cronsIn = (text: string): string[] => {
  const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
  const bare = [...text.replace(/`[^`]*`/g, ' ').matchAll(/(?<![^\s(])(?:[\d*][\d*,/-]* +){2,}[\d*][\d*,/-]*/g)];
  return [...quoted, ...bare.map(([words]) => words.replace(/[ ,/-]+$/, ''))].filter((words) => {
    const fields = words.trim().split(/\s+/);
    return fields.length > 2 && words.includes('*') && fields.every((field) => LOOKS_LIKE.test(field));
  });
};

/**
 * What is wrong with a cron expression; null where nothing is. Five fields are what ZenML takes; six pass, because some
 * orchestrators count seconds or years (ZENML.md section 3).
 */
export const cronProblem = (cron: string): string | null => {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5) return fields.length === 6 ? null : `${fields.length} fields`;
  const wrong = fields.flatMap((text, i) => {
    const field = FIELDS[i]!;
    return isIn(text, field) ? [] : [`"${text}" as ${field.noun}`];
  });
  return wrong[0] ?? null;
};

const isIn = (text: string, { least, most, names }: Field): boolean =>
  text.split(',').every((part) => {
    const [range = '', step] = part.split('/');
    if (step !== undefined && !(Number(step) > 0)) return false;
    const ends = range.split('-').map((end) => {
      if (end === '*' || end === '?') return least;
      const named = names.indexOf(end.toLowerCase());
      return named >= 0 ? named + least : /^\d+$/.test(end) ? Number(end) : Number.NaN;
    });
    return (
      ends.every((end) => end >= least && end <= most) && (ends.length < 2 || ends[0]! <= ends[1]! || names.length > 0)
    );
  });
