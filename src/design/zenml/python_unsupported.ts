import { factOf } from '#design/facts';
import { listed } from '#design/say';
import { compareVersions, PYTHON_BY_ZENML } from '#design/zenml/editions';
import { limit } from '#design/zenml/limit-rule';

const planned = [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }] as const;

export default limit({
  id: 'python_unsupported',
  says: 'The Python version is one that ZenML does not support.',
  because: 'Each release supports a range of Python versions.',
  source: 'ZENML.md section 1',
  cost: 'The installation is refused or takes an old release without deployments and fixes.',
  instead: 'A supported Python; 3.12 for new projects.',
  shows: [
    {
      text: 'We are on Python 3.8 everywhere.',
      heard: { facts: [{ attribute: 'python_version', value: '3.8', quote: 'Python 3.8' }] },
      planned,
    },
    {
      text: 'Python 3.14 with ZenML 0.93.',
      heard: {
        facts: [
          { attribute: 'python_version', value: '3.14', quote: 'Python 3.14' },
          { attribute: 'zenml_version', value: '0.93', quote: 'ZenML 0.93' },
        ],
      },
      planned,
    },
  ],
  clean: [
    {
      text: 'Python 3.12, as everybody.',
      heard: { facts: [{ attribute: 'python_version', value: '3.12', quote: 'Python 3.12' }] },
      planned,
    },
  ],
  judge: ({ reading }) => {
    const python = factOf(reading, 'python_version', 'workflow');
    if (!python) return null;
    const zenml = factOf(reading, 'zenml_version', 'workflow');
    const row = zenml
      ? PYTHON_BY_ZENML.find(({ from }) => compareVersions(zenml.value, from) >= 0)
      : PYTHON_BY_ZENML[0];
    const wanted = python.value.split('.').slice(0, 2).join('.');
    if (!row || row.python.some((version) => version === wanted)) return null;
    return {
      severity: 'warning',
      text: `Python ${python.value} is planned${zenml ? ` with ZenML ${zenml.value}` : ''}, which supports ${listed([...row.python], row.python.length)}.`,
      cost: 'The installation is refused, or it silently takes an old ZenML that lacks what the plan needs.',
      instead:
        'Use Python 3.12 for this project, in an environment of its own if the rest of the house has to stay where it is.',
      evidence: [...python.evidence, ...(zenml?.evidence ?? [])],
    };
  },
});
