/** Names under which a machine speaks to itself; no other machine answers to them, whatever a name server says. */
export const isLoopback = (hostname: string): boolean => /^(localhost|[a-z0-9-]+\.localhost|127(\.[0-9]{1,3}){3}|\[?::1\]?)$/.test(hostname);
