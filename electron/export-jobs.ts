/** A file that is ready to be handed out. */
export type ExportFile = {
  /** Never with the name of a patient: file names travel. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** How far a job is; the file of a job is handed out only once it is ready. */
export type ExportProgress = {
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'ready' | 'cancelled';
};

/** What the file is of, for the record. */
export type ExportAbout = { readonly meetingId: string; readonly caseId?: string };

/** What a job gets: how to say how far it is, and when to stop. */
export type ExportWork = (told: {
  readonly signal: AbortSignal;
  readonly onStep: (done: number, total: number) => void;
}) => Promise<ExportFile>;

/** Exports in the making; in memory only, gone with the vault's lock. */
export type ExportJobs = {
  readonly start: (id: string, about: ExportAbout, work: ExportWork) => void;
  /** Throws what the job failed with, so that it ends in the log like every fault. */
  readonly progress: (id: string) => ExportProgress | undefined;
  readonly cancel: (id: string) => boolean;
  /** The file, once; afterwards the job is gone. */
  readonly take: (
    id: string,
  ) => { readonly about: ExportAbout; readonly file: ExportFile } | undefined;
  readonly dropAll: () => void;
};

type Job = {
  readonly about: ExportAbout;
  readonly abort: AbortController;
  done: number;
  total: number;
  file?: ExportFile;
  failure?: unknown;
};

/** More jobs than anybody has at once; the oldest goes. */
const MOST_JOBS = 4;

export function createExportJobs(): ExportJobs {
  const jobs = new Map<string, Job>();
  const drop = (id: string): boolean => {
    jobs.get(id)?.abort.abort();
    return jobs.delete(id);
  };
  return {
    start: (id, about, work) => {
      const [oldest] = jobs.keys();
      if (jobs.size >= MOST_JOBS && oldest !== undefined) drop(oldest);
      const job: Job = { about, abort: new AbortController(), done: 0, total: 0 };
      jobs.set(id, job);
      void run(job, work);
    },
    progress: (id) => {
      const job = jobs.get(id);
      if (job?.failure === undefined) return job === undefined ? undefined : progressOf(job);
      jobs.delete(id);
      throw job.failure;
    },
    cancel: (id) => {
      const job = jobs.get(id);
      job?.abort.abort();
      delete job?.file;
      return job !== undefined;
    },
    take: (id) => {
      const job = jobs.get(id);
      if (job?.file === undefined) return undefined;
      jobs.delete(id);
      return { about: job.about, file: job.file };
    },
    dropAll: () => [...jobs.keys()].forEach(drop),
  };
}

async function run(job: Job, work: ExportWork): Promise<void> {
  const { signal } = job.abort;
  const onStep = (done: number, total: number) => Object.assign(job, { done, total });
  try {
    const file = await work({ signal, onStep });
    if (!signal.aborted) job.file = file;
  } catch (failure) {
    if (!signal.aborted) job.failure = failure ?? new Error('an export failed without a reason');
  }
}

function progressOf({ done, total, file, abort }: Job): ExportProgress {
  if (abort.signal.aborted) return { done, total, state: 'cancelled' };
  return { done, total, state: file === undefined ? 'running' : 'ready' };
}
