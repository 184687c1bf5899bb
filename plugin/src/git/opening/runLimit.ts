/**
 * A signal that stops all git processes of a run when its time is over, or when the one given stops them.
 *
 * @param seconds for the whole run; undefined: no limit
 */
export function runLimit(seconds: number | undefined, signal: AbortSignal | undefined): AbortSignal | undefined {
  if (seconds === undefined) {
    return signal;
  }
  const limit = new AbortController();
  const reason = new Error(`the run took longer than ${seconds} s (limits.totalSeconds)`);
  // A run that is over by then must not be kept waiting for this.
  setTimeout(() => limit.abort(reason), seconds * 1000).unref();
  return AbortSignal.any(signal ? [signal, limit.signal] : [limit.signal]);
}
