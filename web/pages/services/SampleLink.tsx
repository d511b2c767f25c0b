import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { scopedUrl } from '../../components/api.ts';
import { useScope } from '../../components/use-api.ts';
import { services } from '../../words/services.ts';

/** A file to fill in. */
export function SampleLink() {
  const { orgId } = useScope();
  return (
    <Button
      component="a"
      href={scopedUrl('/v1/integratedServices/numbers.csv', orgId)}
      download
      size="compact-sm"
      variant="subtle"
      leftSection={<IconDownload size={14} />}
    >
      {services.upload.sample}
    </Button>
  );
}
