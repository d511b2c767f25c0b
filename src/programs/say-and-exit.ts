/** What a person at a terminal can act on: one sentence. The stack is for whoever asks for it. */
export function sayAndExit(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const { address, port } = error as { address?: string; port?: number };
    console.error(
      `Something else listens on ${address}:${port} already. End it, or give Bellhop another address (BELLHOP_…_LISTEN).`,
    );
  } else {
    console.error(message);
  }
  if (process.env.BELLHOP_LOG_LEVEL === 'debug' && error instanceof Error) console.error(error.stack);
  process.exit(1);
}
