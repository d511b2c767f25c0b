import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';

/** As many as an account can have. */
const MOST = 500;

/** The templates of one's own account, as far as one may read them. */
export function useOwnTemplates() {
  const { may } = useMayDo();
  const query = { max: MOST };
  return useGet('/v1/provisioningTemplates', { params: { query } }, { enabled: may('provisioning-templates.read') });
}
