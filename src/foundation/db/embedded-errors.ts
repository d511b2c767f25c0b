/** Another Bellhop holds this data directory. */
export class DataDirectoryInUse extends Error {
  readonly directory: string;

  constructor(directory: string, holder: string) {
    super(`${holder} is already running on ${directory}: stop it first, or set BELLHOP_DATA_DIR to another directory.`);
    this.name = 'DataDirectoryInUse';
    this.directory = directory;
  }
}

/** The data directory cannot be written, is full, or holds something else. */
export class DataDirectoryUnusable extends Error {
  readonly directory: string;

  constructor(directory: string, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'DataDirectoryUnusable';
    this.directory = directory;
  }
}

/** The data directory was written by another major version of PostgreSQL. */
export class ClusterOfAnotherVersion extends Error {
  readonly found: string;
  readonly expected: string;

  constructor(cluster: string, found: string, expected: string) {
    super(
      `${cluster} was written by PostgreSQL ${found}, and this Bellhop brings PostgreSQL ${expected}: ` +
        `start the Bellhop that wrote it, export, and import here.`,
    );
    this.name = 'ClusterOfAnotherVersion';
    this.found = found;
    this.expected = expected;
  }
}

/** The programs of PostgreSQL are missing or cannot run on this machine. */
export class PostgresMissing extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(
      `The embedded PostgreSQL cannot run here (${why}): run "npm ci" again, or set DATABASE_URL to your own server.`,
      options,
    );
    this.name = 'PostgresMissing';
  }
}

/** PostgreSQL was started and gave up, or runs and does not answer. */
export class PostgresDidNotStart extends Error {
  constructor(why: string, logFile?: string) {
    super(`The embedded PostgreSQL did not start: ${why}${logFile ? ` (its log is ${logFile})` : ''}.`);
    this.name = 'PostgresDidNotStart';
  }
}

const reasonOf: Record<string, string> = {
  EACCES: 'is not writable by this user',
  EPERM: 'is not writable by this user',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk whose quota is used up',
  ENOTDIR: 'is not a directory',
  EEXIST: 'is not a directory',
};

/** The errno name of a system error, the SQLSTATE of a database error, else nothing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Turns what the file system said about the data directory into a sentence; anything else is passed on as it is. */
export function explainFileError(directory: string, error: unknown): unknown {
  const reason = reasonOf[codeOf(error)];
  return reason === undefined ? error : new DataDirectoryUnusable(directory, unusable(directory, reason), { cause: error });
}

/** The same for what a program of PostgreSQL printed before it gave up. */
export function explainOutput(directory: string, output: string): DataDirectoryUnusable | undefined {
  if (output.includes('No space left on device'))
    return new DataDirectoryUnusable(directory, unusable(directory, 'is on a disk that is full'));
  if (output.includes('Permission denied')) {
    return new DataDirectoryUnusable(directory, unusable(directory, 'cannot be reached by the user that PostgreSQL runs as'));
  }
  return undefined;
}

function unusable(directory: string, reason: string): string {
  return `The data directory ${directory} ${reason}: correct that, or set BELLHOP_DATA_DIR to another directory.`;
}
