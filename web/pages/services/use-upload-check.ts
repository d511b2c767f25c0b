import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useScope } from '../../components/use-api.ts';
import type { Report, Upload } from './upload.ts';

const TYPING_MS = 400;

/** What would become of each number; nothing while the API has not answered for what stands there now. */
export function useUploadCheck(
  serviceId: string,
  upload: Upload | undefined,
): { report: Report | undefined; error: Error | null } {
  const { api } = useScope();
  const current = JSON.stringify(upload);
  const [asked] = useDebouncedValue(current, TYPING_MS);
  const { data, error } = useQuery({
    queryKey: ['checkServiceNumbers', serviceId, asked],
    enabled: asked !== undefined && asked === current,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => {
      const body = { ...(JSON.parse(asked ?? '{}') as Upload), dryRun: true };
      const params = { path: { serviceId } };
      const { data: report } = await api.POST('/v1/integratedServices/{serviceId}/numbers', { params, body, signal });
      return report ?? null;
    },
  });
  const isOfNow = current !== undefined && asked === current;
  return { report: isOfNow ? (data ?? undefined) : undefined, error: isOfNow ? error : null };
}
