import { type Ability, type Flavor, ORCHESTRATORS } from '#design/zenml/capabilities';

/** Names under which people know a flavor. */
const ALIASES: Readonly<Record<string, Flavor>> = {
  k8s: 'kubernetes',
  openshift: 'kubernetes',
  eks: 'kubernetes',
  aks: 'kubernetes',
  gke: 'kubernetes',
  'vertex ai': 'vertex',
  'azure ml': 'azureml',
  docker: 'local_docker',
  mwaa: 'airflow',
  'cloud composer': 'airflow',
  'kubeflow pipelines': 'kubeflow',
  sky: 'skypilot',
};

/** What people name as the place where things run although ZenML has no orchestrator of that name (section 10). */
export const NO_ORCHESTRATORS: Readonly<Record<string, { readonly called: string; readonly instead: string }>> = {
  'aws batch': { called: 'AWS Batch', instead: 'SageMaker or a Kubernetes cluster in the same account' },
  ecs: { called: 'ECS', instead: 'SageMaker or a Kubernetes cluster in the same account' },
  'step functions': { called: 'Step Functions', instead: 'SageMaker or a Kubernetes cluster in the same account' },
  'cloud run': { called: 'Cloud Run', instead: 'Vertex AI in the same project' },
  prefect: { called: 'Prefect', instead: 'Kubernetes or a cloud orchestrator, started by a Prefect flow' },
  dagster: { called: 'Dagster', instead: 'Kubernetes or a cloud orchestrator, started by a Dagster job' },
  luigi: { called: 'Luigi', instead: 'Kubernetes or a cloud orchestrator, started by a Luigi task' },
  argo: { called: 'Argo', instead: 'Kubernetes, on the same cluster' },
  cron: { called: 'cron', instead: 'the local orchestrator, with cron calling the run script' },
  jenkins: {
    called: 'Jenkins',
    instead: 'the local orchestrator or Kubernetes, with a Jenkins job calling the run script',
  },
  'github actions': {
    called: 'GitHub Actions',
    instead: 'the orchestrator that suits the cloud, with a workflow calling the run script',
  },
};

/** What is known about a place that is no flavor, or null. */
export function noFlavor(place: string): { readonly called: string; readonly instead: string } | null {
  const name = place.trim().toLowerCase();
  return Object.hasOwn(NO_ORCHESTRATORS, name) ? (NO_ORCHESTRATORS[name] ?? null) : null;
}

/** ZenML's flavor for a place that a person named, or null where ZenML has none. */
export function flavorOf(place: string): Flavor | null {
  const name = place.trim().toLowerCase().replaceAll('-', ' ');
  const flavor = name.replaceAll(' ', '_');
  if (Object.hasOwn(ORCHESTRATORS, flavor)) return flavor as Flavor;
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? null) : null;
}

/** Whether ZenML can do it there. A place that is no flavor leaves it unclear. */
export function canDo(place: string, ability: 'schedule' | 'dynamic'): Ability {
  const flavor = flavorOf(place);
  return flavor === null ? 'unclear' : ORCHESTRATORS[flavor][ability];
}

/** The place as people write it: "Kubernetes", or the person's own word where ZenML has none for it. */
export function placeWord(place: string): string {
  const flavor = flavorOf(place);
  return flavor === null ? (noFlavor(place)?.called ?? place) : ORCHESTRATORS[flavor].called;
}
