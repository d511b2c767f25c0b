import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { scopeOf } from '../api.ts';

export interface SingleSignOn {
  domain: string;
  required: boolean;
  /** Where the browser goes to. */
  url: string;
}

const PAUSE_MS = 400;
const LOOKS_LIKE_EMAIL = /^[^\s@]+@(?<domain>[^\s@]+\.[^\s@.]{2,})$/;

/** Whether addresses of this domain sign in at an issuer of their own: asked once the typing pauses, and about the domain alone. */
export function useSingleSignOn(email: string): SingleSignOn | undefined {
  const [typed] = useDebouncedValue(email, PAUSE_MS);
  const domain = LOOKS_LIKE_EMAIL.exec(typed.trim())?.groups?.domain?.toLowerCase();
  const [found, setFound] = useState<SingleSignOn>();
  useEffect(() => {
    setFound(undefined);
    if (domain === undefined) return;
    let isWanted = true;
    scopeOf(undefined)
      .api.POST('/v1/singleSignOn', { body: { email: `somebody@${domain}` } })
      .then(({ data }) => {
        if (isWanted && data?.url) setFound({ domain, required: data.required, url: data.url });
      })
      // Then there is the password; and signing in itself says where it is not enough.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [domain]);
  return found;
}

const CAME_FROM = 'bellhop.continue';

/** Goes to the issuer. Where one was going is remembered for the case that the issuer's answer leads back to the sign-in page. */
export function leaveForIssuer({ url }: SingleSignOn, continueTo: string): void {
  sessionStorage.setItem(CAME_FROM, continueTo);
  location.assign(`${url}&${new URLSearchParams({ returnTo: continueTo })}`);
}

export const wherePeopleWereGoing = (): string | undefined => sessionStorage.getItem(CAME_FROM) ?? undefined;
