import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const TOKEN = /^token=(?<token>[\w-]+)$/;

/**
 * The token of a link from a mail, taken out of the URL at once, so that it stands neither in the browser's history nor on screen.
 * Undefined while it has not been looked for, null where there is none.
 */
export function useLinkToken(): string | null | undefined {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState<string | null>();
  useEffect(() => {
    const found = TOKEN.exec(hash)?.groups?.token;
    setToken((before) => found ?? before ?? null);
    if (found !== undefined) void navigate({ to: '.', hash: '', replace: true });
  }, [hash, navigate]);
  return token;
}
