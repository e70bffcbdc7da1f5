/**
 * The service threads that have not ended yet. Node's exit joins its threads, and one of them may wait long for a mute name server
 * (getaddrinfo(3) cannot be interrupted): who ends the process must know.
 */
export const runningThreads = new Set<object>();
