import type { LintExample } from '#document/lint/lint-rule';

const STEPS = `  1. load_orders — reads the orders of the last two years → produces orders (table)
  2. build_features — works out demand per article and week; takes orders → produces demand (table)
  3. train_model — fits LightGBM on the demand; takes demand → produces demand_model (model)
  4. evaluate_model — compares it with the version in production; takes demand_model → produces metrics (metrics)`;

const PIPELINES = (trigger: string, steps: string, sources: string): string => `### Pipeline 1: demand_training (MVP)

- **Purpose**: Learns weekly demand per article.
- **Trigger**: ${trigger}
- **Steps** (approximate):
${steps}
- **Data sources**: ${sources}
- **Key artifacts**: demand_model — what ordering relies on
- **Orchestrator requirements**: Kubernetes, one GPU node
- **Model Control Plane**: creates versions of demand

### Pipeline 2: demand_scoring (Phase 2)

- **Purpose**: Forecasts the coming week for every store.
- **Trigger**: Schedule, weekly
- **Steps** (approximate):
  1. load_articles — reads the articles on sale → produces articles (table)
  2. forecast — applies the production version; takes articles → produces forecasts (table)
  3. export — writes the forecasts to the ordering system; takes forecasts → produces export_report (report)
- **Data sources**: article master
- **Key artifacts**: forecasts — what the stores order from
- **Orchestrator requirements**: Kubernetes
- **Model Control Plane**: reads the production version of demand`;

/** The whole document of an example. Everything around it gives no finding. */
export const documentOf = (example: LintExample): string => {
  if (example.in === 'document') return example.text;
  const here = (place: LintExample['in'], usual: string): string => (example.in === place ? example.text : usual);
  const usualPipelines = PIPELINES(
    here('trigger', 'Schedule, weekly'),
    here('steps', STEPS),
    here('data_sources', 'orders in Postgres'),
  );
  return `${here('title', '# Pipeline Architecture: Fresh ordering')}

## Overview

${here('overview', 'Stores order fresh articles from a weekly forecast. A model learns demand from two years of orders.')}

## Pipeline Decomposition

${here('pipelines', usualPipelines)}

## Cross-Pipeline Data Flow

${here('data_flow', '- demand_training creates versions of demand; a version that beats the present one is promoted to production, and demand_scoring reads it.')}

## Not-a-Pipeline Components

${here('not_pipelines', '- **Store dashboard**: people look at it → instead: Grafana')}

## Deferred / Future Work

${here('deferred', '- **Drift detection**: once forecasts of a season exist')}

## Open Questions

${here('open_questions', '1. Does the Postgres of the stores allow reads from the cluster?')}
${here('end', '')}`;
};

const MARKER = /\{([a-z][a-z_]+)\}/g;

/** A document without its markers, and the places that they marked. */
export const unmarked = (text: string): { markdown: string; expected: string[] } => {
  const expected: string[] = [];
  const lines = text.split('\n').map((line, index) => {
    let removed = 0;
    return line.replaceAll(MARKER, (marker, id: string, at: number) => {
      expected.push(`${id} ${index + 1}:${at - removed + 1}`);
      removed += marker.length;
      return '';
    });
  });
  return { markdown: lines.join('\n'), expected };
};
