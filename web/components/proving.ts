/** Asks the person to prove once more who they are; whether they did. */
type Ask = () => Promise<boolean>;
let ask: Ask | undefined;

/** One at a time: the frame around all pages. Answers with what ends it. */
export function onProofNeeded(asking: Ask): () => void {
  ask = asking;
  return () => {
    if (ask === asking) ask = undefined;
  };
}

const needsProof = ({ status, headers }: Response): boolean =>
  status === 401 && (headers.get('www-authenticate')?.includes('insufficient_user_authentication') ?? false);

/**
 * Sends a request. Where the server wants to know once more who it is (RFC 9470), the person is asked, and the same request is sent
 * again: whatever it was about need not know.
 */
export async function sendProving(request: Request): Promise<Response> {
  const again = request.method === 'GET' ? undefined : request.clone();
  const response = await fetch(request);
  if (!again || !needsProof(response) || !(await ask?.())) return response;
  return fetch(again);
}
