import { Badge } from '@mantine/core';
import { owner as words } from '../../words/owner.ts';

export const SuspendedBadge = () => (
  <Badge variant="outline" color="gray" size="sm" tt="none">
    {words.suspended}
  </Badge>
);
