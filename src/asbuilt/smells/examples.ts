/** The opening lines that most examples share. */
export const IMPORTS = `import pandas as pd
from typing import Annotated
from zenml import Model, log_metadata, pipeline, step
`;
