/** What the API answered instead, in the words of its error body. Status 0: it could not be reached at all. */
export class ApiError extends Error {
  readonly status: number;
  /** Each problem by itself, as of several fields of a form. */
  readonly problems: readonly string[];
  /** To quote to whoever runs this Bellhop. */
  readonly trackingId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** Whether the person has to prove once more who they are (RFC 9470). */
  readonly needsReauthentication: boolean;

  constructor(status: number, body: ErrorBody, headers?: Headers) {
    super(body.message);
    this.name = 'ApiError';
    this.status = status;
    this.problems = (body.errors ?? []).map(({ description }) => description.replace(/^\[Error \d+\] /, ''));
    this.trackingId = body.trackingId ?? headers?.get('trackingid') ?? undefined;
    this.retryAfterSeconds = Number(headers?.get('retry-after')) || undefined;
    this.needsReauthentication = headers?.get('www-authenticate')?.includes('insufficient_user_authentication') ?? false;
  }
}

interface ErrorBody {
  message: string;
  errors?: { description: string }[];
  trackingId?: string;
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

export async function readError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  return new ApiError(
    response.status,
    isErrorBody(body) ? body : { message: `The server answered ${response.status}.` },
    response.headers,
  );
}

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
