import { lintRule } from '#document/lint/lint-rule';
import { matchesIn } from '#document/lint/linted';

export default lintRule({
  id: 'cost_estimate',
  says: 'The document holds no estimate of what running it costs.',
  because: 'Costs follow from resources that are known only once it runs; a number here is read as a budget.',
  source: 'D7.5',
  severity: 'warning',
  instead: "Take the number out; once the needs are known, the cloud provider's calculator gives one that holds.",
  shows: [
    { in: 'deferred', text: '- **GPU training**: {cost_estimate}the cloud bill is about $400 per month' },
    { in: 'deferred', text: '- **GPU training**: {cost_estimate}estimated cost: 300 EUR' },
  ],
  clean: [
    { in: 'overview', text: 'A lost household costs $40 a month. The desk has a budget of 3,000 calls.' },
    { in: 'overview', text: 'Loans above €5,000 are scored. Each price is per unit.' },
  ],
  check: ({ prose }) =>
    matchesIn(
      prose.filter(({ text }) => /[$€£]|usd|eur|gbp|dollar|pound|cost/i.test(text)),
      COSTS,
    ).map((match) => ({
      ...match,
      text: `Unexpected estimate "${match.words}", expected no cost.`,
    })),
});

const AMOUNT = String.raw`(?:[$€£]\s?\d[\d.,]*k?|\d[\d.,]*k? ?(?:USD|EUR|GBP|dollars|euros|pounds)\b)`;
const MACHINE = String.raw`(?:cloud|compute|gpus?|infrastructure|infra|hosting|instances?|storage|aws|gcp|azure|vertex|sagemaker|cluster|serving|llm calls?|tokens?)`;
const PRICE = String.raw`(?:costs?|bill|spend|spending|fees?|budget)`;

const COSTS = new RegExp(
  [
    String.raw`\b(?:estimated|expected|projected|total|monthly|running|infrastructure|cloud|compute) costs?\b[^.\n]{0,30}?${AMOUNT}`,
    String.raw`\b(?:the )?${MACHINE}\b[^.:*\n]{0,30}\b${PRICE}\b[^.\n]{0,30}?${AMOUNT}`,
    String.raw`\b${PRICE}\b[^.\n]{0,30}?${AMOUNT}[^.\n]{0,30}\b${MACHINE}\b`,
    String.raw`${AMOUNT} ?(?:per|\/|an?) ?(?:gpu|instance|run|node)(?:[- ]?(?:hour|month))?\b`,
    String.raw`\bcost estimates?\b`,
  ].join('|'),
  'i',
);
