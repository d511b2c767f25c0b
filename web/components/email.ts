/** Good enough to catch a slip; whether it can be used, the API knows. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
