import { lintRule } from '#document/lint/lint-rule';
import { stepsOf } from '#document/lint/linted';
import { isIdentifier, speaksOf, touches, withoutType } from '#document/lint/telling-words';

export default lintRule({
  id: 'input_from_nowhere',
  says: 'What a step takes is made by a step, or comes from a model or a data source of the document.',
  because: 'A step that takes what nothing gives cannot run.',
  source: 'D7.2',
  severity: 'error',
  cost: 'The first run ends at this step.',
  instead: 'Use the name that the step which makes it gives it, or name the data source that it comes from.',
  shows: [
    {
      in: 'steps',
      text: '  1. load — reads the orders → produces orders (table)\n  2. train — fits → produces demand_model (model)\n  3. {input_from_nowhere}evaluate — compares; takes demand_model, corrected_counts → produces metrics (metrics)',
    },
    {
      in: 'steps',
      text: '  1. load — reads the orders → produces orders (table)\n  2. {input_from_nowhere}train — fits → produces demand_model (model)\n     - takes oders_table\n  3. evaluate — compares; takes demand_model → produces metrics (metrics)',
    },
  ],
  clean: [
    {
      in: 'steps',
      text: '  1. load — reads the orders → produces raw_orders (table)\n  2. train — fits; takes raw_orders → produces demand_model (model)\n  3. evaluate — compares; takes load output, demand_model → produces metrics (metrics)',
    },
    {
      in: 'steps',
      text: '  1. load — reads; takes postgres_orders → produces rows (table)\n  2. train — fits; takes rows, the last holidays → produces demand_model (model)\n  3. evaluate — compares; takes store_dashboard → produces metrics (metrics)',
    },
  ],
  check: ({ pipelines, architecture, prose }) => {
    const made = new Set(
      architecture.pipelines.flatMap(({ steps }) =>
        steps.flatMap(({ name, produces }) => [name.toLowerCase(), ...produces.map(withoutType)]),
      ),
    );
    const models = architecture.models.flatMap(({ name }) => [name.toLowerCase(), `${name.toLowerCase()}_model`]);
    const sources = pipelines.flatMap(({ says }) => says.dataSources);
    const ownLines = new Set(
      pipelines.flatMap(({ source }) =>
        source.fields
          .filter(({ id }) => id === 'steps')
          .flatMap(({ block, members }) => [
            block.line,
            ...members.flatMap((member) => [member.block.line, ...(member.takes === null ? [] : [member.takes.line])]),
          ]),
      ),
    );
    const elsewhere = prose.filter(({ number }) => !ownLines.has(number)).map(({ text }) => text);
    const isKnown = (taken: string): boolean =>
      !isIdentifier(taken) ||
      made.has(taken) ||
      models.includes(taken) ||
      sources.some((source) => touches(source, taken)) ||
      elsewhere.some((line) => speaksOf(line, taken));
    return pipelines.flatMap((pipeline) =>
      stepsOf(pipeline).flatMap(({ step, spot }) => {
        const unknown = step.takes.map(withoutType).filter((taken) => !isKnown(taken));
        return unknown.slice(0, 1).map((taken) => ({
          ...spot,
          text: `Unexpected input "${taken}" of step "${step.name}", expected something that a step, a model or a data source gives.`,
        }));
      }),
    );
  },
});
