import { TIMES } from '#reading/lexical/components/naming/noun-phrase';

/** Capitalised or known names of what holds no data to read: clouds, places to run, tools for code, regions, times. */
export const NO_STORE: ReadonlySet<string> = new Set([
  ...'feast tecton hopsworks vespa pinecone aws azure gcp kubernetes k8s eks aks gke docker kubeflow airflow sagemaker vertex databricks zenml python r git github gitlab jenkins mlflow jupyter notebook laptop production stock charge english german french dutch europe germany france america usa uk eu us spain italy poland place time use one half english'.split(
    ' ',
  ),
  ...TIMES,
]);
