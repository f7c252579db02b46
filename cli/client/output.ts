/** What a shell says of a command that SIGPIPE ended, which Node turns into an error. */
const SIGPIPE = 128 + 13;

/** Ends the command quietly when whoever reads its output, such as `head`, has read enough. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(SIGPIPE);
      throw error;
    });
  }
}
