import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const { max, pageToken } = pageQuery;
export const OutboxQuery = Type.Object({ max, pageToken });

export const KeptMail = Type.Object(
  {
    id: Type.String(),
    orgId: Type.String({ description: 'The organization in whose name it was written.' }),
    to: Type.String(),
    subject: Type.String(),
    text: Type.String({ description: 'As programs show it that show no HTML.' }),
    html: Type.String(),
    created: Type.String({ format: 'date-time' }),
  },
  { $id: 'KeptMail' },
);
export const KeptMailList = Type.Object({ items: Type.Array(KeptMail) }, { $id: 'KeptMailList' });
