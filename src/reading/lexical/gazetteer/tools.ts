/**
 * Tools, libraries, platforms and models that people name, in canonical spelling, "|" before other spellings. Names that
 * are also everyday words stand in CASED_TOOLS and count only with a capital.
 */
const TOOLS: readonly string[] = [
  // experiment tracking, registries, orchestration
  ...'MLflow|ml flow,Weights & Biases|wandb|w&b|weights and biases,Neptune.ai|neptune.ai,Comet ML|comet.ml,ClearML,DVC,Kubeflow|kubeflow pipelines|kfp,Airflow|apache airflow,MWAA,Cloud Composer|composer,Prefect,Dagster,Luigi,Argo Workflows,Argo CD|argocd|argo cd,Metaflow,Flyte,Kedro,Mage,Oozie,Control-M|controlm,cron|crontab|cronjob|cron job|cronjobs|cron jobs,ZenML,TFX,SageMaker|sagemaker|amazon sagemaker,Vertex AI|vertex|vertex ai,Azure ML|azureml|azure machine learning,Databricks,AWS Batch,AWS Step Functions|step functions,AWS Lambda|lambda functions,AWS Glue,Slurm,HTCondor|condor,LSF,PBS,Snakemake,Nextflow,Jupyter|jupyter notebook|jupyterlab,Google Colab|colab,Evidently,WhyLabs,Great Expectations,Deepchecks,Pandera,Soda'.split(
    ',',
  ),
  // serving and agents
  ...'FastAPI|fast api,Flask,Django,TorchServe,Triton|triton inference server,BentoML,KServe,Seldon,Ray Serve,vLLM,llama.cpp,Ollama,LangChain,LangGraph,LlamaIndex|llama index,Haystack,Rasa,LiveKit,Deepgram,OpenAI,Azure OpenAI,Anthropic,Claude,ChatGPT,GPT-4|gpt4|gpt-4,GPT-4o|gpt4o,GPT-4o-mini,Mistral,Mixtral,Qwen,Bedrock|aws bedrock,Hugging Face|huggingface,Gradio,Streamlit,Langfuse,LangSmith,pgvector,Qdrant,Milvus,Weaviate,Pinecone,Chroma|chromadb,FAISS,Elasticsearch|elastic search,OpenSearch,Solr,Algolia,Vespa'.split(
    ',',
  ),
  // feature stores
  ...'Feast,Tecton,Hopsworks,Vertex Feature Store,SageMaker Feature Store'.split(','),
  // data platforms, streaming and stores
  ...'Kafka|apache kafka,Confluent|confluent cloud,Flink|apache flink,Kinesis,Pub/Sub|pubsub,Event Hubs|event hub|eventhub,RabbitMQ,Redpanda,Pulsar,MQTT,NATS,Debezium,Firehose|kinesis firehose,ksqlDB|ksql,Storm,Snowflake,BigQuery|big query,Redshift,Teradata,Exadata,Oracle,PostgreSQL|postgres|postgresql,PostGIS,MySQL,MariaDB,SQL Server|mssql|ms sql,MongoDB|mongo,Cassandra,ScyllaDB,DynamoDB|dynamo,Redis,Aerospike,ClickHouse,InfluxDB|influx,TimescaleDB|timescale,DuckDB,SQLite,HDFS,Hadoop,Hive,Impala,Trino,Presto,Athena,Synapse,Delta Lake,Iceberg|apache iceberg,Hudi,Cloudera,Spark|apache spark|pyspark,EMR,Dataproc,Dataflow,Apache Beam|beam,dbt,Fivetran,Airbyte,Stitch,Talend,Informatica,SSIS,Matillion,NiFi,Azure Data Factory|adf|data factory,Dask,Polars,pandas,MinIO,S3|amazon s3|s3 bucket,GCS|google cloud storage,Azure Blob Storage|blob storage|azure blob,ADLS,SFTP,FTP,Neo4j,Bigtable,Spanner,Cloud SQL,RDS,Aurora,Couchbase,SAP HANA,DB2,Lakehouse,Supermetrics,Funnel.io'.split(
    ',',
  ),
  // business systems
  ...'SAP PM,SAP|sap erp,Salesforce,HubSpot,Zendesk,ServiceNow,Jira,Confluence,SharePoint,iManage,Microsoft 365,Microsoft Dynamics|dynamics 365,NetSuite,Workday,Genesys,Guidewire,Argus,MedDRA,OneDrive,Google Drive,Google Sheets,Dropbox,Mailchimp,Braze,Shopify,Magento,Lightspeed,Navision,Maximo,Cerner,Epic EHR,Actimize,Pega,FEWS|delft-fews,SCADA,MES,LIMS,PACS,OSIsoft PI|pi historian|osisoft,Adobe Analytics,Google Analytics,Snowplow,Piwik PRO,Matomo,Stripe,Twilio,WhatsApp'.split(
    ',',
  ),
  // dashboards, monitoring, alerting
  ...'Grafana,Prometheus,Datadog,PagerDuty|pager duty,OpsGenie,VictorOps,New Relic,Dynatrace,Sentry,Splunk,Kibana,Zabbix,Nagios,CloudWatch,Instana,Icinga,Power BI|powerbi,Tableau,Looker|looker studio,Metabase,Superset|apache superset,Qlik|qlikview|qlik sense,MicroStrategy,Cognos,Redash,Plausible,Monte Carlo Data,Bokeh,Shiny'.split(
    ',',
  ),
  // code and deployment
  ...'GitHub Actions|github actions|gh actions,GitHub,GitLab|gitlab ci|gitlab,Bitbucket,Jenkins,CircleCI|circle ci,Azure DevOps,Buildkite,Bamboo,TeamCity,Tekton,Flux CD|fluxcd,Terraform,Ansible,Helm,Docker|docker compose,Podman,Apptainer|singularity,Kubernetes|k8s|k3s,EKS,AKS,GKE,OpenShift,Rancher,Nomad,ECS|fargate|ecs fargate,Cloud Run,App Engine,Cloud Functions,Render,Fly.io,Heroku,Vercel,balena,Fastlane|fastlane,Artifactory,Nexus,Git,Gerrit,Rust,C++,Java,React,Flutter,Kotlin'.split(
    ',',
  ),
  // modelling
  ...'XGBoost|xgb,LightGBM|lgbm|lightgbm,CatBoost,scikit-learn|sklearn|scikit learn,PyTorch|torch,TensorFlow,Keras,JAX,statsmodels,Optuna,Hyperopt,Ray Tune,Vizier,Katib,fastText,BERT,LayoutLM,XLM-R|xlm-roberta|xlm roberta,Whisper,wav2vec|wav2vec2,YOLO|yolov5|yolov8|yolov9|yolov10|yolov11,U-Net|unet,U-TAE|utae,ResNet,EfficientNet,ConvNeXt,LSTM,Temporal Fusion Transformer|tft,DeepAR,N-BEATS|nbeats,ARIMA|sarima,LoRA,ONNX|onnx runtime,TensorRT|tensor rt,TFLite|tensorflow lite,TFLite Micro,OpenVINO,Core ML|coreml,Treelite,spaCy,SentenceTransformers|sentence transformers,SHAP,s2cloudless,CVAT,Label Studio|labelstudio,Prodigy,Labelbox,Scale AI,Doccano,Zooniverse,Raspberry Pi,Jetson Orin|jetson|orin,Jetson Nano,Hailo,CUDA,Horovod,DeepSpeed,CenterPoint,Mask R-CNN,Isolation Forest,MATLAB,SAS,SPSS,Stata,KNIME,RapidMiner,Alteryx,H2O,DataRobot,BIRD,BirdNET,MegaDetector,Tesseract|tesseract ocr,GTFS-RT|gtfs-realtime,GTFS,Evidently AI'.split(
    ',',
  ),
];

