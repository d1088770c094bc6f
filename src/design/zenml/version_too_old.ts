import { factOf } from '#design/facts';
import { compareVersions, EDITIONS } from '#design/zenml/editions';
import { limit } from '#design/zenml/limit-rule';

const onRequest = { kind: 'request', cadence: null, detail: null } as const;

export default limit({
  id: 'version_too_old',
  says: 'The plan needs something that the ZenML in use does not have yet.',
  because: 'Deployed pipelines came with 0.90.0.',
  source: 'ZENML.md sections 6 and 15',
  cost: 'The deployed pipeline cannot be deployed.',
  instead: 'An upgrade before that phase, tried on a copy of the server.',
  shows: [
    {
      text: 'We are on ZenML 0.75 and the app asks for a score.',
      heard: { facts: [{ attribute: 'zenml_version', value: '0.75', quote: 'ZenML 0.75' }] },
      planned: [{ role: 'deployed', trigger: onRequest }],
    },
  ],
  clean: [
    {
      text: 'ZenML 0.94.2 is installed and the app asks for a score.',
      heard: { facts: [{ attribute: 'zenml_version', value: '0.94.2', quote: 'ZenML 0.94.2' }] },
      planned: [{ role: 'deployed', trigger: onRequest }],
    },
    {
      text: 'We are on ZenML 0.75, training only.',
      heard: { facts: [{ attribute: 'zenml_version', value: '0.75', quote: 'ZenML 0.75' }] },
      planned: [{ role: 'training', trigger: { kind: 'manual', cadence: null, detail: null } }],
    },
  ],
  judge: ({ architecture, reading }) => {
    const version = factOf(reading, 'zenml_version', 'workflow');
    const deployed = architecture.pipelines.find(({ role }) => role === 'deployed');
    const { since } = EDITIONS.deployment;
    if (!version || !deployed || compareVersions(version.value, since) >= 0) return null;
    return {
      severity: 'warning',
      text: `${deployed.name} is to answer requests, and ZenML ${version.value} cannot deploy pipelines; ${since} is the first that can.`,
      cost: `${deployed.name} could be written and run by hand, and not be served.`,
      instead: `Upgrade before ${deployed.name} is built. Minor releases may break code, so try the upgrade on a copy of the server first.`,
      evidence: version.evidence,
    };
  },
});
