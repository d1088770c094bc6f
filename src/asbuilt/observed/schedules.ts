import type { ScheduleSite } from '#asbuilt/as-built';
import type { Observations } from '#asbuilt/observed/observations';
import { textOf } from '#asbuilt/wiring/either';
import type { Value } from '#asbuilt/wiring/value';
import { isSchedule } from '#asbuilt/wiring/zenml-names';

/** Every `Schedule(…)` that is made, and whether a pipeline gets it. */
export function codeSchedules(observations: Observations): ScheduleSite[] {
  const attached = new Map<string, string[]>();
  for (const { pipeline, args } of observations.uses) {
    const schedule = args.named.get('schedule') ?? pipeline.options.get('schedule');
    for (const one of schedule?.kind === 'either' ? schedule.options : [schedule]) {
      if (one?.kind !== 'instance') continue;
      const place = `${one.file}:${one.line}`;
      attached.set(place, [...new Set([...(attached.get(place) ?? []), pipeline.pipeline.id])]);
    }
  }
  const places = new Set<string>();
  return observations.instances.flatMap(({ instance }): ScheduleSite[] => {
    const place = `${instance.file}:${instance.line}`;
    if (!isSchedule(instance.of) || places.has(place)) return [];
    places.add(place);
    const { named, positional } = instance.args;
    const pipelines = attached.get(place) ?? [];
    const cron = textOf(named.get('cron_expression') ?? positional[1]);
    return [
      {
        file: instance.file,
        line: instance.line,
        sure: 'certain',
        cron,
        intervalSeconds: seconds(named.get('interval_second')),
        how: 'code',
        attached: pipelines.length > 0,
        pipelines,
      },
    ];
  });
}

const UNITS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 };

function seconds(value: Value | undefined): number | null {
  if (value?.kind === 'number') return value.value;
  if (value?.kind !== 'instance' || !value.of.endsWith('timedelta')) return null;
  let sum = 0;
  for (const [unit, amount] of value.args.named) {
    if (amount.kind !== 'number' || UNITS[unit] === undefined) return null;
    sum += amount.value * UNITS[unit];
  }
  return sum > 0 ? sum : null;
}