/** Names that are everyday words in lower case. */
const CASED: readonly string[] = [
  'Teams|Microsoft Teams|MS Teams',
  'Slack',
  'Excel',
  'Word',
  'Outlook',
  'Prophet',
  'Ray',
  'Dash',
  'Box',
  'Notion',
  'Linear',
  'Segment',
  'Amplitude',
  'Mixpanel',
  'Stata',
  'Composer',
  'Vertex',
  'Render',
  'Mage',
  'Stitch',
  'Storm',
  'Condor',
  'Soda',
  'Flux',
  'Beam',
  'Comet',
  'Neptune',
  'Llama|Llama 2|Llama 3|LLaMA',
  'Gemini',
  'Python',
  'Scala',
  'Julia',
  'Access|MS Access',
  'Phoenix',
  'Chroma',
  'Nexus',
  'Helm',
  'Bamboo',
  'Git',
  'Java',
  'Rust',
  'React',
  'Flutter',
  'Shiny',
  'Argus',
  'Oracle',
  'Spanner',
  'Hive',
  'Impala',
  'Presto',
  'Synapse',
  'Aurora',
  'Iceberg',
  'Talend',
  'Stripe',
  'Braze',
  'Mistral',
  'Whisper',
  'Claude',
  'Vespa',
  'Milvus',
  'Haystack',
  'Flask',
  'Feast',
  'Prodigy',
  'Triton',
  'Luigi',
  'Argo',
  'LIMS',
  'MES',
  'PACS',
  'SAS',
  'PBS',
  'LSF',
  'S3',
  'Orin',
  'FTP',
  'FEWS',
  'Jetson',
  'Seldon',
  'Metabase',
  'Render',
  'Lightspeed',
  'Bigtable',
  'Workday',
];

export interface ToolName {
  readonly name: string;
  /** Counts only when written with a capital. */
  readonly cased: boolean;
}

/** Every spelling in lower case, with the canonical name. */
export const TOOL_NAMES: ReadonlyMap<string, ToolName> = new Map([
  ...TOOLS.flatMap((line) => spelt(line, false)),
  ...CASED.flatMap((line) => spelt(line, true)),
]);

function spelt(line: string, cased: boolean): [string, ToolName][] {
  const [name = '', ...others] = line.split('|');
  return [name, ...others].map((spelling) => [spelling.toLowerCase(), { name, cased }]);
}
