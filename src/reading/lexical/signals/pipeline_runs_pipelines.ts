import { signal } from '#reading/lexical/signals/signal';

/** A pipeline or conductor creates, launches or restarts other pipelines. */
export default signal('pipeline_runs_pipelines', {
  strong: [
    '(brings|calls|conjures) (the )?(others?|rest) into (being|existence|life)',
    '(sets|gets|starts|kicks) (them|the (others?|rest)) ?(going|off|up)? in (the )?(right|correct|proper) order',
    '(generator|planner|superior|boss|mother|parent|root|governor|commander|scheduler) pipeline',
    '(conductor|orchestration layer|orchestration pipeline|the boss|the mother|the conductor) ~6 (a pipeline|reads|writes|generates|regenerates|creates|launches|starts|spawns|watches)',
    '(emits|spawns|spits out|generates|writes|creates|makes) ~2 (a |one |its )?(child |daughter )?pipelines?',
    'pipelines? that (spawn|create|write|start|launch|make) pipelines?',
    '(starts|launches|runs) (them|the (seventeen|others|rest|#)|all #) ~2 (one after the other|in (the )?(right |correct )?order|and restarts|and watches|and looks)',
    '(supervisor|watcher|overseer)(:|,)? ~3 (creates|restarts|starts|launches)',
    '(restarts|relaunches|starts again) (whatever|the (failed|failing|lame|fallen|ones)|those)',
    '(conductor|orchestrator pipeline|supervisor pipeline|overseer|master (pipeline|flow|dag)|meta (pipeline|flow)|parent (pipeline|flow)|super pipeline|umbrella pipeline|pipeline of pipelines|controller pipeline|mother pipeline|director pipeline|main pipeline that|maestro|puppeteer|head pipeline|boss pipeline|dispatcher pipeline|pipeline manager|chief pipeline|overlord|uber pipeline)',
    '(a |one |the )?pipeline ~3 (that|which|to) ~2 (creates?|generates?|launch(es)?|starts?|spawns?|writes?|builds?|runs?|restarts?|coordinates?|manages?|controls?|orders?|steers?|drives?|schedules?|watches over) ~3 (the )?(other|others|pipelines|pipeline|all of them|rest|runs|them|these)',
    '(generates|creates|spawns|writes|launches|restarts|builds|coordinates|supervises|orchestrates|starts and restarts) ~3 (the )?(other )?(pipelines|runs of the (other|pipelines)|flows|p# (to|through|\\.\\.) ?p?#)',
    '(sits|stands|above|over|on top) ~3 (these|them|all|that|of it) ~3 (pipeline|conductor|supervisor|orchestrator|manager|master|brain)',
    '(launches|starts|restarts|runs) (everything|all of (them|it)|the others|them all) ~4 (in the (right|correct|proper) order|whatever (has )?failed|order)',
    'pipeline ~2 (runs|calls|starts|launches|drives|triggers) (the |all )?(other )?pipelines',
    '(creates|generates|builds) ~3 (pipelines|run configurations) (from|out of|at run ?time|on the fly|from a)',
    '(looks at|reads) ~5 (register|registry|list|table|yaml|config) ~4 (and )?(generates|creates|starts|launches|spawns|builds)',
  ],
  weak: ['(orchestrates|coordinates|supervises) (everything|all)'],
  but: ['(airflow|dagster|prefect|argo|cron|jenkins|kubeflow|composer|mwaa) ~4 (starts|launches|runs|triggers|kicks)'],
});
