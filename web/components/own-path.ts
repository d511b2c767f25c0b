/** Where to go on after signing in: a path of this very origin, whatever somebody wrote into the URL; the overview otherwise. */
export function ownPath(wanted: string | undefined): string {
  const url = wanted?.startsWith('/') ? URL.parse(wanted, location.origin) : null;
  // Dots are resolved by now, and may have left two slashes at the front, which would be another host.
  if (url?.origin !== location.origin || url.pathname.startsWith('//') || url.pathname === '/sign-in') return '/';
  return url.pathname + url.search + url.hash;
}
