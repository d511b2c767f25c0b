import type { Answer } from '../../components/use-api.ts';
import { audit as words } from '../../words/audit.ts';

export type AuditEvent = Answer<'/v1/adminAudit/events'>['items'][number];
type Category = keyof typeof words.categories;

export const categoryName = (category: string): string =>
  category in words.categories ? words.categories[category as Category] : category;
