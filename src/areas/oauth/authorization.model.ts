/** A token that an application holds, as its person sees it. */
export interface Authorization {
  id: string;
  type: 'refresh' | 'access';
  consentId: string;
  applicationId: string;
  personId: string;
  createdAt: Date;
}

/** With what people call the application. */
export type NamedAuthorization = Authorization & { applicationName: string };
