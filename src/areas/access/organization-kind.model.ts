/** Platform, service providers and customers are organizations alike, and differ in which roles there are. */
export type OrganizationKind = 'platform' | 'service-provider' | 'customer';
