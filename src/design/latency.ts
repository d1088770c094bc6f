import { aboutComponent, type FactOf, factOf } from '#design/facts';
import type { Component, Reading } from '#reading/reading';

/** The budget for one answer of a component: its own, that of deployed pipelines, or the workflow's. */
export const latencyOf = (component: Component, reading: Reading): FactOf<'latency_ms'> | null =>
  factOf(reading, 'latency_ms', aboutComponent(component)) ??
  factOf(reading, 'latency_ms', 'role:deployed') ??
  factOf(reading, 'latency_ms', 'workflow');
